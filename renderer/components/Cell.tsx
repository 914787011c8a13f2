interface Props {
  readonly value: string;
}

/** A number in a cell. The star of a hidden one is read out as the word, since most screen readers pass over a lone star. */
export const Cell = ({ value }: Props) =>
  value === '*' ? (
    <>
      <span aria-hidden="true">*</span>
      <span className="nhsuk-u-visually-hidden">hidden</span>
    </>
  ) : (
    value
  );
