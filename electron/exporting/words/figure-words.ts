import type { Finding, GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { amountText, formatMeasure } from '../../../shared/narrative/format-measure';
import { formatRange } from '../../../shared/narrative/group-words';
import { findingTag, hiddenTag } from '../../../shared/narrative/tags';
import { viewLabels } from '../../../shared/reference/indicators';
import type { IndicatorNumber, IndicatorView, Measure } from '../../../shared/reference/indicators';
import type { FigureWords } from '../../../shared/report/types/year-report.types';

/** A value with its range, as a figure, a point of a trend and a baseline all have it. */
export interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly finding: Finding;
  readonly isHidden: boolean;
}

export const measureLabels: Readonly<Record<Measure, string>> = {
  relative_likelihood: 'Relative likelihood',
  percentage_point_gap: 'Gap in percentage points',
};

/** A figure may be hidden for its unknown group alone; then what is said about the figure itself still stands. */
export const estimateOf = (figure: IndicatorFigure): Estimate => {
  const { value, lower, upper, finding, white, bme, workforceBme } = figure;
  const hasHiddenGroup = white.isHidden || bme.isHidden || workforceBme?.isHidden === true;
  const isNamed = finding === 'too_few' || finding === 'not_calculable';
  return { value, lower, upper, finding, isHidden: figure.isHidden && value === null && (hasHiddenGroup || !isNamed) };
};

/** A missing number is "*" where it may not be shown, otherwise the reason it is not there. */
export const valueText = (measure: Measure, estimate: Estimate): string => {
  if (estimate.value !== null) return amountText(measure, estimate.value);
  if (estimate.isHidden) return '*';
  return estimate.finding === 'too_few' || estimate.finding === 'not_calculable' ? findingTag[estimate.finding] : '–';
};

export const rangeText = (measure: Measure, estimate: Estimate): string => {
  const range = formatRange(estimate, (bound) => formatMeasure(measure, bound));
  return range ?? (estimate.isHidden ? '*' : '–');
};

/**
 * A hidden figure's finding would say on which side of parity the hidden number lies. A gap without numbers of responses has a value
 * and no interval.
 */
export const findingText = (estimate: Estimate): string => {
  if (estimate.value === null && estimate.isHidden) return hiddenTag;
  return estimate.value !== null && estimate.finding === 'not_calculable'
    ? 'No interval'
    : findingTag[estimate.finding];
};

/** The tag of a figure, which says "Hidden" where the report keeps the value back. */
export const tagText = (figure: IndicatorFigure, words: FigureWords): string =>
  estimateOf(figure).isHidden ? hiddenTag : words.tag;

/** Where the people all sides share are hidden, a side keeps its count and loses the rest without being hidden itself. */
export const markedGroup = (figure: IndicatorFigure, group: GroupFigure): GroupFigure =>
  figure.isHidden && group.count !== null && group.of === null ? { ...group, isHidden: true } : group;

const isStarred = (value: number | null, isHidden: boolean): boolean => value === null && isHidden;

export const countText = (group: GroupFigure): string =>
  formatCount(group.count, isStarred(group.count, group.isHidden));
export const baseText = (group: GroupFigure): string => formatCount(group.of, isStarred(group.of, group.isHidden));
export const percentText = (group: GroupFigure): string =>
  formatPercent(group.percent, isStarred(group.percent, group.isHidden));

const plainViews: readonly IndicatorView[] = ['all', 'total', '8a-and-above'];

/** "Indicator 2", "Indicator 2, without international recruitment". */
export const indicatorName = (indicator: IndicatorNumber, view: IndicatorView): string => {
  const name = `Indicator ${String(indicator)}`;
  return plainViews.includes(view) ? name : `${name}, ${viewLabels[view].toLowerCase()}`;
};
