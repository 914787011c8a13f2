interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** Words of the entry that stands for nothing chosen yet; null where something always is. */
  readonly empty?: string | null;
  /** The label is read out only: a heading beside it says the same. */
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** A small list to choose one thing from, for tables and dense panels. */
export const ChoiceSelect = ({
  label,
  value,
  options,
  onChoose,
  empty = null,
  isLabelHidden = false,
  isDisabled = false,
}: Props) => (
  <label className="choose-one">
    <span className={isLabelHidden ? 'nhsuk-u-visually-hidden' : 'choose-one-label'}>{label}</span>
    <select
      className="choose-one-list"
      value={value}
      disabled={isDisabled}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
    >
      {empty === null ? null : <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
