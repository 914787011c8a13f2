import type { IndicatorFigure } from '../indicators/figure';

/** @example hiddenRule(5) // "numbers from 1 to 4 are hidden to protect people" */
export const hiddenRule = (threshold: number): string =>
  `numbers from 1 to ${String(threshold - 1)} are hidden to protect people`;

const givenAway = 'with whatever is worked out from them or would give them away';

/** Said in place of a comparison of which a number may not be shown. */
export const hiddenComparisonSentence = (threshold: number): string =>
  `Hidden: ${hiddenRule(threshold)}, ${givenAway}.`;

const workforceHidden = (threshold: number): string =>
  `Hidden: the BME share of the workforce, which it is compared with, is not shown, because ${hiddenRule(threshold)}, ${givenAway}.`;

/** One of the two that are compared may not be shown. */
export const isComparisonHidden = ({ white, bme, workforceBme }: IndicatorFigure): boolean =>
  white.isHidden || bme.isHidden || workforceBme?.isHidden === true;

/** Why numbers of a figure are not shown; null when all are. */
export const hiddenSentence = (figure: IndicatorFigure, threshold: number): string | null => {
  const { white, bme, value, workforceBme } = figure;
  if (!figure.isHidden) return null;
  const isSideHidden = white.isHidden || bme.isHidden;
  if (isSideHidden && value !== null) return `Some numbers are not shown: ${hiddenRule(threshold)}, ${givenAway}.`;
  if (isSideHidden) return hiddenComparisonSentence(threshold);
  return workforceBme?.isHidden === true
    ? workforceHidden(threshold)
    : `The number of unknown ethnicity is hidden: ${hiddenRule(threshold)}, ${givenAway}.`;
};
