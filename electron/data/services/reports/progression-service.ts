import type { CountSource } from '../../../../shared/indicators/counts';
import type { Version } from '../../../../shared/reference/settings';
import { buildProgression } from '../../../../shared/report/progression/build-progression';
import type { ProgressionReport } from '../../../../shared/report/types/progression-report.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { keptReply } from '../../kept-replies';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { lockedPage } from '../year/locked-page';
import { countsOfYears } from './year-counts';

const countProgression = (
  db: ReadableDb,
  year: number,
  version: Version,
  source: CountSource | null,
): ProgressionReport => {
  const organisation = findOrganisation(db);
  if (organisation === null)
    throw new WorkbenchFailure('no_data', 'There are no figures yet. Import your files, or try the example trust.');
  return keptReply(db, `progression: ${String(year)} ${version} ${String(source)}`, () => {
    const settings = readSettings(db);
    const counts = countsOfYears(db, settings, source);
    return buildProgression({ organisation: organisation.name, counts, year, version, settings });
  });
};

/** The one result object of progression, from the very counts of the year report: the screen and batch both ask here. */
export const progressionReport = (
  db: ReadableDb,
  year: number,
  version: Version,
  source: CountSource | null = null,
): ProgressionReport => {
  const count = (): ProgressionReport => countProgression(db, year, version, source);
  return source === null ? lockedPage(db, 'progression', { year, version }, count) : count();
};
