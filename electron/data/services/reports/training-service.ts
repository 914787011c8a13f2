import type { TrainingCounts } from '../../../../shared/indicators/training/training-counts';
import { noCutCounts } from '../../../../shared/indicators/training/training-cuts';
import type { CutCounts, TrainingCut } from '../../../../shared/indicators/training/training-cuts';
import { sectionOfMeasure } from '../../../../shared/indicators/training/training-measures';
import type { TrainingMeasure } from '../../../../shared/indicators/training/training-measures';
import { splitsTo } from '../../../../shared/indicators/training/training-spans';
import type { Split, YearSpan } from '../../../../shared/indicators/training/training-spans';
import type { ArcpDefinition, ArcpUnit } from '../../../../shared/reference/outcomes-arcp';
import type { Version } from '../../../../shared/reference/settings';
import { defaultTrainingWindow } from '../../../../shared/reference/training-year';
import type { TrainingWindow } from '../../../../shared/reference/training-year';
import { buildTrainingCutReport } from '../../../../shared/report/training/build-training-cut-report';
import { buildTrainingReport } from '../../../../shared/report/training/build-training-report';
import type { TrainingCutReport } from '../../../../shared/report/types/training-cut-report.types';
import type { TrainingReport } from '../../../../shared/report/types/training-report.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { keptReply } from '../../kept-replies';
import { remembered } from '../../remembered';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { newestTrainingYear, trainingCountsOf } from '../../queries/training/training-counts';
import { trainingCutCountsOf } from '../../queries/training/training-cut-counts';

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
 * Several years together are always the newest: two spans that overlap can be taken from one another. A single year may be any, in the restricted
 * version only: what is left of a longer span without it is protected with it.
 */
const spanOf = <T extends SpanWanted>(newest: number | null, wanted: T): T => {
  if (newest === null) return wanted;
  if (wanted.version === 'public') return { ...wanted, year: newest, window: defaultTrainingWindow };
  return wanted.window === 1 ? wanted : { ...wanted, year: newest };
};

interface Place {
  readonly db: ReadableDb;
  readonly id: number;
}

/** A span of years, how the newest years are divided to come to it, and the years in which people are looked up. */
interface Found<T extends SpanWanted> {
  readonly span: T;
  readonly own: YearSpan;
  readonly splits: readonly Split<YearSpan>[];
  readonly among: YearSpan;
}

const findSpan = <T extends SpanWanted>({ db, id }: Place, wanted: T): Found<T> => {
  const newest = newestTrainingYear(db, id);
  const span = spanOf(newest, wanted);
  const own = { last: span.year, years: span.window };
  const splits = newest === null ? [] : splitsTo(newest, own);
  return { span, own, splits, among: splits[0]?.whole ?? own };
};

/** The years in which people of a page are looked up: those of its counts. */
export const yearsToLookIn = (db: ReadableDb, organisationId: number, page: SpanWanted): YearSpan =>
  findSpan({ db, id: organisationId }, page).among;

const countsOf = ({ db, id }: Place, years: YearSpan, among: YearSpan): TrainingCounts =>
  remembered(db, `training: ${[id, years.last, years.years, among.last, among.years].join(' ')}`, () =>
    trainingCountsOf(db, id, years, among),
  );

const mapSplit = <A, B>({ whole, own, other }: Split<A>, make: (of: A) => B): Split<B> => ({
  whole: make(whole),
  own: make(own),
  other: make(other),
});

const pageOf = <T extends SpanWanted>(place: Place, { own, splits, among }: Found<T>) => {
  const counts = (years: YearSpan): TrainingCounts => countsOf(place, years, among);
  return { counts: counts(own), splits: splits.map((split) => mapSplit(split, counts)) };
};

const organisationOf = (db: ReadableDb) => {
  const organisation = findOrganisation(db);
  if (organisation === null)
    throw new WorkbenchFailure('no_data', 'There are no figures yet. Import your files, or try the example trust.');
  return organisation;
};

/** The one result object of medical education: the screen and batch both ask here. */
export const trainingReport = (db: ReadableDb, wanted: TrainingWanted): TrainingReport => {
  const { id, name } = organisationOf(db);
  const found = findSpan({ db, id }, wanted);
  const { year, version, window, definition, unit } = found.span;
  // Protecting the spans together takes as long as counting them.
  return keptReply(db, `training page: ${[id, year, version, window, definition, unit].join(' ')}`, () =>
    buildTrainingReport({
      ...found.span,
      organisation: name,
      ...pageOf({ db, id }, found),
      settings: readSettings(db),
    }),
  );
};

/** One measure by the parts of a cut, in the same span of years as the page. */
export const trainingCutReport = (db: ReadableDb, wanted: TrainingCutWanted): TrainingCutReport => {
  const { id } = organisationOf(db);
  const found = findSpan({ db, id }, wanted);
  const { measure, cut } = found.span;
  const page = pageOf({ db, id }, found);
  const spans = [found.own, ...found.splits.flatMap(({ whole, own, other }) => [whole, own, other])];
  const wantedCut = { section: sectionOfMeasure(measure), cut };
  const [own = noCutCounts, ...ofSplits] = trainingCutCountsOf(db, id, { spans, among: found.among }, wantedCut);
  const cutAt = (at: number): CutCounts => ofSplits[at] ?? noCutCounts;
  return buildTrainingCutReport({
    ...found.span,
    counts: page.counts,
    cutCounts: own,
    splits: page.splits.map((split, at) => ({
      page: split,
      cut: { whole: cutAt(3 * at), own: cutAt(3 * at + 1), other: cutAt(3 * at + 2) },
    })),
    settings: readSettings(db),
  });
};
