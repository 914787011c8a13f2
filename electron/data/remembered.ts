import type { ReadableDb } from './connection';

interface Memory {
  readonly version: string;
  readonly values: Map<string, unknown>;
}

const memories = new WeakMap<ReadableDb, Memory>();

const memoryOf = (db: ReadableDb): Memory | null => {
  const version = db.version();
  if (version === null) return null;
  const known = memories.get(db);
  if (known?.version === version) return known;
  const fresh: Memory = { version, values: new Map() };
  memories.set(db, fresh);
  return fresh;
};

/**
 * The same data for work in the middle of a change, as long as nothing is written meanwhile: what this work has counted once is not counted
 * again. Whoever makes it lets go of it before the next write.
 */
export const whileStill = (db: ReadableDb): ReadableDb => ({ all: db.all, get: db.get, version: () => 'still' });

/**
 * What was counted stays counted until something in the database changes: five years of a large trust take half a second to count, and every
 * page asks for them. The result is shared, so it must never be changed.
 * @param name - tells one thing that is worked out from every other, with everything that it depends on besides the data
 */
export const remembered = <T>(db: ReadableDb, name: string, work: () => T): T => {
  const values = memoryOf(db)?.values;
  if (values === undefined) return work();
  // Only this function writes there, and `name` says what of.
  if (values.has(name)) return values.get(name) as T;
  const value = work();
  values.set(name, value);
  return value;
};
