import { rowsOfNumber } from '../../../../shared/dataset/rows-behind';
import type { IndicatorFigure } from '../../../../shared/indicators/figure';
import type { Requests } from '../../../../shared/ipc/contract';
import type { DetailedRow, RowsReply } from '../../../../shared/ipc/replies/rows';
import { rowsSentence } from '../../../../shared/narrative/specials/rows-sentence';
import { categoryOfStoredCode } from '../../../../shared/reference/ethnicity-local';
import { groupLabels } from '../../../../shared/reference/groups';
import type { Settings } from '../../../../shared/reference/settings';
import { shownFigure } from '../../../../shared/report/find-figure';
import { judgeRows } from '../../../../shared/report/specials/judge-rows';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { countRowsBehind, listRowsBehind } from '../../queries/staff/rows-behind';
import type { CountedRow } from '../../queries/staff/rows-behind';
import { readSettings } from '../../queries/settings';
import { fatesOf } from './fates-of';
import { rowsAPage } from './listed-rows';
import { lockedPage } from '../year/locked-page';
import { countsOfYears } from '../reports/year-counts';

type Request = Requests['report.rows'];

/** The figure as it may be shown, from the source the page uses, or counted from the files. */
const figureOf = (db: ReadableDb, settings: Settings, request: Request, source: 'extracts' | null) =>
  shownFigure(countsOfYears(db, settings, source), request, request.version, settings);

const onPage = (db: ReadableDb, settings: Settings, request: Request): IndicatorFigure => {
  const figure = figureOf(db, settings, request, null);
  if (figure === null) throw new WorkbenchFailure('not_found', 'There is no such figure. Nothing was changed.');
  return figure;
};

/** The national category: a local part of one could be a single person. */
const categoryOf = ({ code, group }: CountedRow): string => categoryOfStoredCode(code)?.label ?? groupLabels[group];

const toDetailed = (counted: CountedRow): DetailedRow => {
  const { fileName, sheet, row, band, staffGroup, directorate, month, standsFor } = counted;
  return { fileName, sheet, row, category: categoryOf(counted), band, staffGroup, directorate, month, standsFor };
};

const listRows = (db: ReadableDb, request: Request): RowsReply => {
  const { indicator, view, group, side, year, version, from } = request;
  const settings = readSettings(db);
  const verdict = judgeRows({
    version,
    group,
    side,
    figure: onPage(db, settings, request),
    ofExtracts: figureOf(db, settings, request, 'extracts'),
  });
  const sentence = rowsSentence(verdict, settings.thresholds[version]);
  const rows = rowsOfNumber(indicator, view, side);
  const of = verdict.kind === 'listed' ? fatesOf(db, rows.topic, year) : null;
  if (of === null) return { sentence, total: 0, rows: [], from };
  const wanted = { ...of, rows, group };
  return {
    sentence,
    total: countRowsBehind(db, wanted),
    rows: listRowsBehind(db, wanted, { most: rowsAPage, from }).map(toDetailed),
    from,
  };
};

/** The rows behind one number of an indicator, a page at a time: only where the number may be shown, and never in the public version. */
export const rowsBehind = (db: ReadableDb, request: Request): RowsReply =>
  lockedPage(db, 'rows', request, () => listRows(db, request));
