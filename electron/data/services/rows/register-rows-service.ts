import { rowsApart } from '../../../../shared/disclosure/rows-apart';
import { isInNumber, keyOfNumber, requestCells } from '../../../../shared/indicators/experts/register-number';
import type { Requests } from '../../../../shared/ipc/contract';
import type { RowsReply } from '../../../../shared/ipc/replies/rows';
import { rowsSentence } from '../../../../shared/narrative/specials/rows-sentence';
import { judgeRowsApart } from '../../../../shared/report/experts/judge-rows-apart';
import type { RowsApartAsked } from '../../../../shared/report/experts/judge-rows-apart';
import { shownRegisterNumbers } from '../../../../shared/report/experts/shown-register-numbers';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { registerRowsOf, requestRowsOf } from '../../queries/experts/register-rows';
import type { PlacedRegisterRow, PlacedRequest } from '../../queries/experts/register-rows';
import type { RowPlace } from '../../queries/training/training-rows-behind';
import { expertsReport, tablesOfYear } from '../reports/experts-service';
import { rowsAPage, withoutDetails } from './listed-rows';

const noSuchNumber = (): WorkbenchFailure =>
  new WorkbenchFailure('not_found', 'There is no such figure. Nothing was changed.');

interface Listing extends RowsApartAsked {
  readonly threshold: number;
  readonly from: number;
  /** The rows that the number counts. */
  readonly places: readonly RowPlace[];
}

const replyOf = ({ threshold, from, places, ...asked }: Listing): RowsReply => {
  const verdict = judgeRowsApart(asked);
  const listed = verdict.kind === 'listed' ? places : [];
  return {
    sentence: rowsSentence(verdict, threshold),
    total: listed.length,
    rows: listed.slice(from, from + rowsAPage).map(withoutDetails),
    from,
  };
};

/** The rows of the register behind one number: of colleagues who consent, and only where the rows stand. */
export const registerRowsBehind = (db: ReadableDb, request: Requests['report.registerRows']): RowsReply => {
  const { year, version, number, from } = request;
  const { experts, threshold } = expertsReport(db, year, version);
  const importId = tablesOfYear(db, year).tables.get('experts');
  if (experts === null || importId === undefined) throw noSuchNumber();
  const shownNumbers = shownRegisterNumbers(experts);
  const asked = shownNumbers.find((each) => keyOfNumber(each.number) === keyOfNumber(number));
  if (asked === undefined) throw noSuchNumber();
  const rows = registerRowsOf(db, importId);
  const sets = shownNumbers
    .filter(({ shown }) => shown !== null)
    .map((each) => ({
      key: keyOfNumber(each.number),
      has: (row: PlacedRegisterRow) => isInNumber(row, each.number),
    }));
  // Of rows without consent nothing may be told, so not how many they are where that number is hidden.
  const notKept = experts.rows.isHidden ? 1 : (experts.rows.count ?? rows.length) - rows.length;
  return replyOf({
    version,
    threshold,
    from,
    shown: asked.shown,
    isApart: rowsApart(sets, rows, notKept, threshold).has(keyOfNumber(number)),
    places: rows.filter((row) => isInNumber(row, number)).map(({ place }) => place),
  });
};

/** The requests behind one number of one group. */
export const requestRowsBehind = (db: ReadableDb, request: Requests['report.requestRows']): RowsReply => {
  const { year: wanted, version, kind, group, cell, from } = request;
  const { learningRequests, threshold } = expertsReport(db, wanted, version);
  const { year, tables } = tablesOfYear(db, wanted);
  const importId = tables.get(kind);
  const shownRequests = learningRequests.find((each) => each.kind === kind)?.groups[group];
  const asked = shownRequests?.[cell];
  if (shownRequests === undefined || importId === undefined || asked === null || asked === undefined)
    throw noSuchNumber();
  const staffImportId = tables.get('staff_in_post') ?? 0;
  const rows = requestRowsOf(db, { kind, importId, staffImportId, year, group });
  const sets = requestCells
    .filter((each) => typeof shownRequests[each]?.count === 'number')
    .map((each) => ({ key: each, has: ({ is }: PlacedRequest) => is[each] }));
  return replyOf({
    version,
    threshold,
    from,
    shown: asked.count,
    isApart: rowsApart(sets, rows, 0, threshold).has(cell),
    places: rows.filter(({ is }) => is[cell]).map(({ place }) => place),
  });
};
