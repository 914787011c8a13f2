import type { RawDatabase, ReadableDb } from '../connection';
import { versionOf } from '../migrate';
import { areReferencesWhole, countRows } from '../queries/table-rows';

export interface Verification {
  readonly integrity: 'ok' | 'damaged';
  readonly foreignKeys: 'ok' | 'broken';
  readonly schemaVersion: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Checks the whole file, not only its index, and counts what it holds. */
export const verify = (raw: RawDatabase, db: ReadableDb): Verification => ({
  integrity: raw.pragma('integrity_check', { simple: true }) === 'ok' ? 'ok' : 'damaged',
  foreignKeys: areReferencesWhole(db) ? 'ok' : 'broken',
  schemaVersion: versionOf(raw),
  counts: countRows(db),
});
