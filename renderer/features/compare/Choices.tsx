import { ChoiceSelect } from '../../components/ChoiceSelect';
import { cutOf } from './compare-choice';
import type { ComparedWith, ComparisonChoices } from '../../../shared/report/types/comparison-report.types';
import type { CompareChoice } from './compare-choice';

interface Props {
  readonly choice: CompareChoice;
  readonly choices: ComparisonChoices;
  readonly wanted: ComparedWith;
  readonly onChoose: (change: Partial<CompareChoice>) => void;
}

const sameWords = <T extends string | number>(values: readonly T[]) =>
  values.map((value) => ({ value: String(value), label: String(value) }));

const Parts = ({ choice, choices, wanted, onChoose }: Props) => {
  const cut = cutOf(choice, choices);
  if (cut === null || wanted.kind !== 'parts') return null;
  const options = cut.parts.map(({ part, label }) => ({ value: part, label }));
  return (
    <>
      <ChoiceSelect
        label="Parts by"
        value={cut.cut}
        options={choices.cuts.map((one) => ({ value: one.cut, label: one.label }))}
        onChoose={(value) => {
          onChoose({ cut: value, first: null, second: null });
        }}
      />
      <ChoiceSelect
        label="First"
        value={wanted.first}
        options={options}
        onChoose={(first) => {
          onChoose({ first, second: wanted.second });
        }}
      />
      <ChoiceSelect
        label="Second"
        value={wanted.second}
        options={options}
        onChoose={(second) => {
          onChoose({ first: wanted.first, second });
        }}
      />
    </>
  );
};

/** With what the year shown is compared. */
export const Choices = (props: Props) => {
  const { choices, wanted, onChoose } = props;
  switch (wanted.kind) {
    case 'year':
      return (
        <ChoiceSelect
          label="Year to compare with"
          value={String(wanted.year)}
          options={sameWords(choices.years)}
          onChoose={(year) => {
            onChoose({ year });
          }}
        />
      );
    case 'parts':
      return <Parts {...props} />;
    case 'peer':
      return (
        <ChoiceSelect
          label="Published figures of"
          value={wanted.place}
          options={sameWords(choices.places)}
          onChoose={(place) => {
            onChoose({ place });
          }}
        />
      );
  }
};
