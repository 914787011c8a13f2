import type { Answers } from '../../../shared/dataset/import-types';
import { changesIn, withoutChanges } from '../../../shared/dataset/changed-translations';
import { isLastingQuestion } from '../../../shared/dataset/lasting-questions';
import type { ReadableDb, WritableDb } from '../connection';
import { answersOfFile } from '../queries/imports';
import { readAnswers, writeAnswers } from '../queries/settings';

/** What is known before a file is read: every lasting answer given so far. */
export const rememberedAnswers = (db: WritableDb): Answers => readAnswers(db);

/** The very same file was answered in full before: those answers hold for it, even the ones about single cells. */
export const answersOfSameFile = (db: WritableDb, hash: string): Answers => withoutChanges(answersOfFile(db, hash));

/** True while translations are as they were when a file was read: a change meanwhile is not in its rows. */
export const areChangesCurrent = (db: ReadableDb, answers: Answers): boolean => {
  const now = Object.entries(changesIn(readAnswers(db)));
  const then = changesIn(answers);
  return now.length === Object.keys(then).length && now.every(([id, group]) => then[id] === group);
};

/** Keeps the answers of an import that hold for other files too. */
export const rememberAnswers = (db: WritableDb, answers: Answers, now: string): void => {
  const lasting = Object.fromEntries(Object.entries(answers).filter(([id]) => isLastingQuestion(id)));
  if (Object.keys(lasting).length > 0) writeAnswers(db, { ...readAnswers(db), ...lasting }, now);
};
