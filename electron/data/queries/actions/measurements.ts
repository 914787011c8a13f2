import type { LedgerHistory, LedgerVerdict } from '../../../../shared/actions/ledger.types';
import { ledgerVerdicts } from '../../../../shared/actions/ledger.types';
import type { MeasuredFigure } from '../../../../shared/measures/measured-figure';
import type { ReadableDb, SqlRow, WritableDb } from '../../connection';
import { jsonOf, numberOf, textOf } from '../../row';

/** One measure in one year, as an import found it. */
export interface Measurement {
  readonly actionId: string;
  readonly year: number;
  readonly figure: MeasuredFigure;
  readonly verdict: LedgerVerdict;
}

export interface NewMeasuring {
  readonly organisationId: number;
  readonly measuredAt: string;
  readonly importIds: readonly number[];
  readonly files: readonly string[];
  readonly measurements: readonly Measurement[];
}

/** Keeps what one import found. Nothing that was found before is written over. */
export const addMeasuring = (db: WritableDb, measuring: NewMeasuring): void => {
  const { rowId } = db.run(
    'INSERT INTO measuring (organisation_id, measured_at, import_ids, files) VALUES (?, ?, ?, ?)',
    [
      measuring.organisationId,
      measuring.measuredAt,
      JSON.stringify(measuring.importIds),
      JSON.stringify(measuring.files),
    ],
  );
  for (const { actionId, year, figure, verdict } of measuring.measurements) {
    db.run('INSERT INTO measurement (measuring_id, action_id, year, figure, verdict) VALUES (?, ?, ?, ?, ?)', [
      rowId,
      actionId,
      year,
      JSON.stringify(figure),
      verdict,
    ]);
  }
};

const verdictOf = (row: SqlRow): LedgerVerdict => {
  const verdict = ledgerVerdicts.find((known) => known === textOf(row, 'verdict'));
  if (verdict === undefined) throw new Error('unknown verdict in the database');
  return verdict;
};

const isHeld = (importIds: readonly number[], held: ReadonlySet<number>): boolean =>
  importIds.every((importId) => held.has(importId));

/** What was found at each import, by action, oldest first: exact, so never for showing as it is. */
export const measurementsByAction = (db: ReadableDb): ReadonlyMap<string, readonly LedgerHistory[]> => {
  const held = new Set(db.all('SELECT id FROM import WHERE removed_at IS NULL').map((row) => numberOf(row, 'id')));
  const byAction = new Map<string, LedgerHistory[]>();
  const rows = db.all(
    `SELECT g.measured_at, g.import_ids, g.files, m.action_id, m.year, m.figure, m.verdict
     FROM measurement m JOIN measuring g ON g.id = m.measuring_id ORDER BY g.id, m.year`,
  );
  for (const row of rows) {
    const id = textOf(row, 'action_id');
    const list = byAction.get(id) ?? [];
    byAction.set(id, list);
    list.push({
      measuredAt: textOf(row, 'measured_at'),
      files: jsonOf<string[]>(row, 'files'),
      isTakenBack: !isHeld(jsonOf<number[]>(row, 'import_ids'), held),
      year: numberOf(row, 'year'),
      figure: jsonOf<MeasuredFigure>(row, 'figure'),
      verdict: verdictOf(row),
    });
  }
  return byAction;
};
