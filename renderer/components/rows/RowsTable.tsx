import { formatCount } from '../../../shared/narrative/format';
import { longMonth } from '../../../shared/narrative/long-date';
import { rowsPageWords } from '../../../shared/narrative/specials/rows-sentence';
import { TableHead } from '../TableHead';
import { TableRegion } from '../TableRegion';
import type { Heading } from '../TableHead';
import type { DetailedRow, RowsReply } from '../../../shared/ipc/replies/rows';

interface Column {
  readonly heading: Heading;
  readonly write: (row: DetailedRow) => string;
  /** A column of which no row has anything is left out. */
  readonly isHeld: (row: DetailedRow) => boolean;
}

const columns: readonly Column[] = [
  {
    heading: 'Ethnic category',
    write: ({ category }) => category ?? '–',
    isHeld: ({ category }) => category !== null,
  },
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

const placeOf = ({ fileName, sheet }: DetailedRow): string => `${fileName}, sheet “${sheet}”`;

const placeColumn: Column = { heading: 'File and sheet', write: placeOf, isHeld: () => true };

const Values = ({ row, held }: { readonly row: DetailedRow; readonly held: readonly Column[] }) =>
  held.map(({ heading, write }) =>
    typeof heading === 'string' ? (
      <td key={heading}>{write(row)}</td>
    ) : (
      <td key={heading.number} className="n">
        {write(row)}
      </td>
    ),
  );

/** Rows of one file of which only their place is told: their numbers side by side. */
const RowNumbers = ({ reply, words }: { readonly reply: RowsReply; readonly words: string }) => (
  <>
    <p className="quiet">{words}</p>
    <ul className="row-numbers" aria-label="Row numbers">
      {reply.rows.map(({ row }, index) => (
        <li key={reply.from + index}>{row}</li>
      ))}
    </ul>
  </>
);

/** One page of rows: where each stands and what kind of row it is. A file that all of them are in is named once. */
export const RowsTable = ({ reply }: { readonly reply: RowsReply }) => {
  const places = new Set(reply.rows.map(placeOf));
  const [onlyPlace] = places.size === 1 ? places : [];
  const page = rowsPageWords(reply.from, reply.rows.length, reply.total);
  const held = [...(onlyPlace === undefined ? [placeColumn] : []), ...columns].filter(({ isHeld }) =>
    reply.rows.some(isHeld),
  );
  const words = onlyPlace === undefined ? page : `${page}: ${onlyPlace}`;
  if (held.length === 0) return <RowNumbers reply={reply} words={words} />;
  return (
    <TableRegion label="Rows behind the figure">
      <table className="data-table">
        <caption className="quiet">{words}</caption>
        <TableHead headings={['Row', ...held.map(({ heading }) => heading)]} />
        <tbody>
          {reply.rows.map((row, index) => (
            <tr key={reply.from + index}>
              <th scope="row">{row.row}</th>
              <Values row={row} held={held} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};
