interface Props {
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  readonly aPage: number;
  readonly onPage: (from: number) => void;
}

/** Goes through a long list a page at a time. */
export const Pager = ({ from, shown, total, aPage, onPage }: Props) => {
  const last = from + shown;
  return (
    <p className="spread">
      {from > 0 ? (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            onPage(Math.max(0, from - aPage));
          }}
        >
          Rows before
        </button>
      ) : null}
      {last < total ? (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            onPage(last);
          }}
        >
          More rows
        </button>
      ) : null}
    </p>
  );
};
