import type { Requests } from '../../../../shared/ipc/contract';
import { policyOf } from '../../../../shared/disclosure/figures/policy';
import type { IndicatorFigure } from '../../../../shared/indicators/figure';
import type { IndicatorView } from '../../../../shared/reference/indicators';
import { buildBreakdown } from '../../../../shared/report/breakdown/build-breakdown';
import type { BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';
import type { YearReport } from '../../../../shared/report/types/year-report.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { keptReply } from '../../kept-replies';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { cutReader } from './cut-data';
import { lockedPage } from '../year/locked-page';
import { yearReport } from './report-service';
import { tablesByYear } from './year-counts';

/** The figure of the year that the breakdown belongs to, where it comes from the return and not from the same rows. */
const statedFigure = (report: YearReport, indicator: number, view: IndicatorView): IndicatorFigure | null =>
  report.indicators
    .map(({ figure }) => figure)
    .find(
      (figure) =>
        figure.indicator === indicator && figure.source === 'return' && (indicator === 1 || figure.view === view),
    ) ?? null;

const makeBreakdown = (db: ReadableDb, wanted: Requests['report.breakdown']): BreakdownReport => {
  const { indicator, year, version, filter } = wanted;
  const organisation = findOrganisation(db);
  if (organisation === null)
    throw new WorkbenchFailure('no_data', 'There are no figures yet. Import your files, or try the example trust.');
  const policy = policyOf(version, readSettings(db));
  const tables = tablesByYear(db, organisation.id).get(year) ?? new Map();
  const { cuts, view, areViewsApart } = cutReader(db, tables, year, policy).of(indicator, wanted.view);
  const stated = statedFigure(yearReport(db, year, version), indicator, view);
  const { threshold } = policy;
  return buildBreakdown({ indicator, view, year, version, threshold, filter, cuts, areViewsApart, stated });
};

const countBreakdown = (db: ReadableDb, wanted: Requests['report.breakdown']): BreakdownReport =>
  // Every narrowed view would be too much to hold.
  wanted.filter === null
    ? keptReply(db, `breakdown: ${[wanted.indicator, wanted.view, wanted.year, wanted.version].join(' ')}`, () =>
        makeBreakdown(db, wanted),
      )
    : makeBreakdown(db, wanted);

/** The one result object of an indicator by its cuts: screens and batch ask here. */
export const breakdownReport = (db: ReadableDb, wanted: Requests['report.breakdown']): BreakdownReport =>
  lockedPage(db, 'breakdown', wanted, () => countBreakdown(db, wanted));
