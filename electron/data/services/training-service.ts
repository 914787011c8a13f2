import type { ArcpDefinition } from '../../../shared/reference/outcomes-arcp';
import type { Version } from '../../../shared/reference/settings';
import type { TrainingWindow } from '../../../shared/reference/training-year';
import { buildTrainingReport } from '../../../shared/report/build-training-report';
import type { TrainingReport } from '../../../shared/report/training-report.types';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { findOrganisation } from '../queries/organisations';
import { readSettings } from '../queries/settings';
import { trainingCountsOf } from '../queries/training-counts';

export interface TrainingWanted {
  readonly year: number;
  readonly version: Version;
  readonly window: TrainingWindow;
  readonly definition: ArcpDefinition;
}

/** The one result object of medical education: the screen and batch both ask here. */
export const trainingReport = (db: ReadableDb, wanted: TrainingWanted): TrainingReport => {
  const organisation = findOrganisation(db);
  if (organisation === null)
    throw new WorkbenchFailure('no_data', 'There are no figures yet. Import your files, or try the example trust.');
  return buildTrainingReport({
    ...wanted,
    organisation: organisation.name,
    counts: trainingCountsOf(db, organisation.id, wanted.year, wanted.window),
    settings: readSettings(db),
  });
};
