import { ChoiceSelect } from '../../../components/ChoiceSelect';
import { cutLabels } from '../../../../shared/reference/cuts';
import { otherCutOf } from './other-cut';
import type { Cut } from '../../../../shared/reference/cuts';
import type { Combination } from '../../../../shared/report/types/breakdown-report.types';

interface Props {
  readonly combinations: readonly Combination[];
  readonly cut: Cut;
  /** A cut, or empty for the first cut alone. */
  readonly value: string;
  readonly onChange: (cut: string) => void;
}

/** A second cut to combine the first with; nothing to choose where the first is never combined. */
export const SecondChoice = ({ combinations, cut, value, onChange }: Props) => {
  const options = combinations.flatMap((each) => {
    const other = otherCutOf(each, cut);
    return other === null ? [] : [{ value: other, label: cutLabels[other] }];
  });
  if (options.length === 0) return null;
  const isKnown = options.some((option) => option.value === value);
  return (
    <ChoiceSelect
      label="and by"
      value={isKnown ? value : ''}
      options={options}
      onChoose={onChange}
      empty="nothing else"
    />
  );
};
