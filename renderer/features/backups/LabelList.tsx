const shownAtOnce = 8;

const Items = ({ labels }: { readonly labels: readonly string[] }) => (
  <ul className="label-list">
    {labels.map((label, at) => (
      <li key={`${String(at)} ${label}`}>{label}</li>
    ))}
  </ul>
);

/** Names of things, the first few at once and the others where somebody asks. */
export const LabelList = ({ labels }: { readonly labels: readonly string[] }) => {
  const more = labels.slice(shownAtOnce);
  return (
    <>
      <Items labels={labels.slice(0, shownAtOnce)} />
      {more.length === 0 ? null : (
        <details>
          <summary>{more.length} more</summary>
          <Items labels={more} />
        </details>
      )}
    </>
  );
};
