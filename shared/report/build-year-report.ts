import type { CountedPart } from '../disclosure/figures/disclose-counts';
import { discloseYear } from '../disclosure/figures/disclose-year';
import type { DisclosedYear } from '../disclosure/figures/disclose-year';
import { policyOf } from '../disclosure/figures/policy';
import type { DisclosurePolicy } from '../disclosure/figures/policy';
import { computeYear } from '../indicators/compute-year';
import type { YearCounts } from '../indicators/counts';
import type { IndicatorFigure } from '../indicators/figure';
import { figureWords } from '../narrative/figure-words';
import { headline } from '../narrative/headline';
import { indicatorTitle } from '../narrative/indicator-title';
import { missingIndicatorSentence } from '../narrative/missing-indicator';
import { workforceUnknownSentence } from '../narrative/unknown-sentence';
import { nationalMark, peersOf } from '../reference/benchmarks';
import type { ImportedBenchmark } from '../reference/benchmarks';
import { indicatorNumbers } from '../reference/indicators';
import type { Settings, Version } from '../reference/settings';
import { hiddenNotes } from './hidden-notes';
import { figureToLookAt, lookFirst } from './look-first';
import { otherCountsOf } from './other-counts';
import { buildSpecials } from './specials/build-specials';
import { recruitmentApart } from './specials/recruitment-apart';
import { sameFigure, trendOf } from './trend';
import type { DisclosedYearOf } from './trend';
import { yearChange } from './year-change';
import type { IndicatorReport, YearReport } from './types/year-report.types';

export interface ReportInput {
  /** Every year in use, oldest first. */
  readonly counts: readonly YearCounts[];
  /** One of those years. */
  readonly year: number;
  readonly version: Version;
  readonly settings: Settings;
  /** Figures of others and counts made elsewhere that are in use. */
  readonly benchmarks?: readonly ImportedBenchmark[];
  readonly otherCounts?: readonly CountedPart[];
}

/**
 * Counts → figures → disclosure → words: the one result object that screens, documents and batch show.
 * @throws RangeError when the year is not among the counts
 */
export const buildYearReport = (input: ReportInput): YearReport => {
  const { counts, year, version, settings, benchmarks = [], otherCounts = [] } = input;
  const policy = policyOf(version, settings);
  const years = counts.map((one) => ({
    year: one.year,
    counts: one,
    disclosed: discloseYear(computeYear(one), policy),
  }));
  const thisYear = counts.find((one) => one.year === year);
  const disclosed = years.find((one) => one.year === year)?.disclosed;
  if (thisYear === undefined || disclosed === undefined)
    throw new RangeError(`There are no counts for ${String(year)}.`);
  const specials = buildSpecials({ year, years, settings, threshold: policy.threshold });
  const first = lookFirst(disclosed.indicators.map(figureToLookAt));
  return {
    organisation: thisYear.organisation,
    year,
    version,
    threshold: policy.threshold,
    source: thisYear.source,
    countedAssignments: thisYear.source === 'extracts' ? settings.countedAssignments : [],
    years: counts.map((one) => one.year),
    workforce: disclosed.workforce,
    headline: headline(disclosed.indicators, recruitmentApart(disclosed.indicators, specials)),
    unknownSentence: workforceUnknownSentence(disclosed.workforce.unknown, unknownBefore(years, year)),
    indicators: disclosed.indicators.map((figure) => indicatorReport(figure, { years, policy, settings, benchmarks })),
    bands: disclosed.bands.map((one) => ({ ...one, words: figureWords(one.figure, policy.threshold) })),
    hidden: hiddenNotes(disclosed),
    lookFirst: first.items,
    lookedAt: first.lookedAt,
    otherCounts: otherCountsOf(otherCounts, policy),
    specials,
    missing: missingIndicators(disclosed),
  };
};

/** The unknown share of the year before, where one is held. */
const unknownBefore = (years: readonly DisclosedYearOf[], year: number) => {
  const before = years.filter((one) => one.year < year).at(-1);
  return before === undefined ? null : { year: before.year, unknown: before.disclosed.workforce.unknown };
};

interface Beside {
  readonly years: readonly DisclosedYearOf[];
  readonly policy: DisclosurePolicy;
  readonly settings: Settings;
  readonly benchmarks: readonly ImportedBenchmark[];
}

const indicatorReport = (figure: IndicatorFigure, { years, policy, settings, benchmarks }: Beside): IndicatorReport => {
  const before = years.filter((one) => one.year < figure.year).at(-1);
  const earlier = before === undefined ? null : sameFigure(before.disclosed, figure);
  return {
    indicator: figure.indicator,
    view: figure.view,
    title: indicatorTitle(figure),
    figure,
    words: figureWords(figure, policy.threshold),
    trend: trendOf(figure, years, settings),
    change: earlier === null ? null : yearChange(figure, earlier, settings),
    benchmark: nationalMark(figure.indicator, figure.view, figure.year, benchmarks),
    peers: peersOf(figure.indicator, figure.view, figure.year, benchmarks),
  };
};

const missingIndicators = ({ indicators }: DisclosedYear): YearReport['missing'] =>
  indicatorNumbers
    .filter((indicator) => !indicators.some((figure) => figure.indicator === indicator))
    .map((indicator) => ({ indicator, sentence: missingIndicatorSentence(indicator) }));
