import type { HiddenSides } from '../../../../shared/disclosure/cuts/hide-likelihood';
import { hiddenInReport } from '../../../../shared/disclosure/cuts/hidden-in-report';
import { discloseYear } from '../../../../shared/disclosure/figures/disclose-year';
import type { DisclosedYear } from '../../../../shared/disclosure/figures/disclose-year';
import type { DisclosurePolicy } from '../../../../shared/disclosure/figures/policy';
import { computeYear } from '../../../../shared/indicators/compute-year';
import type { CountSource } from '../../../../shared/indicators/counts';
import type { IndicatorView, RatioIndicator } from '../../../../shared/reference/indicators';
import type { ReadableDb } from '../../connection';
import { readSettings } from '../../queries/settings';
import { remembered } from '../../remembered';
import { countsOfYears } from './year-counts';

export interface ReportedFigure {
  readonly indicator: RatioIndicator;
  readonly view: IndicatorView;
  readonly year: number;
  readonly policy: DisclosurePolicy;
}

/** The year as its report shows it: the one in use, and the one that is counted from the same files as breakdowns are. */
const reportsOf = (db: ReadableDb, year: number, policy: DisclosurePolicy): readonly DisclosedYear[] =>
  remembered(db, `reported: ${String(year)} ${policy.version}`, () => {
    const settings = readSettings(db);
    const sources: readonly (CountSource | null)[] = [null, 'extracts'];
    return sources.flatMap((source) =>
      countsOfYears(db, settings, source)
        .filter((counts) => counts.year === year)
        .map((counts) => discloseYear(computeYear(counts), policy)),
    );
  });

/** What the year's report hides of a figure that is counted from files, in whatever of its tables. */
export const reportedSides = (db: ReadableDb, { indicator, view, year, policy }: ReportedFigure): HiddenSides =>
  hiddenInReport(reportsOf(db, year, policy), indicator, view);
