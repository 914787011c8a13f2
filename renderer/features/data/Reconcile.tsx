import { indicatorKinds } from '../../../shared/dataset/extract-kinds';
import { formatCount, formatPoints } from '../../../shared/narrative/format';
import { groupLabels } from '../../../shared/reference/groups';
import { useReconcile } from '../../api/queries';
import { useSelection } from '../../app/selection';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TableRegion } from '../../components/TableRegion';
import { plural } from '../../components/format';
import { Waiting } from '../../components/Waiting';
import type { ImportRecord, ReconcileReply } from '../../../shared/ipc/replies';
import type { ReconciledCell } from '../../../shared/dataset/reconcile';

const hasBoth = (imports: readonly ImportRecord[], year: number): boolean => {
  const kinds = imports
    .filter((record) => record.years.some((one) => one.year === year && one.isInUse))
    .map(({ kind }) => kind);
  return kinds.includes('annual_return') && indicatorKinds.some((kind) => kinds.includes(kind));
};

const signed = (difference: number | null): string =>
  difference === null ? '–' : formatPoints(difference).replace('.0', '');

const Row = ({ cell }: { readonly cell: ReconciledCell }) => (
  <tr>
    <th scope="row">
      {cell.indicator}. {cell.item}
    </th>
    <td>{groupLabels[cell.group]}</td>
    <td className="n">{formatCount(cell.return)}</td>
    <td className="n">{formatCount(cell.extracts)}</td>
    <td className="n">{signed(cell.difference)}</td>
  </tr>
);

const Differences = ({ reply }: { readonly reply: ReconcileReply }) => {
  // Real differences first; after them what only one of the two counts.
  const rows = [
    ...reply.rows.filter(({ difference }) => difference !== null && difference !== 0),
    ...reply.rows.filter(({ difference }) => difference === null),
  ];
  return (
    <>
      <Banner tone={reply.differ === 0 ? 'good' : 'warn'}>
        {plural(reply.agree, 'count')} of the {reply.year} return {reply.agree === 1 ? 'agrees' : 'agree'} with the
        extracts; {reply.differ} {reply.differ === 1 ? 'differs' : 'differ'}.
      </Banner>
      {rows.length === 0 ? null : (
        <TableRegion label={`Return against extracts, ${String(reply.year)}`}>
          <table className="data-table">
            <caption className="quiet">Where the two differ, or only one of them has a count</caption>
            <thead>
              <tr>
                <th scope="col">Count</th>
                <th scope="col">Group</th>
                <th scope="col" className="n">
                  Return
                </th>
                <th scope="col" className="n">
                  Extracts
                </th>
                <th scope="col" className="n">
                  Difference
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((cell) => (
                <Row key={`${String(cell.indicator)} ${cell.item} ${cell.group}`} cell={cell} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
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
