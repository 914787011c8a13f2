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
