import type { ReadableDb, WritableDb } from './connection';
import { keepOfImports } from './kept-of-imports';
import type { Writing } from './kept-question';
import { currentOrganisationId } from './queries/current-organisation';
import { remembered } from './remembered';
import { textOf } from './row';

/** What was worked out of the data at one version of them, and is not written down yet. */
interface NotYetKept {
  readonly version: string;
  readonly answers: Map<string, string>;
}

const waiting = new WeakMap<ReadableDb, NotYetKept>();

/** Longer answers are worked out anew at each start: reading them would take as long. */
const longestAnswer = 4_000_000;

const table = "SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'kept_count'";

/** A folder that cannot be written to may hold data of before answers were kept. */
const canKeep = (db: ReadableDb): boolean => remembered(db, table, () => db.get(table) !== undefined);

const keptText = (db: ReadableDb, question: string): string | null => {
  const row = canKeep(db) ? db.get('SELECT answer FROM kept_count WHERE question = ?', [question]) : undefined;
  return row === undefined ? null : textOf(row, 'answer');
};

/** Only what was worked out while the data stayed as they were. */
const noteToKeep = (db: ReadableDb, question: string, before: string | null, answer: string): void => {
  const version = db.version();
  if (version === null || version !== before || answer.length > longestAnswer || !canKeep(db)) return;
  const known = waiting.get(db);
  const noted = known?.version === version ? known : { version, answers: new Map<string, string>() };
  noted.answers.set(question, answer);
  waiting.set(db, noted);
};

/**
 * An answer that depends on the data and the question alone: remembered while the data stay as they are, and kept in the database until
 * anything in it changes (migration 012). `keepAnswers` writes down what was worked out.
 */
export const kept = <T>(db: ReadableDb, asked: string, { write, read }: Writing<T>, work: () => T): T => {
  // Pages and settings are those of the organisation that is worked on: the same question about another one is another question.
  const question = `${String(currentOrganisationId(db))} ${asked}`;
  return remembered(db, question, () => {
    const text = keptText(db, question);
    const known = text === null ? null : read(text);
    if (known !== null) return known;
    const before = db.version();
    const answer = work();
    noteToKeep(db, question, before, write(answer));
    return answer;
  });
};

const insert =
  'INSERT INTO kept_count (question, answer) VALUES (?, ?) ON CONFLICT (question) DO UPDATE SET answer = excluded.answer';

/** Writes down what was worked out, for the next start. Where the data have changed meanwhile, or are being changed, it is let go. */
export const keepAnswers = (db: WritableDb): void => {
  keepOfImports(db);
  const noted = waiting.get(db);
  if (noted === undefined) return;
  waiting.delete(db);
  db.transactionAt(noted.version, () => {
    for (const [question, answer] of noted.answers) db.runAside(insert, [question, answer]);
  });
};
