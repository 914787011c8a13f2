import type { IndicatorFigure } from '../indicators/figure';

/** @example hiddenRule(5) // "numbers from 1 to 4 are hidden to protect people" */
export const hiddenRule = (threshold: number): string =>
  `numbers from 1 to ${String(threshold - 1)} are hidden to protect people`;

/** Said in place of a comparison of which a number may not be shown. */
export const hiddenComparisonSentence = (threshold: number): string =>
  `Hidden: ${hiddenRule(threshold)}, with whatever is worked out from them or would give them away.`;

/** Why numbers of a figure are not shown; null when all are. */
export const hiddenSentence = (figure: IndicatorFigure, threshold: number): string | null => {
  if (!figure.isHidden) return null;
  return figure.white.isHidden || figure.bme.isHidden
    ? hiddenComparisonSentence(threshold)
    : `The number of unknown ethnicity is hidden: ${hiddenRule(threshold)}.`;
};
