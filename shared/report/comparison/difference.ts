import type { IndicatorFigure } from '../../indicators/figure';
import { indicatorDefinitions } from '../../reference/indicators';
import type { Measure } from '../../reference/indicators';
import { gapDifference } from '../../statistics/gap-difference';
import { ratioOfRatios } from '../../statistics/ratio-of-ratios';
import type { CalculatedEstimate, Estimate } from '../../statistics/types';

/** What is needed of a figure to compare it with another one of the same indicator and view; both as shown. */
export type ComparableFigure = Pick<
  IndicatorFigure,
  'measure' | 'value' | 'lower' | 'upper' | 'finding' | 'isAdverse' | 'isHidden'
>;

/**
 * How the first figure stands to the second. `closer`: nearer to equal; `further`: further from equal; `reversed`: it points the other way.
 * These three are only given where the interval of the difference excludes chance.
 */
export type DifferenceVerdict = 'closer' | 'further' | 'reversed' | 'not_clear' | 'cannot_compare';

export interface Difference {
  /** First ÷ second for ratios; first − second, in percentage points, for gaps. Null where there is none. */
  readonly estimate: CalculatedEstimate | null;
  readonly verdict: DifferenceVerdict;
}

const estimateOf = ({ value, lower, upper }: ComparableFigure): CalculatedEstimate | null =>
  value === null || lower === null || upper === null ? null : { value, lower, upper, method: 'newcombe' };

const isRatio = (measure: Measure): boolean => measure === 'relative_likelihood';

const parityOf = (measure: Measure): 0 | 1 => (isRatio(measure) ? 1 : 0);

/** How far from equal: on the log scale for ratios, so that 2 and ½ are equally far. */
const distance = ({ measure, value }: ComparableFigure): number =>
  isRatio(measure) ? Math.abs(Math.log(value ?? 1)) : Math.abs(value ?? 0);

const between = (first: ComparableFigure, second: ComparableFigure): Estimate | null => {
  const [a, b] = [estimateOf(first), estimateOf(second)];
  if (a === null || b === null) return null;
  return isRatio(first.measure) ? ratioOfRatios(a, b) : gapDifference(a, b);
};

const verdictOf = (
  { lower, upper }: CalculatedEstimate,
  first: ComparableFigure,
  second: ComparableFigure,
): DifferenceVerdict => {
  const parity = parityOf(first.measure);
  if (lower <= parity && upper >= parity) return 'not_clear';
  if (first.isAdverse !== second.isAdverse && first.finding === 'unlikely_chance') return 'reversed';
  return distance(first) < distance(second) ? 'closer' : 'further';
};

/**
 * Whether the change lies on the side in favour of BME staff, where nearer to equal is no improvement for them and further no worsening:
 * a gap that shrinks is judged by where it began, one that grows by where it ends.
 */
export const isInFavour = (
  verdict: DifferenceVerdict,
  first: Pick<ComparableFigure, 'isAdverse'> | null,
  second: Pick<ComparableFigure, 'isAdverse'> | null,
): boolean => {
  if (verdict === 'closer') return second?.isAdverse === false;
  return verdict === 'further' && first?.isAdverse === false;
};

/**
 * Whether two figures differ by more than chance: never by eye, the interval of the difference itself decides. This is the one place that
 * does: for two years, two parts of a trust, and a trust beside others. A figure that is taken as exact has its value as both ends.
 *
 * Method: ratio of ratios, or difference of gaps (see shared/statistics). It treats the two as independent.
 *
 * @param first - e.g. the later year
 * @param second - the same indicator and view of the earlier year, of another part, of others
 *
 * @example differenceBetween(figureOf2025, figureOf2024) // { estimate: { value: 0.84, lower: 0.65, upper: 1.07 … }, verdict: 'not_clear' }
 */
export const differenceBetween = (first: ComparableFigure, second: ComparableFigure): Difference => {
  const estimate = between(first, second);
  return estimate === null || estimate.value === null
    ? { estimate: null, verdict: 'cannot_compare' }
    : { estimate, verdict: verdictOf(estimate, first, second) };
};

/**
 * A published figure of others as a figure to compare with. It comes without an interval and is taken as exact.
 * @example publishedFigure(2, 1.59) // value, lower and upper 1.59; adverse
 */
export const publishedFigure = (indicator: IndicatorFigure['indicator'], value: number): ComparableFigure => {
  const { measure, parity } = indicatorDefinitions[indicator];
  const isAdverse = isRatio(measure) ? value > 1 : value < 0;
  return {
    measure,
    value,
    lower: value,
    upper: value,
    finding: value === parity ? 'not_distinguishable' : 'unlikely_chance',
    isAdverse,
    isHidden: false,
  };
};
