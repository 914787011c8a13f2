import type { Requests } from '../../../../shared/ipc/contract';
import { findExperts } from '../../../../shared/report/experts/find-experts';
import type { FoundExperts } from '../../../../shared/report/types/found-experts.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { expertProfilesOf } from '../../queries/experts/expert-profiles';
import { expertCountsOf } from '../../queries/experts/experts-counts';
import { tablesInUse } from '../../queries/import-years';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';

/** Answers one question about the register of a year: how many, and in which directorates, never who. */
export const answerAboutExperts = (
  db: ReadableDb,
  { year, version, first, second }: Requests['report.findExperts'],
): FoundExperts => {
  const organisation = findOrganisation(db);
  const inUse = organisation === null ? [] : tablesInUse(db, organisation.id).filter((one) => one.year === year);
  const importOf = (kind: string): number | null => inUse.find((one) => one.kind === kind)?.importId ?? null;
  const register = importOf('experts');
  if (register === null) throw new WorkbenchFailure('no_data', `No register is held for ${String(year)}.`);
  const held = {
    counts: expertCountsOf(db, register),
    profiles: expertProfilesOf(db, register, importOf('staff_in_post') ?? 0),
  };
  return findExperts(held, second === null ? [first] : [first, second], version, readSettings(db));
};
