import { otherYearSentence, peerNotes, sourceNotes } from '../../narrative/comparison/comparison-words';
import { shortName } from '../../narrative/short-name';
import { benchmarkOf } from '../../reference/benchmark-places';
import type { Benchmark, ImportedBenchmark } from '../../reference/benchmarks';
import { definitionBreak } from '../../reference/definition-breaks';
import type { Settings } from '../../reference/settings';
import { comparisonRow, ownSide } from './comparison-row';
import type { Side } from './comparison-row';
import type { ComparisonReport, ComparisonRow } from '../types/comparison-report.types';
import { publishedFigure } from './difference';
import { finishComparison } from './finish-comparison';
import type { IndicatorReport, YearReport } from '../types/year-report.types';

const peerSide = (one: Benchmark | null, { figure }: IndicatorReport): Side =>
  one === null
    ? { figure: null, hasLowNumbers: false, published: null }
    : {
        figure: publishedFigure(figure.indicator, one.value),
        hasLowNumbers: false,
        published: { year: one.year, source: one.source },
      };

interface Beside {
  readonly place: string;
  readonly year: number;
  readonly benchmarks: readonly ImportedBenchmark[];
  readonly settings: Settings;
}

const rowOf = (report: IndicatorReport, { place, year, benchmarks, settings }: Beside): ComparisonRow => {
  const mark = benchmarkOf(place, report, year, benchmarks);
  return comparisonRow({
    indicator: report.indicator,
    view: report.view,
    title: report.title,
    kind: 'peer',
    first: ownSide(report.figure),
    second: peerSide(mark, report),
    names: { first: 'the trust', second: shortName(place) },
    remark: mark === null ? '' : otherYearSentence(shortName(place), mark.year, year),
    definitionBreak: mark === null ? null : definitionBreak(report.indicator, mark.year, year, settings),
  });
};

/**
 * A trust against the published figures of one place, of each the newest that is not later than the year. They come without an interval and
 * are taken as exact, so the trust's own interval decides; a figure of another year says so.
 */
export const compareWithPeer = (
  report: YearReport,
  place: string,
  benchmarks: readonly ImportedBenchmark[],
  settings: Settings,
): ComparisonReport => {
  const { organisation, year, version, threshold } = report;
  const rows = report.indicators.map((one) => rowOf(one, { place, year, benchmarks, settings }));
  return finishComparison({
    organisation,
    year,
    version,
    threshold,
    with: { kind: 'peer', place },
    first: `Your trust, ${String(year)}`,
    second: place,
    rows,
    notes: [...peerNotes(place), ...sourceNotes(rows)],
  });
};
