import { defaultSettings } from '../../../../shared/reference/settings';
import { fromCanonical } from '../../../../shared/year/canonical';
import type { LockInputs } from '../../../../shared/year/year-inputs.types';
import type { LockEnd, LockKind, YearLock } from '../../../../shared/year/year-lock.types';
import type { ReadableDb, SqlRow, WritableDb } from '../../connection';
import { jsonOf, numberOf, textOf, textOrNull } from '../../row';

/** A lock as it is stored, with what only the services need. */
export interface StoredLock extends YearLock {
  readonly id: number;
  /** The imports whose rows the locked figures were counted from. */
  readonly sources: readonly number[];
}

const kindOf = (row: SqlRow): LockKind => (textOf(row, 'kind') === 'restatement' ? 'restatement' : 'lock');

const endOf = (row: SqlRow): LockEnd | null => {
  const at = textOrNull(row, 'ended_at');
  if (at === null) return null;
  const by = textOf(row, 'ended_by') === 'restatement' ? 'restatement' : 'unlock';
  return { at, role: textOf(row, 'end_role'), reason: textOf(row, 'end_reason'), by };
};

const toLock = (row: SqlRow): StoredLock => ({
  id: numberOf(row, 'id'),
  year: numberOf(row, 'year'),
  number: numberOf(row, 'number'),
  kind: kindOf(row),
  at: textOf(row, 'happened_at'),
  role: textOf(row, 'role'),
  reason: textOf(row, 'reason'),
  figuresHash: textOf(row, 'figures_hash'),
  inputsHash: textOf(row, 'inputs_hash'),
  sources: jsonOf<number[]>(row, 'sources'),
  end: endOf(row),
});

const columns = `l.id, l.year, l.number, l.kind, l.happened_at, l.role, l.reason, l.figures_hash, l.inputs_hash, l.sources,
  e.happened_at AS ended_at, e.role AS end_role, e.reason AS end_reason, e.ended_by`;

/** Every lock of every year, by year and number. */
export const listLocks = (db: ReadableDb, organisationId: number): readonly StoredLock[] =>
  db
    .all(
      `SELECT ${columns} FROM year_lock l LEFT JOIN year_lock_end e ON e.lock_id = l.id
       WHERE l.organisation_id = ? ORDER BY l.year, l.number`,
      [organisationId],
    )
    .map(toLock);

/** Every lock of every organisation, for checking. */
export const listAllLocks = (db: ReadableDb): readonly StoredLock[] =>
  db.all(`SELECT ${columns} FROM year_lock l LEFT JOIN year_lock_end e ON e.lock_id = l.id ORDER BY l.id`).map(toLock);

/** The locks that hold now: at most one a year. */
export const currentLocks = (db: ReadableDb, organisationId: number): readonly StoredLock[] =>
  listLocks(db, organisationId).filter(({ end }) => end === null);

export const currentLock = (db: ReadableDb, organisationId: number, year: number): StoredLock | null =>
  currentLocks(db, organisationId).find((lock) => lock.year === year) ?? null;

export interface NewLock {
  readonly organisationId: number;
  readonly year: number;
  readonly number: number;
  readonly kind: LockKind;
  readonly at: string;
  readonly role: string;
  readonly reason: string;
  /** Canonical JSON. */
  readonly inputs: string;
  readonly inputsHash: string;
  readonly figuresHash: string;
  readonly sources: readonly number[];
  /** Canonical JSON by name. */
  readonly pages: ReadonlyMap<string, string>;
}

export const insertLock = (db: WritableDb, lock: NewLock): number => {
  const { rowId } = db.run(
    `INSERT INTO year_lock (organisation_id, year, number, kind, happened_at, role, reason, inputs, inputs_hash, figures_hash,
       sources) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      lock.organisationId,
      lock.year,
      lock.number,
      lock.kind,
      lock.at,
      lock.role,
      lock.reason,
      lock.inputs,
      lock.inputsHash,
      lock.figuresHash,
      JSON.stringify(lock.sources),
    ],
  );
  for (const [name, reply] of lock.pages)
    db.run('INSERT INTO locked_page (lock_id, name, reply) VALUES (?, ?, ?)', [rowId, name, reply]);
  return rowId;
};

export const insertEnd = (db: WritableDb, lockId: number, { at, role, reason, by }: LockEnd): void => {
  db.run('INSERT INTO year_lock_end (lock_id, happened_at, role, reason, ended_by) VALUES (?, ?, ?, ?, ?)', [
    lockId,
    at,
    role,
    reason,
    by,
  ]);
};

/** The canonical text of what a lock keeps of its inputs. */
export const inputsTextOf = (db: ReadableDb, lockId: number): string => {
  const row = db.get('SELECT inputs FROM year_lock WHERE id = ?', [lockId]);
  if (row === undefined) throw new Error('no such lock');
  return textOf(row, 'inputs');
};

/** What a lock keeps of its inputs. Settings that came later have their default: what was done before there was a choice. */
export const inputsOf = (db: ReadableDb, lockId: number): LockInputs => {
  const kept = fromCanonical<LockInputs>(inputsTextOf(db, lockId));
  return { ...kept, settings: { ...defaultSettings, ...kept.settings } };
};

/** Every page of a lock as canonical text, by name. */
export const pagesOf = (db: ReadableDb, lockId: number): ReadonlyMap<string, string> =>
  new Map(
    db
      .all('SELECT name, reply FROM locked_page WHERE lock_id = ? ORDER BY name', [lockId])
      .map((row) => [textOf(row, 'name'), textOf(row, 'reply')]),
  );

/** One page of a lock as canonical text; null where it was not kept. */
export const pageOf = (db: ReadableDb, lockId: number, name: string): string | null => {
  const row = db.get('SELECT reply FROM locked_page WHERE lock_id = ? AND name = ?', [lockId, name]);
  return row === undefined ? null : textOf(row, 'reply');
};
