import type { ReadableDb } from './connection';

interface Memory {
  readonly version: string;
  readonly values: Map<string, unknown>;
}

type Memories = WeakMap<ReadableDb, Memory>;

const memories: Memories = new WeakMap();
const shortMemories: Memories = new WeakMap();

const memoryOf = (memories: Memories, db: ReadableDb, version: string | null): Memory | null => {
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
export const whileStill = (db: ReadableDb): ReadableDb => ({
  all: db.all,
  get: db.get,
  version: () => 'still',
  wholeVersion: () => 'still',
});

/**
 * What was counted stays counted until something in the database changes: five years of a large trust take half a second to count, and every
 * page asks for them. The result is shared, so it must never be changed.
 * @param name - tells one thing that is worked out from every other, with everything that it depends on besides the data
 */
export const remembered = <T>(db: ReadableDb, name: string, work: () => T): T =>
  recalled(memoryOf(memories, db, db.version()), name, work);

/**
 * As `remembered`, until anything at all changes: for what holds actions of the plan besides figures. Those are written aside, so that a
 * change of the plan makes nobody count again.
 */
export const rememberedShortly = <T>(db: ReadableDb, name: string, work: () => T): T =>
  recalled(memoryOf(shortMemories, db, db.wholeVersion()), name, work);

const recalled = <T>(memory: Memory | null, name: string, work: () => T): T => {
  const values = memory?.values;
  if (values === undefined) return work();
  // Only this function writes there, and `name` says what of.
  if (values.has(name)) return values.get(name) as T;
  const value = work();
  values.set(name, value);
  return value;
};
