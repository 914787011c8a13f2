import type { IndicatorNumber } from './indicators';
import type { Settings } from './settings';
import { disciplineBasisOf } from './settings';
import { surveyYearOf } from './survey-questions';

/**
 * Why no line may be drawn, and no change claimed, between two reporting years of an indicator; null when they compare.
 * Indicator 7 breaks between surveys 2020 and 2021 ("don't know" moved into the denominator); indicator 3 breaks where its basis changes.
 */
export const definitionBreak = (
  indicator: IndicatorNumber,
  earlier: number,
  later: number,
  settings: Settings,
): string | null => {
  if (indicator === 7 && surveyYearOf(earlier) <= 2020 && surveyYearOf(later) >= 2021) {
    return 'the survey question was counted differently from 2021 on';
  }
  if (indicator === 3 && disciplineBasisOf(earlier, settings) !== disciplineBasisOf(later, settings)) {
    return 'one year counts a single year and the other a two-year average';
  }
  return null;
};
