import type { Action, Baseline } from '../../../shared/actions/action';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { findingTag } from '../../../shared/narrative/tags';
import { amountText, indicatorName, measureLabels, rangeText } from './figure-words';
import type { Estimate } from './figure-words';

const hasNoNumbers = ({ count, percent }: Baseline['white']): boolean => count === null && percent === null;

/**
 * Actions come with null for what may not be shown, and nothing else says so. Where there were too few people the counts are still
 * there; where nothing could be calculated the finding says it: no value and no numbers of a group is a hidden baseline.
 */
export const isBaselineHidden = ({ value, finding, white, bme }: Baseline): boolean =>
  value === null && finding !== 'not_calculable' && (hasNoNumbers(white) || hasNoNumbers(bme));

const asEstimate = (baseline: Baseline): Estimate => ({ ...baseline, isHidden: isBaselineHidden(baseline) });

const groupText = (name: string, group: Baseline['white'], isHidden: boolean): string | null => {
  if (group.count !== null && group.of !== null)
    return `${name} ${formatCount(group.count)} of ${formatCount(group.of)}`;
  if (group.percent !== null) return `${name} ${formatPercent(group.percent)}`;
  return isHidden ? `${name} *` : null;
};

const baselineValue = (baseline: Baseline): string => {
  if (baseline.value !== null)
    return `${amountText(baseline.measure, baseline.value)} (${rangeText(baseline.measure, asEstimate(baseline))})`;
  return isBaselineHidden(baseline) ? '*' : findingTag[baseline.finding];
};

/** "Indicator 2, 2025\nRelative likelihood 1.43 (1.28 to 1.59)\nWhite 742 of 3,214; BME 391 of 2,418". */
export const baselineText = (baseline: Baseline): string => {
  const isHidden = isBaselineHidden(baseline);
  const groups = [groupText('White', baseline.white, isHidden), groupText('BME', baseline.bme, isHidden)];
  const lines = [
    `${indicatorName(baseline.indicator, baseline.view)}, ${String(baseline.year)}`,
    `${measureLabels[baseline.measure]}: ${baselineValue(baseline)}`,
    groups.filter((text) => text !== null).join('; '),
  ];
  return lines.filter((line) => line !== '').join('\n');
};

export const targetText = ({ targetValue, baseline }: Action): string =>
  targetValue === null ? 'No target value yet' : `Target: ${amountText(baseline.measure, targetValue)}`;
