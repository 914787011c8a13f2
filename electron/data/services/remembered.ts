import type { ReadableDb } from '../connection';
import { dataState } from '../queries/data-state';

interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * Keeps the last answer of something slow, for the same question on the same data. Only one: what a page asks again while its reader
 * chooses among the same parts.
 */
export const remembered = <T>(): ((db: ReadableDb, question: string, work: () => T) => T) => {
  const last = new WeakMap<ReadableDb, Kept<T>>();
  return (db, question, work) => {
    const key = `${dataState(db)} ${question}`;
    const kept = last.get(db);
    if (kept?.key === key) return kept.value;
    const value = work();
    last.set(db, { key, value });
    return value;
  };
};
