import { indicatorKinds } from '../../../shared/dataset/extract-kinds';
import type { LockedYear } from '../../../shared/year/year-lock.types';
import type { Preferences, Status } from '../../../shared/ipc/replies/window';
import { tablesInUse, yearsInUse } from '../queries/import-years';
import { lastLabel } from '../queries/journal';
import { currentLocks } from '../queries/year/locks';
import type { StoredLock } from '../queries/year/locks';
import { findOrganisation } from '../queries/organisations';
import { readPreferences, writePreferences } from '../queries/settings';
import { isoNow } from './context';
import type { ReadableDb } from '../connection';
import type { ServiceContext } from './context';

/** The newest year that has a figure of an indicator: a year with reviews of trainees only is no year to open the window at. */
const newestWithFigures = (db: ReadableDb, organisationId: number): number | null => {
  const years = tablesInUse(db, organisationId)
    .filter(({ kind }) => kind === 'annual_return' || indicatorKinds.includes(kind))
    .map(({ year }) => year);
  return years.length === 0 ? null : Math.max(...years);
};

const lockedYear = ({ year, number, kind, at, role, figuresHash }: StoredLock): LockedYear => ({
  year,
  number,
  kind,
  at,
  role,
  figuresHash,
});

export const statusOf = ({ db, notice, isReadOnly }: ServiceContext): Status => {
  const organisation = findOrganisation(db);
  return {
    organisation: organisation?.name ?? null,
    years: organisation === null ? [] : yearsInUse(db, organisation.id),
    newestWithFigures: organisation === null ? null : newestWithFigures(db, organisation.id),
    locked: organisation === null ? [] : currentLocks(db, organisation.id).map(lockedYear),
    isExample: organisation?.isExample ?? false,
    canUndo: lastLabel(db, 'undo'),
    canRedo: lastLabel(db, 'redo'),
    notice,
    isReadOnly,
  };
};

/** Remembering a choice of the window is no change to data: where it cannot be written it is simply not remembered. */
export const setPreferences = (context: ServiceContext, preferences: Preferences): Preferences => {
  if (context.isReadOnly) return preferences;
  writePreferences(context.db, preferences, isoNow(context));
  return readPreferences(context.db);
};
