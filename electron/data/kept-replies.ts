import { deserialize, serialize } from 'node:v8';
import type { ReadableDb } from './connection';
import { kept } from './kept';
import { keptOfImports } from './kept-of-imports';
import { questionOf } from './kept-question';
import type { Writing } from './kept-question';
import { remembered } from './remembered';

const programs = new WeakMap<ReadableDb, string>();

/** Says which program works on the data, so that what it has worked out can be kept: every other program asks other questions. */
export const nameProgram = (db: ReadableDb, program: string): void => {
  programs.set(db, program);
};

/** Exactly what goes over to the window: undefined, infinity and all. */
const asSent = <T>(): Writing<T> => ({
  write: (reply) => serialize(reply).toString('base64'),
  read: (text) => {
    try {
      // The same program wrote it under the name of this reply.
      return deserialize(Buffer.from(text, 'base64')) as T;
    } catch {
      return null;
    }
  },
});

/**
 * A reply that takes long to work out and is short, remembered while the data stay as they are and, where the program is named, kept for the
 * next start. The reply is shared, so it must never be changed.
 *
 * @param name - tells the reply from every other, with everything that it depends on besides data, settings and program
 */
export const keptReply = <T>(db: ReadableDb, name: string, work: () => T): T => {
  const program = programs.get(db);
  return program === undefined
    ? remembered(db, name, work)
    : kept(db, questionOf('reply', program, name), asSent<T>(), work);
};

/**
 * The same for what is worked out of rows of some imports alone: it stays until one of these rows changes, whatever else does.
 *
 * @param imports - everything whose rows are read; settings, and which file a year uses, belong into the name
 */
export const keptReplyOf = <T>(db: ReadableDb, imports: readonly number[], name: string, work: () => T): T => {
  const program = programs.get(db);
  return program === undefined
    ? remembered(db, name, work)
    : keptOfImports(db, { imports, question: questionOf('reply of', program, imports, name) }, asSent<T>(), work);
};
