import { useSelection } from '../session/selection';

/** What every page that can be is narrowed to. One click counts everybody again. */
export const FilterPill = () => {
  const { filter, narrow } = useSelection();
  if (filter === null) return null;
  return (
    <button
      type="button"
      className="pill is-filter"
      onClick={() => {
        narrow(null);
      }}
    >
      {filter.label}{' '}
      <span className="no-print" aria-hidden="true">
        ✕
      </span>
      <span className="nhsuk-u-visually-hidden"> – show the whole trust again</span>
    </button>
  );
};
