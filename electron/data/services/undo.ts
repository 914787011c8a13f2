import { assertNever } from '../../../shared/assert-never';
import { systemOf } from '../../../shared/dataset/extract-kinds';
import type { System } from '../../../shared/dataset/extract-kinds';
import type { Replies } from '../../../shared/ipc/contract';
import { WorkbenchFailure } from '../../ipc/failure';
import type { WritableDb } from '../connection';
import { deleteAction, putAction } from '../queries/actions';
import { classRows } from '../queries/courses';
import { kindOfImport, setRemoved } from '../queries/imports';
import { dropEntry, lastEntry } from '../queries/journal';
import type { Inverse, YearInUse } from '../queries/journal';
import { yearsOf } from '../queries/import-years';
import { organisationOfImport, writeProfile } from '../queries/organisations';
import { putStages } from '../queries/year-stages';
import { dropChange, retranslate } from '../queries/translations';
import { readAnswers, writeAnswers } from '../queries/settings';
import { isoNow, refuseReadOnly } from './context';
import type { ServiceContext } from './context';
import { storeSettings } from './store-settings';
import { refuseLockedSource } from './locked-sources';
import { putBackUse, releaseYears } from './year-use';

/** Takes back the newest change that has not been taken back. */
export const undoLast = (context: ServiceContext): Replies['undo.last'] => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    const entry = lastEntry(db);
    if (entry === null) throw new WorkbenchFailure('nothing_to_undo', 'There is nothing to undo.');
    carryOut(context, entry.inverse);
    dropEntry(db, entry.id);
    return { undone: entry.label };
  });
};

const organisationOf = (db: WritableDb, importId: number): number => {
  const organisationId = organisationOfImport(db, importId);
  if (organisationId !== null) return organisationId;
  throw new WorkbenchFailure('not_found', 'That import is no longer here. Nothing was changed.');
};

const organisationOfUse = (db: WritableDb, before: readonly YearInUse[]): number | null => {
  const importId = before.find((use) => use.importId !== null)?.importId ?? null;
  return importId === null ? null : organisationOf(db, importId);
};

const carryOut = (context: ServiceContext, inverse: Inverse): void => {
  const { db } = context;
  switch (inverse.kind) {
    case 'remove_imports':
      for (const importId of inverse.importIds) refuseLockedSource(db, importId);
      for (const importId of inverse.importIds) takeOut(context, importId);
      putBack(db, inverse.importIds[0], inverse.inUseBefore);
      return;
    case 'restore_import':
      for (const importId of [inverse.importId, ...inverse.additions]) setRemoved(db, importId, null);
      putBack(db, inverse.importId, inverse.inUseBefore);
      return;
    case 'use_years': {
      const organisationId = organisationOfUse(db, inverse.inUseBefore);
      if (organisationId !== null) putBackUse(db, organisationId, inverse.inUseBefore);
      return;
    }
    case 'put_action':
      putAction(db, inverse.organisationId, inverse.action);
      return;
    case 'delete_action':
      deleteAction(db, inverse.id);
      return;
    case 'restore_translation':
      restoreTranslation(context, inverse);
      return;
    case 'restore_course':
      for (const { importId, rows, isMandatory } of inverse.before) classRows(db, importId, rows, isMandatory);
      restoreAnswer(context, systemOf('learning'), inverse);
      return;
    case 'put_plan':
      putStages(db, inverse.organisationId, inverse.year, inverse.stages);
      return;
    case 'put_profile':
      writeProfile(db, inverse.organisationId, inverse.profile);
      return;
    case 'put_settings':
      storeSettings(context, inverse.settings, { role: '', why: 'Taken back with undo' });
      return;
    default:
      assertNever(inverse);
  }
};

const restoreTranslation = (
  context: ServiceContext,
  { before, to, version, system, answerId, answerBefore }: Extract<Inverse, { kind: 'restore_translation' }>,
): void => {
  const { db } = context;
  for (const one of before) retranslate(db, one, to, one);
  dropChange(db, version);
  restoreAnswer(context, system, { answerId, answerBefore });
};

interface AnswerBefore {
  readonly answerId: string;
  readonly answerBefore: string | null;
}

const restoreAnswer = (context: ServiceContext, system: System, { answerId, answerBefore }: AnswerBefore): void => {
  const { db } = context;
  const others = Object.fromEntries(Object.entries(readAnswers(db, system)).filter(([id]) => id !== answerId));
  const answers = answerBefore === null ? others : { ...others, [answerId]: answerBefore };
  writeAnswers(db, system, answers, isoNow(context));
};

const takeOut = (context: ServiceContext, importId: number): void => {
  const { db } = context;
  const kind = kindOfImport(db, importId);
  if (kind !== null) releaseYears(db, organisationOf(db, importId), kind, yearsOf(db, importId), importId);
  setRemoved(db, importId, isoNow(context));
};

const putBack = (db: WritableDb, importId: number | undefined, before: readonly YearInUse[]): void => {
  if (importId === undefined) return;
  putBackUse(db, organisationOf(db, importId), before);
};
