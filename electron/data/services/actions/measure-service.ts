import { countedAs, sectionOfMeasure } from '../../../../shared/indicators/training/training-measures';
import type { TrainingMeasure } from '../../../../shared/indicators/training/training-measures';
import { measuredAccess, measuredExperts, measuredRequests } from '../../../../shared/measures/from-experts';
import { measuredBand, measuredIndicator, measuredPart } from '../../../../shared/measures/from-indicators';
import { measuredPromotedBy, measuredPromotion, measuredTwoYears } from '../../../../shared/measures/from-journeys';
import { measuredDisparity, measuredPath } from '../../../../shared/measures/from-progression';
import {
  measuredStage,
  measuredTraining,
  measuredTrainingAlike,
  measuredTrainingPart,
} from '../../../../shared/measures/from-training';
import { measureKey, readMeasureKey } from '../../../../shared/measures/measure-key';
import type { MeasureRef, RefOf } from '../../../../shared/measures/measure-ref';
import type { MeasuredFigure } from '../../../../shared/measures/measured-figure';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import type { Settings, Version } from '../../../../shared/reference/settings';
import type { TrainingWindow } from '../../../../shared/reference/training-year';
import type { TrainingReport } from '../../../../shared/report/types/training-report.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { tablesInUse } from '../../queries/import-years';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { remembered } from '../../remembered';
import { breakdownReport } from '../reports/breakdown-service';
import { expertsReport } from '../reports/experts-service';
import { journeysReport } from '../reports/journeys-service';
import { progressionReport } from '../reports/progression-service';
import { yearReport } from '../reports/report-service';
import { trainingCutReport, trainingReport } from '../reports/training-service';

/** Reads live figures of one version. Each report is made once, however many figures are read from it. */
export interface Measurer {
  /** Null where the year has no such figure. */
  readonly measure: (ref: MeasureRef, year: number) => MeasuredFigure | null;
  /** Years of which anything is held, oldest first. */
  readonly years: readonly number[];
  readonly settings: Settings;
}

/** A report that cannot be made for a year says so by failing: then the year has no figure either. */
const orNull = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch (error) {
    if (error instanceof WorkbenchFailure && (error.code === 'year_not_found' || error.code === 'no_data')) return null;
    throw error;
  }
};

const once = () => {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: () => T | null): T | null => {
    // Only this function writes there, and `name` says what of.
    if (made.has(name)) return made.get(name) as T | null;
    const value = orNull(make);
    made.set(name, value);
    return value;
  };
};

type Once = ReturnType<typeof once>;

interface Place {
  readonly db: ReadableDb;
  readonly version: Version;
  readonly settings: Settings;
  readonly of: Once;
}

const trainingOf = (
  { db, version, of }: Place,
  year: number,
  window: TrainingWindow,
  measure: TrainingMeasure | null,
): TrainingReport | null => {
  const { definition, unit } = countedAs(measure ?? 'arcp_unsatisfactory');
  return of(`training ${String(year)} ${String(window)} ${definition} ${unit}`, () =>
    trainingReport(db, { year, version, window, definition, unit }),
  );
};

const yearOf = ({ db, version, of }: Place, year: number) =>
  of(`year ${String(year)}`, () => yearReport(db, year, version));

const partOf = (place: Place, ref: RefOf<'part'>, year: number): MeasuredFigure | null => {
  const { db, version, settings, of } = place;
  const { indicator, view, filter } = ref;
  const name = `breakdown ${JSON.stringify([indicator, view, year, filter])}`;
  if (yearOf(place, year) === null) return null;
  const report = of(name, () => breakdownReport(db, { indicator, view, year, version, filter }));
  return report === null ? null : measuredPart(ref, report, settings);
};

const trainingPartOf = (place: Place, ref: RefOf<'training_part'>, year: number): MeasuredFigure | null => {
  const { db, version, of } = place;
  const { measure, window, cut } = ref;
  const whole = trainingOf(place, year, window, measure);
  const report = of(`training cut ${measure} ${String(window)} ${cut} ${String(year)}`, () =>
    trainingCutReport(db, { year, version, window, measure, cut }),
  );
  if (whole === null || report === null) return null;
  const section = whole.sections.find((one) => one.section === sectionOfMeasure(measure));
  return measuredTrainingPart(ref, report, { year, holdsYear: section?.years.includes(year) === true });
};

