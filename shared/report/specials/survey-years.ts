import { definitionBreak } from '../../reference/definition-breaks';
import { surveyIndicators } from '../../reference/indicators';
import type { SurveyIndicator } from '../../reference/indicators';
import type { Settings } from '../../reference/settings';
import { surveyQuestion, surveyWording, surveyYearOf } from '../../reference/survey-questions';
import type { OwnQuestions } from '../../reference/survey-questions';
import type { IndicatorFigure } from '../../indicators/figure';
import type { SurveyReport, SurveyYear } from './specials.types';

const toYear = (
  figure: IndicatorFigure,
  indicator: SurveyIndicator,
  breakBefore: string | null,
  own: OwnQuestions,
): SurveyYear => {
  const surveyYear = surveyYearOf(figure.year);
  return {
    year: figure.year,
    surveyYear,
    question: surveyQuestion(indicator, surveyYear, own),
    white: figure.white,
    bme: figure.bme,
    breakBefore,
  };
};

/** Every survey indicator of the years held, oldest first: the question it used, who answered, and where series break. */
export const surveyReports = (
  years: readonly { readonly year: number; readonly indicators: readonly IndicatorFigure[] }[],
  settings: Settings,
): readonly SurveyReport[] =>
  surveyIndicators.flatMap((indicator) => {
    const figures = years.flatMap(({ indicators }) => indicators.find((one) => one.indicator === indicator) ?? []);
    const newest = figures.at(-1);
    if (newest === undefined) return [];
    const rows = figures.map((figure, index) => {
      const before = figures[index - 1];
      const reason = before === undefined ? null : definitionBreak(indicator, before.year, figure.year, settings);
      return toYear(figure, indicator, reason, settings.surveyQuestions);
    });
    return [{ indicator, wording: surveyWording[indicator], years: rows }];
  });
