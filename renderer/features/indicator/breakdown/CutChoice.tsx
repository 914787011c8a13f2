import { ChoiceSelect } from '../../../components/ChoiceSelect';
import { Segmented } from '../../../components/Segmented';
import type { Cut } from '../../../../shared/reference/cuts';
import type { Breakdown } from '../../../../shared/report/types/breakdown-report.types';

interface Props {
  readonly breakdowns: readonly Breakdown[];
  readonly value: Cut;
  readonly onChange: (cut: Cut) => void;
}

/** More than this side by side would wrap on a small laptop. */
const mostSideBySide = 4;

export const CutChoice = ({ breakdowns, value, onChange }: Props) => {
  const options = breakdowns.map(({ cut, label }) => ({ value: cut, label }));
  if (options.length < 2) return null;
  return options.length <= mostSideBySide ? (
    <Segmented legend="Broken down by" value={value} options={options} onChange={onChange} />
  ) : (
    <ChoiceSelect
      label="Broken down by"
      value={value}
      options={options}
      onChoose={(chosen) => {
        const found = options.find((option) => option.value === chosen);
        if (found !== undefined) onChange(found.value);
      }}
    />
  );
};
