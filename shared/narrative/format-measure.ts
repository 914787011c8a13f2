import type { Measure } from '../reference/indicators';
import { formatPoints, formatRatio } from './format';

/** The value of an indicator in its own measure, bare: a ratio with two decimals, or points with a sign and one decimal. */
export const formatMeasure = (measure: Measure, value: number | null, isHidden = false): string =>
  measure === 'relative_likelihood' ? formatRatio(value, isHidden) : formatPoints(value, isHidden);

/** Ratios bare, gaps with their unit: "1.43", "−3.6 points". */
export const amountText = (measure: Measure, value: number): string =>
  measure === 'relative_likelihood' ? formatRatio(value) : `${formatPoints(value)} points`;
