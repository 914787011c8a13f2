import { systemOf, systems } from '../../../shared/dataset/extract-kinds';
import type { System } from '../../../shared/dataset/extract-kinds';
import type { Answers } from '../../../shared/dataset/import-types';
import { changesIn } from '../../../shared/dataset/changed-translations';
import { isLastingQuestion } from '../../../shared/dataset/lasting-questions';
import { isReturn } from '../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import type { ParseMemory } from '../../../shared/dataset/parse-memory';
import { fingerprintOf, profileOf } from '../../../shared/dataset/tables/profiles';
import type { ReadableDb, WritableDb } from '../connection';
import { listProfiles, putProfile } from '../queries/profiles';
import { readAnswers, readSettings, writeAnswers } from '../queries/settings';

/** What earlier imports decided: answers a system, and how tables of each shape were read. */
export const readMemory = (db: ReadableDb): ParseMemory => ({
  answers: Object.fromEntries(systems.map((system) => [system, readAnswers(db, system)])),
  profiles: listProfiles(db),
  surveyQuestions: readSettings(db).surveyQuestions,
});

/** Changes made on the translator page, by system and words. */
export const changesNow = (db: ReadableDb): Answers =>
  Object.fromEntries(
    systems.flatMap((system) =>
      Object.entries(changesIn(readAnswers(db, system))).map(([id, group]) => [`${system} ${id}`, group] as const),
    ),
  );

/** True while translations are as they were when a file was read: a change meanwhile is not in its rows. */
export const areChangesCurrent = (db: ReadableDb, then: Answers): boolean => {
  const now = Object.entries(changesNow(db));
  return now.length === Object.keys(then).length && now.every(([id, group]) => then[id] === group);
};

const lastingOf = (table: ParsedTable): Answers =>
  Object.fromEntries(table.answered.filter(({ id }) => isLastingQuestion(id)).map(({ id, answer }) => [id, answer]));

/** Keeps the answers that hold for other files of the same system too. */
export const rememberAnswers = (db: WritableDb, system: System, answers: Answers, now: string): void => {
  if (Object.keys(answers).length > 0) writeAnswers(db, system, { ...readAnswers(db, system), ...answers }, now);
};

/** Keeps what the import of a table decided: what its words mean, and which column is what. */
export const rememberTable = (db: WritableDb, table: ParsedTable, fileName: string, now: string): void => {
  if (isReturn(table)) return;
  rememberAnswers(db, systemOf(table.kind), lastingOf(table), now);
  const profile = profileOf(table, fileName);
  putProfile(db, fingerprintOf(profile.columns.map(({ header }) => header)), profile, now);
};
