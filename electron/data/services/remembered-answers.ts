import type { Answers } from '../../../shared/dataset/import-types';
import { isLastingQuestion } from '../../../shared/dataset/lasting-questions';
import type { WritableDb } from '../connection';
import { answersOfFile } from '../queries/imports';
import { readAnswers, writeAnswers } from '../queries/settings';

/** What is known before a file is read: every lasting answer given so far. */
export const rememberedAnswers = (db: WritableDb): Answers => readAnswers(db);

/** The very same file was answered in full before: those answers hold for it, even the ones about single cells. */
export const answersOfSameFile = (db: WritableDb, hash: string): Answers => answersOfFile(db, hash);

/** Keeps the answers of an import that hold for other files too. */
export const rememberAnswers = (db: WritableDb, answers: Answers, now: string): void => {
  const lasting = Object.fromEntries(Object.entries(answers).filter(([id]) => isLastingQuestion(id)));
  if (Object.keys(lasting).length > 0) writeAnswers(db, { ...readAnswers(db), ...lasting }, now);
};
