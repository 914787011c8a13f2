import type { RawDatabase, ReadableDb } from '../../connection';
import { versionOf } from '../../migrate';
import { listAllLocks } from '../../queries/year/locks';
import { areReferencesWhole, countRows } from '../../queries/table-rows';
import { brokenLocks } from '../year/year-service';

/** Whether what a lock keeps still has the fingerprint it was locked with. */
export interface VerifiedLock {
  readonly year: number;
  readonly number: number;
  readonly state: 'ok' | 'altered';
}

export interface Verification {
  readonly integrity: 'ok' | 'damaged';
  readonly foreignKeys: 'ok' | 'broken';
  readonly schemaVersion: number;
  readonly locks: readonly VerifiedLock[];
  readonly counts: Readonly<Record<string, number>>;
}

const verifiedLocks = (db: ReadableDb): readonly VerifiedLock[] => {
  const locks = listAllLocks(db);
  const broken = brokenLocks(db, locks);
  return locks.map((lock) => ({
    year: lock.year,
    number: lock.number,
    state: broken.includes(lock) ? 'altered' : 'ok',
  }));
};

/** Checks the whole file, not only its index, and counts what it holds. */
export const verify = (raw: RawDatabase, db: ReadableDb): Verification => ({
  integrity: raw.pragma('integrity_check', { simple: true }) === 'ok' ? 'ok' : 'damaged',
  foreignKeys: areReferencesWhole(db) ? 'ok' : 'broken',
  schemaVersion: versionOf(raw),
  locks: verifiedLocks(db),
  counts: countRows(db),
});