const ofReport = <T>(report: T | null, read: (report: T) => MeasuredFigure | null): MeasuredFigure | null =>
  report === null ? null : read(report);

const measureIn = (place: Place, ref: MeasureRef, year: number): MeasuredFigure | null => {
  const { db, version, settings, of } = place;
  const progression = () => of(`progression ${String(year)}`, () => progressionReport(db, year, version));
  const experts = () => of(`experts ${String(year)}`, () => expertsReport(db, year, version));
  const journeys = () => of(`journeys ${String(year)}`, () => journeysReport(db, year, version));
  switch (ref.kind) {
    case 'indicator':
      return ofReport(yearOf(place, year), (report) => measuredIndicator(ref, report, settings));
    case 'band':
      return ofReport(yearOf(place, year), (report) => measuredBand(ref, report, settings));
    case 'part':
      return partOf(place, ref, year);
    case 'disparity':
      return ofReport(progression(), (report) => measuredDisparity(ref, report));
    case 'model_employer':
      return ofReport(progression(), (report) => measuredPath(ref, report));
    case 'training':
      return ofReport(trainingOf(place, year, ref.window, ref.measure), (report) =>
        measuredTraining(ref, report, year),
      );
    case 'training_alike':
      return ofReport(trainingOf(place, year, ref.window, ref.measure), (report) =>
        measuredTrainingAlike(ref, report, year),
      );
    case 'training_part':
      return trainingPartOf(place, ref, year);
    case 'stage':
      return ofReport(trainingOf(place, year, ref.window, null), (report) => measuredStage(ref, report, year));
    case 'requests':
      return ofReport(experts(), (report) => measuredRequests(ref, report));
    case 'experts':
      return ofReport(experts(), (report) => measuredExperts(ref, report));
    case 'learning_access':
      return ofReport(experts(), (report) => measuredAccess(ref, report));
    case 'promotion':
      return ofReport(journeys(), (report) => measuredPromotion(ref, report, year));
    case 'promoted_by':
      return ofReport(journeys(), (report) => measuredPromotedBy(ref, report, year));
    case 'two_years':
      return ofReport(journeys(), (report) => measuredTwoYears(ref, report, year));
  }
};

const createMeasurer = (db: ReadableDb, version: Version): Measurer => {
  const organisation = findOrganisation(db);
  const held = organisation === null ? [] : tablesInUse(db, organisation.id);
  const settings = readSettings(db);
  const place = { db, version, settings, of: once() };
  const figures = once();
  return {
    measure: (ref, year) =>
      organisation === null ? null : figures(`${measureKey(ref)} ${String(year)}`, () => measureIn(place, ref, year)),
    years: [...new Set(held.map(({ year }) => year))].sort((a, b) => a - b),
    settings,
  };
};

/** All live figures of a version, kept until the data change. */
export const measurerOf = (db: ReadableDb, version: Version): Measurer =>
  remembered(db, `measurer: ${version}`, () => createMeasurer(db, version));

const notThere = (year: number): WorkbenchFailure =>
  new WorkbenchFailure('not_found', `There is no such figure for ${String(year)}. Nothing was changed.`);

/** A figure by the key of its name. */
export const refOfKey = (key: string): MeasureRef => {
  const ref = readMeasureKey(key);
  if (ref === null) throw new WorkbenchFailure('bad_request', 'That is not the name of a figure. Nothing was changed.');
  return ref;
};

/** One live figure of one year and version: the form of an action asks here. */
export const readMeasure = (db: ReadableDb, wanted: Requests['measures.read']): Replies['measures.read'] => {
  const figure = measurerOf(db, wanted.version).measure(refOfKey(wanted.key), wanted.year);
  if (figure === null) throw notThere(wanted.year);
  return { figure };
};
