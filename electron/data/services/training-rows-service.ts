import { rowsOfTraining } from '../../../shared/dataset/rows-behind-training';
import { countedAs } from '../../../shared/indicators/training/training-measures';
import type { Requests } from '../../../shared/ipc/contract';
import type { RowsReply } from '../../../shared/ipc/rows-reply';
import { rowsSentence } from '../../../shared/narrative/specials/rows-sentence';
import { windowYears } from '../../../shared/reference/training-year';
import { judgeTrainingRows } from '../../../shared/report/judge-training-rows';
import type { TrainingReport, TrainingRowReport } from '../../../shared/report/training-report.types';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { findOrganisation } from '../queries/organisations';
import { countTrainingRows, listTrainingRows } from '../queries/training-rows-behind';
import { rowsAPage, withoutDetails } from './listed-rows';
import { trainingReport, yearsToLookIn } from './training-service';

type Request = Requests['report.trainingRows'];

const reportOf = (db: ReadableDb, request: Request, span: Pick<Request, 'year' | 'window'>): TrainingReport =>
  trainingReport(db, { ...span, version: request.version, ...countedAs(request.measure) });

const rowOf = ({ sections }: TrainingReport, { measure, place }: Request): TrainingRowReport | undefined =>
  sections
    .flatMap(({ measures }) => measures)
    .find((each) => each.measure === measure)
    ?.rows.find(({ pmq }) => pmq === place);

const numberIn = (row: TrainingRowReport, { group, side }: Request): number | null =>
  side === 'hits' ? row[group].count : row[group].of;

/** The same number of one year; where the year has no such rows it has none. */
const ofYear = (db: ReadableDb, request: Request, year: number): number | null => {
  const row = rowOf(reportOf(db, request, { year, window: 1 }), request);
  return row === undefined ? 0 : numberIn(row, request);
};

const yearlyNumbers = (db: ReadableDb, request: Request, { version, year, window }: TrainingReport) =>
  version === 'public' || window === 1 ? [] : windowYears(year, window).map((one) => ofYear(db, request, one));

/** The rows behind one number of medical education, a page at a time: those of the very window, definition and unit that the page shows. */
export const trainingRowsBehind = (db: ReadableDb, request: Request): RowsReply => {
  const { version, measure, side, group, place, from } = request;
  const report = reportOf(db, request, request);
  const row = rowOf(report, request);
  const organisation = findOrganisation(db);
  if (row === undefined || organisation === null)
    throw new WorkbenchFailure('not_found', 'There is no such figure. Nothing was changed.');
  const verdict = judgeTrainingRows({
    version,
    shown: numberIn(row, request),
    ofYears: yearlyNumbers(db, request, report),
    isFollowed: measure === 'exam_pass_eventual' && report.window > 1,
  });
  const sentence = rowsSentence(verdict, report.threshold);
  if (verdict.kind !== 'listed') return { sentence, total: 0, rows: [], from };
  const wanted = {
    rows: rowsOfTraining(measure, side),
    group,
    place,
    span: { last: report.year, years: report.window },
    among: yearsToLookIn(db, organisation.id, report),
  };
  return {
    sentence,
    total: countTrainingRows(db, organisation.id, wanted),
    rows: listTrainingRows(db, organisation.id, wanted, { most: rowsAPage, from }).map(withoutDetails),
    from,
  };
};
