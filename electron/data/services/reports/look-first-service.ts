import { policyOf } from '../../../../shared/disclosure/figures/policy';
import type { CutIndicator } from '../../../../shared/reference/cuts';
import type { IndicatorView } from '../../../../shared/reference/indicators';
import type { Version } from '../../../../shared/reference/settings';
import { buildLookFirst } from '../../../../shared/report/build-look-first';
import type { LookFirstReport } from '../../../../shared/report/types/year-report.types';
import type { ReadableDb } from '../../connection';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { cutReader } from './cut-data';
import { lockedPage } from '../year/locked-page';
import { yearReport } from './report-service';
import { keptReply } from '../../kept-replies';
import { tablesByYear } from './year-counts';

/** Each indicator once: recruitment without international campaigns, which compares like with like, where there is that view. */
const wanted: readonly (readonly [CutIndicator, IndicatorView])[] = [
  [1, 'all'],
  [2, 'without_international'],
  [3, 'all'],
  [4, 'all'],
];

const makeLookFirst = (db: ReadableDb, year: number, version: Version): LookFirstReport => {
  const report = yearReport(db, year, version);
  const organisation = findOrganisation(db);
  const tables = organisation === null ? undefined : tablesByYear(db, organisation.id).get(year);
  const reader = cutReader(db, tables ?? new Map(), year, policyOf(version, readSettings(db)));
  const cuts = wanted.flatMap(([indicator, view]) => reader.of(indicator, view).cuts ?? []);
  return buildLookFirst({ year, version, figures: report.indicators.map(({ figure }) => figure), cuts });
};

/** Where to look first in a year, across every cut. Slower than the year's report, so it is asked for by itself. */
export const lookFirstReport = (db: ReadableDb, year: number, version: Version): LookFirstReport =>
  lockedPage(db, 'lookFirst', { year, version }, () =>
    keptReply(db, `look first: ${String(year)} ${version}`, () => makeLookFirst(db, year, version)),
  );
