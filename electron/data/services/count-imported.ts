import type { CommittedImport } from '../../../shared/ipc/replies/imports';
import { keepAnswers } from '../kept';
import { staffProfiles } from '../queries/staff/cut-profiles';
import { findOrganisation } from '../queries/organisations';
import type { ServiceContext } from './context';
import { tablesByYear, yearsToCount } from './reports/year-counts';

/**
 * Counts the years of files that were just stored, as the last step of the import, so that the first page after it finds them counted. Of
 * other years what was counted still holds.
 */
export const countImported = ({ db }: ServiceContext, stored: readonly CommittedImport[]): void => {
  const organisation = findOrganisation(db);
  if (organisation === null) return;
  const years = new Set(stored.flatMap((one) => one.years));
  for (const count of yearsToCount(db, years)) count();
  for (const [year, tables] of tablesByYear(db, organisation.id)) {
    const staff = tables.get('staff_in_post');
    if (years.has(year) && staff !== undefined) staffProfiles(db, staff);
  }
  keepAnswers(db);
};
