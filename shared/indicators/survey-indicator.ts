import { indicatorDefinitions } from '../reference/indicators';
import type { SurveyIndicator } from '../reference/indicators';
import { newcombeGap } from '../statistics/newcombe';
import type { Estimate, Proportion } from '../statistics/types';
import type { CountSource, SurveyCounts } from './counts';
import type { GroupFigure, IndicatorFigure } from './figure';
import { findingOf } from './finding';
import { areLowNumbers, isTooFew, noGroupFigure } from './group-figure';

export interface SurveyInput {
  readonly indicator: SurveyIndicator;
  readonly year: number;
  readonly source: CountSource;
  readonly survey: SurveyCounts;
}

interface Answers {
  readonly white: number;
  readonly bme: number;
}

/**
 * Indicators 5 to 8: the gap in survey percentages, turned so that a negative gap is worse for BME staff: White − BME where a high
 * percentage is bad (5, 6, 8), BME − White for 7. Without the number of responses there is a gap but no interval.
 * @example 26.8 % White and 30.4 % BME on indicator 5: −3.6 points
 */
export const surveyIndicator = ({ indicator, year, source, survey }: SurveyInput): IndicatorFigure => {
  const { white, bme } = survey.percent;
  const shown = { white: answered(white, survey.responses?.white), bme: answered(bme, survey.responses?.bme) };
  const base = { ...emptyFigure(indicator, year, source), white: shown.white, bme: shown.bme };
  if (white === null || bme === null) {
    return { ...base, why: survey.isSuppressedAtSource ? 'suppressed_at_source' : 'no_data' };
  }
  if (survey.responses === null) {
    const value = turned(indicator, white, bme);
    return { ...base, value, isAdverse: value < 0, why: 'no_responses_given' };
  }
  return withInterval(base, { white, bme }, survey.responses);
};

const answered = (percent: number | null, responses: number | undefined): GroupFigure => ({
  count: null,
  of: responses ?? null,
  percent,
  isHidden: false,
});

const turned = (indicator: SurveyIndicator, white: number, bme: number): number =>
  indicatorDefinitions[indicator].isHigherWorse ? white - bme : bme - white;

const emptyFigure = (indicator: SurveyIndicator, year: number, source: CountSource) =>
  ({
    indicator,
    view: 'all',
    year,
    source,
    measure: 'percentage_point_gap',
    unknown: noGroupFigure,
    workforceBme: null,
    value: null,
    lower: null,
    upper: null,
    method: null,
    finding: 'not_calculable',
    why: null,
    isAdverse: null,
    isOutsideScreen: null,
    hasLowNumbers: false,
    shortfall: null,
    fewerCases: null,
    bounds: null,
    isHidden: false,
  }) as const;

const withInterval = (
  base: Omit<IndicatorFigure, 'indicator'> & { readonly indicator: SurveyIndicator },
  percent: Answers,
  responses: Answers,
): IndicatorFigure => {
  const bases = [responses.white, responses.bme];
  if (isTooFew(bases)) return { ...withoutRates(base), finding: 'too_few' };
  const estimate = gapOf(base.indicator, percent, responses);
  if (estimate.value === null) return { ...base, why: 'no_data' };
  return {
    ...base,
    value: turned(base.indicator, percent.white, percent.bme),
    lower: estimate.lower * 100,
    upper: estimate.upper * 100,
    method: estimate.method,
    finding: findingOf(estimate, 0),
    isAdverse: estimate.value < 0,
    hasLowNumbers: areLowNumbers(bases),
  };
};

const withoutRates = (
  base: Omit<IndicatorFigure, 'indicator'> & { readonly indicator: SurveyIndicator },
): IndicatorFigure => ({
  ...base,
  white: { ...base.white, percent: null },
  bme: { ...base.bme, percent: null },
});

/** Percentages arrive with one decimal; the counts behind them are not in the file, so the people are percent × responses. */
const gapOf = (indicator: SurveyIndicator, percent: Answers, responses: Answers): Estimate => {
  const white: Proportion = { count: (percent.white / 100) * responses.white, of: responses.white };
  const bme: Proportion = { count: (percent.bme / 100) * responses.bme, of: responses.bme };
  return indicatorDefinitions[indicator].isHigherWorse ? newcombeGap(white, bme) : newcombeGap(bme, white);
};
