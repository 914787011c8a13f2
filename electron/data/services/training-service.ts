import type { TrainingCut } from '../../../shared/indicators/training/training-cuts';
import { sectionOfMeasure } from '../../../shared/indicators/training/training-measures';
import type { TrainingMeasure } from '../../../shared/indicators/training/training-measures';
import type { ArcpDefinition, ArcpUnit } from '../../../shared/reference/outcomes-arcp';
import type { Version } from '../../../shared/reference/settings';
import { defaultTrainingWindow } from '../../../shared/reference/training-year';
import type { TrainingWindow } from '../../../shared/reference/training-year';
import { buildTrainingCutReport } from '../../../shared/report/build-training-cut-report';
import { buildTrainingReport } from '../../../shared/report/build-training-report';
import type { TrainingCutReport } from '../../../shared/report/training-cut-report.types';
import type { TrainingReport } from '../../../shared/report/training-report.types';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { remembered } from '../remembered';
import { findOrganisation } from '../queries/organisations';
import { readSettings } from '../queries/settings';
import { newestTrainingYear, trainingCountsOf } from '../queries/training-counts';
import { trainingCutCountsOf } from '../queries/training-cut-counts';

interface SpanWanted {
  readonly year: number;
  readonly version: Version;
  readonly window: TrainingWindow;
}

export interface TrainingWanted extends SpanWanted {
  readonly definition: ArcpDefinition;
  readonly unit: ArcpUnit;
}

export interface TrainingCutWanted extends SpanWanted {
  readonly measure: TrainingMeasure;
  readonly cut: TrainingCut;
}

/**
 * The public version has one span of years, the newest: two spans that are both out can be taken from one another, and the years between
 * them are few enough people to be known.
 */
const spanOf = <T extends SpanWanted>(db: ReadableDb, organisationId: number, wanted: T): T => {
  if (wanted.version === 'restricted') return wanted;
  return { ...wanted, year: newestTrainingYear(db, organisationId) ?? wanted.year, window: defaultTrainingWindow };
};

const organisationOf = (db: ReadableDb) => {
  const organisation = findOrganisation(db);
  if (organisation === null)
    throw new WorkbenchFailure('no_data', 'There are no figures yet. Import your files, or try the example trust.');
  return organisation;
};

/** The one result object of medical education: the screen and batch both ask here. */
export const trainingReport = (db: ReadableDb, wanted: TrainingWanted): TrainingReport => {
  const organisation = organisationOf(db);
  const span = spanOf(db, organisation.id, wanted);
  return buildTrainingReport({
    ...span,
    organisation: organisation.name,
    counts: remembered(db, `training: ${String(organisation.id)} ${String(span.year)} ${String(span.window)}`, () =>
      trainingCountsOf(db, organisation.id, span.year, span.window),
    ),
    settings: readSettings(db),
  });
};

/** One measure by the parts of a cut, in the same span of years as the page. */
export const trainingCutReport = (db: ReadableDb, wanted: TrainingCutWanted): TrainingCutReport => {
  const { id } = organisationOf(db);
  const span = spanOf(db, id, wanted);
  return buildTrainingCutReport({
    ...span,
    counts: trainingCountsOf(db, id, span.year, span.window),
    cutCounts: trainingCutCountsOf(db, id, span, { section: sectionOfMeasure(span.measure), cut: span.cut }),
    settings: readSettings(db),
  });
};
