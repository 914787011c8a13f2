import type { IndicatorFigure } from '../indicators/figure';

/** Why numbers of a figure are not shown; null when all are. */
export const hiddenSentence = (figure: IndicatorFigure, threshold: number): string | null => {
  if (!figure.isHidden) return null;
  const rule = `numbers from 1 to ${String(threshold - 1)} are hidden to protect people`;
  if (figure.white.isHidden || figure.bme.isHidden) {
    return `Hidden: ${rule}, with whatever is worked out from them or would give them away.`;
  }
  return `The number of unknown ethnicity is hidden: ${rule}.`;
};
