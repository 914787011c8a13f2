import { rowsOfTraining } from '../../../../shared/indicators/training/rows-behind-training';
import { countedAs } from '../../../../shared/indicators/training/training-measures';
import { newestSpan } from '../../../../shared/indicators/training/training-spans';
import type { Requests } from '../../../../shared/ipc/contract';
import type { RowsReply } from '../../../../shared/ipc/replies/rows';
import { rowsSentence } from '../../../../shared/narrative/specials/rows-sentence';
import { judgeTrainingRows } from '../../../../shared/report/training/judge-training-rows';
import type { TrainingReport, TrainingRowReport } from '../../../../shared/report/types/training-report.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { findOrganisation } from '../../queries/organisations';
import { newestTrainingYear } from '../../queries/training/training-counts';
import { countTrainingRows, listTrainingRows, trainingRowKinds } from '../../queries/training/training-rows-behind';
import { rowsAPage, withoutDetails } from './listed-rows';
import { trainingReport, yearsToLookIn } from '../reports/training-service';

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

/** The rows behind one number of medical education, a page at a time: those of the very window, definition and unit that the page shows. */
export const trainingRowsBehind = (db: ReadableDb, request: Request): RowsReply => {
  const { version, measure, side, group, place, from } = request;
  const report = reportOf(db, request, request);
  const row = rowOf(report, request);
  const organisation = findOrganisation(db);
  if (row === undefined || organisation === null)
    throw new WorkbenchFailure('not_found', 'There is no such figure. Nothing was changed.');
  const span = { last: report.year, years: report.window };
  const of = { rows: rowsOfTraining(measure, side), group };
  const newest = newestTrainingYear(db, organisation.id) ?? report.year;
  const verdict = judgeTrainingRows({
    version,
    shown: numberIn(row, request),
    list: { span, measure, place, side },
    newest,
    kinds: () => trainingRowKinds(db, organisation.id, { ...of, span: newestSpan(newest), among: newestSpan(newest) }),
    threshold: report.threshold,
  });
  const sentence = rowsSentence(verdict, report.threshold);
  if (verdict.kind !== 'listed') return { sentence, total: 0, rows: [], from };
  const wanted = { ...of, place, span, among: yearsToLookIn(db, organisation.id, report) };
  return {
    sentence,
    total: countTrainingRows(db, organisation.id, wanted),
    rows: listTrainingRows(db, organisation.id, wanted, { most: rowsAPage, from }).map(withoutDetails),
    from,
  };
};
