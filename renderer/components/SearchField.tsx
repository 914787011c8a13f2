interface Props {
  readonly id: string;
  readonly label: string;
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

/** A box that narrows what stands below it while one types. */
export const SearchField = ({ id, label, sought, onSeek }: Props) => (
  <>
    <label className="nhsuk-label" htmlFor={id}>
      {label}
    </label>
    <input
      id={id}
      className="nhsuk-input"
      type="search"
      autoComplete="off"
      spellCheck={false}
      value={sought}
      onChange={(event) => {
        onSeek(event.target.value);
      }}
    />
  </>
);
