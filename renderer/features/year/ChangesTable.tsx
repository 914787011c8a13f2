import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import type { ChangedFigure } from '../../../shared/year/changed-figures';

interface Props {
  readonly label: string;
  readonly headings: readonly [before: string, after: string];
  readonly changes: readonly ChangedFigure[];
}

/** Figures before and after, one row each. */
export const ChangesTable = ({ label, headings, changes }: Props) => (
  <TableRegion label={label}>
    <table className="data-table">
      <caption className="nhsuk-u-visually-hidden">{label}</caption>
      <TableHead headings={['Figure', ...headings]} />
      <tbody>
        {changes.map(({ id, label: name, before, after }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableRegion>
);
