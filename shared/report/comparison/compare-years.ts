import { yearNotes } from '../../narrative/comparison/comparison-words';
import { definitionBreak } from '../../reference/definition-breaks';
import type { Settings } from '../../reference/settings';
import { comparisonRow, ownSide } from './comparison-row';
import type { ComparisonReport } from '../types/comparison-report.types';
import { finishComparison } from './finish-comparison';
import type { IndicatorReport, YearReport } from '../types/year-report.types';

type Named = Pick<IndicatorReport, 'indicator' | 'view' | 'title'>;

const order = (a: Named, b: Named): number => a.indicator - b.indicator;

const find = (report: YearReport, { indicator, view }: Named): IndicatorReport | undefined =>
  report.indicators.find((one) => one.indicator === indicator && one.view === view);

/** Every indicator and view that either year has, in the order of the standard. */
const inEither = (later: YearReport, earlier: YearReport): readonly Named[] =>
  [...later.indicators, ...earlier.indicators.filter((one) => find(later, one) === undefined)].sort(order);

/**
 * Two years of one trust and version, the later first. Both reports have been through disclosure, and a difference is only worked out from
 * figures that both show.
 */
export const compareYears = (shown: YearReport, other: YearReport, settings: Settings): ComparisonReport => {
  const [later, earlier] = shown.year >= other.year ? [shown, other] : [other, shown];
  const names = { first: String(later.year), second: String(earlier.year) };
  const rows = inEither(later, earlier).map((one) =>
    comparisonRow({
      indicator: one.indicator,
      view: one.view,
      title: one.title,
      kind: 'year',
      first: ownSide(find(later, one)?.figure ?? null),
      second: ownSide(find(earlier, one)?.figure ?? null),
      names,
      definitionBreak: definitionBreak(one.indicator, earlier.year, later.year, settings),
    }),
  );
  const { organisation, year, version, threshold } = shown;
  return finishComparison({
    organisation,
    year,
    version,
    threshold,
    with: { kind: 'year', year: other.year },
    ...names,
    rows,
    notes: yearNotes,
  });
};
