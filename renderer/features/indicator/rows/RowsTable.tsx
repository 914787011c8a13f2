import { formatCount } from '../../../../shared/narrative/format';
import { longMonth } from '../../../../shared/narrative/long-date';
import { rowsPageWords } from '../../../../shared/narrative/specials/rows-sentence';
import { TableHead } from '../../../components/TableHead';
import { TableRegion } from '../../../components/TableRegion';
import type { Heading } from '../../../components/TableHead';
import type { DetailedRow, RowsReply } from '../../../../shared/ipc/rows-reply';

interface Column {
  readonly heading: Heading;
  readonly write: (row: DetailedRow) => string;
  /** A column of which no row has anything is left out. */
  readonly isHeld: (row: DetailedRow) => boolean;
}

const columns: readonly Column[] = [
  { heading: 'Ethnic category', write: ({ category }) => category, isHeld: () => true },
  { heading: 'Band', write: ({ band }) => band ?? '–', isHeld: ({ band }) => band !== null },
  {
    heading: 'Staff group',
    write: ({ staffGroup }) => staffGroup ?? '–',
    isHeld: ({ staffGroup }) => staffGroup !== null,
  },
  {
    heading: 'Directorate',
    write: ({ directorate }) => directorate ?? '–',
    isHeld: ({ directorate }) => directorate !== null,
  },
  {
    heading: 'Month',
    write: ({ month }) => (month === null ? '–' : longMonth(month)),
    isHeld: ({ month }) => month !== null,
  },
  {
    heading: { number: 'Stands for' },
    write: ({ standsFor }) => formatCount(standsFor),
    isHeld: ({ standsFor }) => standsFor !== 1,
  },
];

/** One page of rows: where each stands and what kind of row it is. */
export const RowsTable = ({ reply }: { readonly reply: RowsReply }) => {
  const caption = rowsPageWords(reply.from, reply.rows.length, reply.total);
  const held = columns.filter(({ isHeld }) => reply.rows.some(isHeld));
  return (
    <TableRegion label="Rows behind the figure">
      <table className="data-table">
        <caption className="quiet">{caption}</caption>
        <TableHead headings={['File and sheet', { number: 'Row' }, ...held.map(({ heading }) => heading)]} />
        <tbody>
          {reply.rows.map((row, index) => (
            <tr key={reply.from + index}>
              <th scope="row">
                {row.fileName}, sheet “{row.sheet}”
              </th>
              <td className="n">{row.row}</td>
              {held.map(({ heading, write }) =>
                typeof heading === 'string' ? (
                  <td key={heading}>{write(row)}</td>
                ) : (
                  <td key={heading.number} className="n">
                    {write(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};
