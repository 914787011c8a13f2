import type { ReadableDb, WritableDb } from './connection';
import type { Writing } from './kept-question';
import { currentOrganisationId } from './queries/current-organisation';
import { countedKinds } from './queries/staff/left-out';
import { partsOfImport } from './queries/of-import';
import { remembered } from './remembered';
import { numberOf, textOrNull } from './row';

/** What an answer depends on of the data, besides the rows of its imports. */
interface State {
  readonly text: string;
  /** The imports whose rows may be read. */
  readonly parts: readonly number[];
}

interface Answer {
  readonly state: State;
  readonly value: unknown;
  readonly text: string;
}

interface NotYetKept {
  readonly version: string;
  readonly answers: Map<string, Answer>;
}

const waiting = new WeakMap<ReadableDb, NotYetKept>();
/** Answers by the id they are kept under: as long as the id is there, so are the rows that they were worked out of. */
const memories = new WeakMap<ReadableDb, Map<number, unknown>>();

/** Reading a longer text at a start takes as long as counting: only its id is written, for whoever remembers the answer. */
const longestText = 4_000_000;

const table = "SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'kept_rows'";

/** A folder that cannot be written to may hold data of before answers were kept. */
const canKeep = (db: ReadableDb): boolean => remembered(db, table, () => db.get(table) !== undefined);

const memoryOf = (db: ReadableDb): Map<number, unknown> => {
  const known = memories.get(db);
  if (known !== undefined) return known;
  const fresh = new Map<number, unknown>();
  memories.set(db, fresh);
  return fresh;
};

const stateOf = (db: ReadableDb, imports: readonly number[]): State =>
  remembered(db, `state of the rows of ${imports.join(' ')}`, () => {
    const parts = imports.map((importId) => partsOfImport(db, importId));
    return { text: JSON.stringify([countedKinds(db), ...parts]), parts: [...new Set([...imports, ...parts.flat()])] };
  });

/** The answer that is kept; undefined where there is none. */
const keptAnswer = <T>(db: ReadableDb, question: string, state: State, read: Writing<T>['read']): T | undefined => {
  const found = canKeep(db)
    ? db.get('SELECT id FROM kept_rows WHERE question = ? AND state = ?', [question, state.text])
    : undefined;
  if (found === undefined) return undefined;
  const id = numberOf(found, 'id');
  const memory = memoryOf(db);
  // Under an id stands the answer to one question, and `question` says what of.
  if (memory.has(id)) return memory.get(id) as T;
  const row = db.get('SELECT answer FROM kept_rows WHERE id = ?', [id]);
  const text = row === undefined ? null : textOrNull(row, 'answer');
  const value = text === null ? null : read(text);
  if (value === null) return undefined;
  memory.set(id, value);
  return value;
};

/** Only what was worked out while the data stayed as they were. */
const noteToKeep = (db: ReadableDb, question: string, before: string | null, answer: Answer): void => {
  const version = db.version();
  if (version === null || version !== before || !canKeep(db)) return;
  const known = waiting.get(db);
  const noted = known?.version === version ? known : { version, answers: new Map<string, Answer>() };
  noted.answers.set(question, answer);
  waiting.set(db, noted);
};

export interface AskedOfImports {
  /** Of each, and of those added to it, the rows are read: nothing else of the database but what `isLeftOut` reads. 0 for none. */
  readonly imports: readonly number[];
  /** Tells the answer from every other, with everything else that it depends on. */
  readonly question: string;
}

/**
 * An answer of rows of some imports. It stays, also over the next start, until a row of these imports changes, another file is added to one,
 * or other assignments count: a change of anything else leaves it (migration 026). `keepAnswers` writes down what was worked out.
 */
export const keptOfImports = <T>(
  db: ReadableDb,
  asked: AskedOfImports,
  { write, read }: Writing<T>,
  work: () => T,
): T => {
  const question = `${String(currentOrganisationId(db))} ${asked.question}`;
  return remembered(db, question, () => {
    const state = stateOf(db, asked.imports);
    const known = keptAnswer(db, question, state, read);
    if (known !== undefined) return known;
    const before = db.version();
    const value = work();
    noteToKeep(db, question, before, { state, value, text: write(value) });
    return value;
  });
};

const insert = 'INSERT INTO kept_rows (question, state, answer) VALUES (?, ?, ?)';
const insertPart = 'INSERT INTO kept_rows_of (import_id, kept_id) VALUES (?, ?)';

const idOf = (db: ReadableDb, question: string): number | null => {
  const row = db.get('SELECT id FROM kept_rows WHERE question = ?', [question]);
  return row === undefined ? null : numberOf(row, 'id');
};

/** Under a new id, never under that of the answer before it. */
const writeDown = (db: WritableDb, question: string, { state, text }: Answer): number | null => {
  const old = idOf(db, question);
  if (old !== null) db.runAside('DELETE FROM kept_rows_of WHERE kept_id = ?', [old]);
  if (old !== null) db.runAside('DELETE FROM kept_rows WHERE id = ?', [old]);
  db.runAside(insert, [question, state.text, text.length > longestText ? null : text]);
  const id = idOf(db, question);
  for (const importId of state.parts) db.runAside(insertPart, [importId, id]);
  return id;
};

/** What is remembered of answers that are gone is let go. */
const forgetOthers = (db: ReadableDb): void => {
  const held = new Set(db.all('SELECT id FROM kept_rows').map((row) => numberOf(row, 'id')));
  const memory = memoryOf(db);
  for (const id of memory.keys()) if (!held.has(id)) memory.delete(id);
};

/** Writes down what was worked out of rows of imports. Where the data have changed meanwhile, or are being changed, it is let go. */
export const keepOfImports = (db: WritableDb): void => {
  const noted = waiting.get(db);
  if (noted === undefined) return;
  waiting.delete(db);
  const kept = new Map<number, unknown>();
  const isDone = db.transactionAt(noted.version, () => {
    for (const [question, answer] of noted.answers) {
      const id = writeDown(db, question, answer);
      if (id !== null) kept.set(id, answer.value);
    }
  });
  if (!isDone) return;
  const memory = memoryOf(db);
  for (const [id, value] of kept) memory.set(id, value);
  forgetOthers(db);
};
