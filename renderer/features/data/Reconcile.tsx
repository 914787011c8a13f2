import { useState } from 'react';
import { indicatorKinds } from '../../../shared/dataset/extract-kinds';
import { formatCount, formatDifference } from '../../../shared/narrative/format';
import { reconcileSentence } from '../../../shared/narrative/files/reconcile-words';
import { groupLabels } from '../../../shared/reference/groups';
import { useReconcile } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { OpenButton } from '../../components/OpenButton';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { Waiting } from '../../components/Waiting';
import { CellExplained } from './CellExplained';
import type { ImportRecord } from '../../../shared/ipc/replies/imports';
import type { ExplainedCell, ReconcileReply } from '../../../shared/ipc/replies/reconcile';

const hasBoth = (imports: readonly ImportRecord[], year: number): boolean => {
  const kinds = imports
    .filter((record) => record.years.some((one) => one.year === year && one.isInUse))
    .map(({ kind }) => kind);
  return kinds.includes('annual_return') && indicatorKinds.some((kind) => kinds.includes(kind));
};

const columns = 5;

const Row = ({ cell, year }: { readonly cell: ExplainedCell; readonly year: number }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">
          <OpenButton isOpen={isOpen} onOpen={setIsOpen}>
            {cell.indicator}. {cell.item}
            <span className="nhsuk-u-visually-hidden">, {groupLabels[cell.group]}: why</span>
          </OpenButton>
        </th>
        <td>{groupLabels[cell.group]}</td>
        <td className="n">{formatCount(cell.return)}</td>
        <td className="n">{formatCount(cell.extracts)}</td>
        <td className="n">{formatDifference(cell.difference)}</td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={columns}>
            <CellExplained cell={cell} year={year} />
          </td>
        </tr>
      ) : null}
    </>
  );
};

interface CellsProps {
  readonly rows: readonly ExplainedCell[];
  readonly year: number;
  readonly caption: string;
}

const Cells = ({ rows, year, caption }: CellsProps) => (
  <TableRegion label={`Return against extracts, ${String(year)}`}>
    <table className="data-table">
      <caption className="quiet">{caption} Open a count to see the rows behind it.</caption>
      <TableHead
        headings={['Count', 'Group', { number: 'Return' }, { number: 'Extracts' }, { number: 'Difference' }]}
      />
      <tbody>
        {rows.map((cell) => (
          <Row key={`${String(cell.indicator)} ${cell.item} ${cell.group}`} cell={cell} year={year} />
        ))}
      </tbody>
    </table>
  </TableRegion>
);

const Differences = ({ reply }: { readonly reply: ReconcileReply }) => {
  const [isAll, setIsAll] = useState(false);
  // Real differences first; after them what only one of the two counts.
  const differing = [
    ...reply.rows.filter(({ difference }) => difference !== null && difference !== 0),
    ...reply.rows.filter(({ difference }) => difference === null),
  ];
  const rows = isAll ? [...differing, ...reply.rows.filter(({ difference }) => difference === 0)] : differing;
  const caption = isAll
    ? 'Every count, those that differ first.'
    : 'Where the two differ, or only one of them has a count.';
  return (
    <>
      <Banner tone={reply.differ === 0 ? 'good' : 'warn'}> {reconcileSentence(reply)} </Banner>
      <p>
        <button
          type="button"
          className="button-quiet"
          aria-pressed={isAll}
          onClick={() => {
            setIsAll(!isAll);
          }}
        >
          {isAll ? 'Show only what differs' : 'Show all counts'}
        </button>
      </p>
      {rows.length === 0 ? null : <Cells rows={rows} year={reply.year} caption={caption} />}
    </>
  );
};

const Comparison = ({ year }: { readonly year: number }) => {
  const reconciled = useReconcile(year);
  if (reconciled.error !== null) return <ErrorNotice error={reconciled.error} />;
  return reconciled.data === undefined ? <Waiting what="Comparing" /> : <Differences reply={reconciled.data} />;
};

/**
 * The return against the extracts, count by count. Exact, small numbers too: it is for whoever prepares the data and stands only in the
 * restricted version.
 */
export const Reconcile = ({ imports }: { readonly imports: readonly ImportRecord[] }) => {
  const { year, version } = useSelection();
  if (year === null || !hasBoth(imports, year)) return null;
  return (
    <section>
      <h2>Return against extracts, {year}</h2>
      {version === 'public' ? (
        <p className="quiet">This compares exact counts, so it is shown in the restricted version only.</p>
      ) : (
        <Comparison year={year} />
      )}
    </section>
  );
};
