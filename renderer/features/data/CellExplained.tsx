import { useState } from 'react';
import { formatCount } from '../../../shared/narrative/format';
import { groupLabels } from '../../../shared/reference/groups';
import { useReconciledCell } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Pager } from '../../components/Pager';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { Waiting } from '../../components/Waiting';
import { rangesOf, rowsTogether } from './row-ranges';
import type { ReconcileCellReply } from '../../../shared/ipc/replies/reconcile';
import type { ReconciledCell } from '../../../shared/dataset/reconcile';

const aPage = 500;

interface RowsProps {
  readonly reply: ReconcileCellReply;
  readonly label: string;
  readonly onPage: (from: number) => void;
}

const Rows = ({ reply, label, onPage }: RowsProps) => {
  const last = reply.from + reply.rows.length;
  if (reply.total === 0) return null;
  return (
    <>
      <TableRegion label={`Rows behind ${label}`}>
        <table className="data-table">
          <caption className="quiet">
            Rows {formatCount(reply.from + 1)} to {formatCount(last)} of {formatCount(reply.total)}
          </caption>
          <TableHead headings={['What became of them', 'File and sheet', 'Rows of the sheet']} />
          <tbody>
            {rowsTogether(reply.rows).map((part) => (
              <tr key={`${part.reason} ${part.fileName} ${part.sheet}`}>
                <th scope="row">{part.reason}</th>
                <td>
                  {part.fileName}, sheet “{part.sheet}”
                </td>
                <td className="row-numbers">{rangesOf(part.rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <Pager from={reply.from} shown={reply.rows.length} total={reply.total} aPage={aPage} onPage={onPage} />
    </>
  );
};

interface CellExplainedProps {
  readonly cell: ReconciledCell;
  readonly year: number;
}

/** How a count comes about: what became of each row about it, and where the rows stand in the files. Nobody is named. */
export const CellExplained = ({ cell, year }: CellExplainedProps) => {
  const [from, setFrom] = useState(0);
  const { indicator, item, group } = cell;
  const found = useReconciledCell({ year, indicator, item, group, from });
  if (found.error !== null) return <ErrorNotice error={found.error} />;
  if (found.data === undefined) return <Waiting what="Looking up the rows" />;
  return (
    <>
      <p>{found.data.sentence}</p>
      <Rows reply={found.data} label={`${item}, ${groupLabels[group]}`} onPage={setFrom} />
    </>
  );
};
