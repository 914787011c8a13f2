import type { ArcpDefinition, ArcpUnit } from '../../../shared/reference/outcomes-arcp';
import type { Version } from '../../../shared/reference/settings';
import { defaultTrainingWindow } from '../../../shared/reference/training-year';
import type { TrainingWindow } from '../../../shared/reference/training-year';
import { buildTrainingReport } from '../../../shared/report/build-training-report';
import type { TrainingReport } from '../../../shared/report/training-report.types';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { findOrganisation } from '../queries/organisations';
import { readSettings } from '../queries/settings';
import { newestTrainingYear, trainingCountsOf } from '../queries/training-counts';

export interface TrainingWanted {
  readonly year: number;
  readonly version: Version;
  readonly window: TrainingWindow;
  readonly definition: ArcpDefinition;
  readonly unit: ArcpUnit;
}

/**
 * The public version has one span of years, the newest: two spans that are both out can be taken from one another, and the years between
 * them are few enough people to be known.
 */
const spanOf = (db: ReadableDb, organisationId: number, wanted: TrainingWanted): TrainingWanted => {
  if (wanted.version === 'restricted') return wanted;
  return { ...wanted, year: newestTrainingYear(db, organisationId) ?? wanted.year, window: defaultTrainingWindow };
};

/** The one result object of medical education: the screen and batch both ask here. */
export const trainingReport = (db: ReadableDb, wanted: TrainingWanted): TrainingReport => {
  const organisation = findOrganisation(db);
  if (organisation === null)
    throw new WorkbenchFailure('no_data', 'There are no figures yet. Import your files, or try the example trust.');
  const span = spanOf(db, organisation.id, wanted);
  return buildTrainingReport({
    ...span,
    organisation: organisation.name,
    counts: trainingCountsOf(db, organisation.id, span.year, span.window),
    settings: readSettings(db),
  });
};
