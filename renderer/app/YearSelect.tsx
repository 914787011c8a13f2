import { useSelection } from '../session/selection';

/** Every page shows the year chosen here. */
export const YearSelect = ({ label }: { readonly label: string }) => {
  const { status, year, choose } = useSelection();
  const years = [...status.years].sort((a, b) => b - a);
  return (
    <label>
      <span className="nhsuk-u-visually-hidden">{label}</span>
      <select
        className="year-select"
        value={String(year)}
        onChange={(event) => {
          choose({ year: Number(event.target.value) });
        }}
      >
        {years.map((each) => (
          <option key={each} value={String(each)}>{`31 March ${String(each)}`}</option>
        ))}
      </select>
    </label>
  );
};
