import type { ExtractRow } from '../extract-types';
import type { QuarantinedRow } from '../import-types';
import type { TableMatch } from './match-kind';
import { createQuarantine } from './reading/quarantine';
import { settleRepeats } from './reading/repeated-rows';
import { waitingReason } from './reading/table-reader';
import type { RowReader, TableReading } from './reading/table-reader';
import type { TableRows } from './reading/table-rows';

/** What became of the rows of a table: accepted + all of leftOut + quarantined is every row read. */
export interface ReadRows {
  readonly rows: readonly ExtractRow[];
  readonly accepted: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly quarantined: readonly QuarantinedRow[];
}

const rowsBetweenWords = 10_000;

/** `onRows` is told every few thousand rows how far the table is. */
export const readRows = (
  table: TableRows,
  match: TableMatch,
  reader: RowReader,
  onRows: (done: number, total: number) => void,
): ReadRows => {
  const rows: ExtractRow[] = [];
  const leftOut: Record<string, number> = { ...table.leftOut };
  const quarantined = [...table.quarantined];
  const quarantine = createQuarantine(match);
  let accepted = 0;
  const drop = (reason: string): void => {
    leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  };
  for (const [at, row] of table.rows.entries()) {
    if (at > 0 && at % rowsBetweenWords === 0) onRows(at, table.rows.length);
    const outcome = reader(row);
    if (outcome.kind === 'rows') {
      accepted += 1;
      rows.push(...outcome.rows);
    } else if (outcome.kind === 'quarantined') quarantined.push(quarantine(row.row, outcome.field, outcome.reason));
    else drop(outcome.kind === 'waiting' ? waitingReason : outcome.reason);
  }
  return { rows, accepted, leftOut, quarantined };
};

/** An application or case that stands in several rows counts once; its other rows are left out, and counted. */
export const withoutRepeats = (reading: TableReading, read: ReadRows): ReadRows => {
  const { rows, dropped, reason } = settleRepeats(reading, read.rows);
  if (dropped === 0) return { ...read, rows };
  const leftOut = { ...read.leftOut, [reason]: dropped };
  return { ...read, rows, leftOut, accepted: read.accepted - dropped };
};
