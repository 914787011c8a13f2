import type { Preferences, Status } from '../../../shared/ipc/replies';
import { yearsInUse } from '../queries/import-years';
import { lastEntry } from '../queries/journal';
import { findOrganisation } from '../queries/organisations';
import { readPreferences, writePreferences } from '../queries/settings';
import { isoNow } from './context';
import type { ServiceContext } from './context';

export const statusOf = ({ db, notice, isReadOnly }: ServiceContext): Status => {
  const organisation = findOrganisation(db);
  return {
    organisation: organisation?.name ?? null,
    years: organisation === null ? [] : yearsInUse(db, organisation.id),
    isExample: organisation?.isExample ?? false,
    canUndo: lastEntry(db)?.label ?? null,
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
