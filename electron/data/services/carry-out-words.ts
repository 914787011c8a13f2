import { systemOf } from '../../../shared/dataset/extract-kinds';
import type { System } from '../../../shared/dataset/extract-kinds';
import { classesOfRows, classRows } from '../queries/courses';
import type { Inverse } from '../queries/journal';
import { readAnswers, writeAnswers } from '../queries/settings';
import { dropChange, listChanges, putChange, retranslate } from '../queries/translations';
import { isoNow } from './context';
import type { ServiceContext } from './context';

type Kind<K extends Inverse['kind']> = Extract<Inverse, { readonly kind: K }>;

/** Puts one lasting answer back as it was (null: there was none), and gives what it was until now. */
const swapAnswer = (context: ServiceContext, system: System, id: string, answer: string | null): string | null => {
  const { db } = context;
  const { [id]: now = null, ...others } = readAnswers(db, system);
  writeAnswers(db, system, answer === null ? others : { ...others, [id]: answer }, isoNow(context));
  return now;
};

/** Words are read again as they were before a change on the translator page. */
export const takeBackTranslation = (context: ServiceContext, inverse: Kind<'restore_translation'>): Inverse => {
  const { db } = context;
  const { before, to, version, system, answerId } = inverse;
  const change = listChanges(db).find((each) => each.version === version);
  for (const one of before) retranslate(db, one, to, one);
  dropChange(db, version);
  const answerBefore = swapAnswer(context, system, answerId, inverse.answerBefore);
  return change === undefined
    ? inverse
    : { kind: 'change_translation', system, change, before, answerId, answerBefore };
};

/** A change on the translator page is made again, under the number it had. */
export const changeTranslationAgain = (context: ServiceContext, inverse: Kind<'change_translation'>): Inverse => {
  const { db } = context;
  const { before, change, system, answerId } = inverse;
  const { to, version } = change;
  for (const one of before) retranslate(db, one, one.group, { group: to, code: null });
  putChange(db, change);
  const answerBefore = swapAnswer(context, system, answerId, inverse.answerBefore);
  return { kind: 'restore_translation', system, version, to, before, answerId, answerBefore };
};

/** Rows of a course get the class they had, and the answer for the next file with them. */
export const carryOutCourse = (context: ServiceContext, inverse: Kind<'restore_course'>): Inverse => {
  const { db } = context;
  const now = inverse.before.flatMap(({ importId, rows }) =>
    classesOfRows(db, importId, rows).map((one) => ({ importId, ...one })),
  );
  for (const { importId, rows, isMandatory } of inverse.before) classRows(db, importId, rows, isMandatory);
  const answerBefore = swapAnswer(context, systemOf('learning'), inverse.answerId, inverse.answerBefore);
  return { kind: 'restore_course', before: now, answerId: inverse.answerId, answerBefore };
};
