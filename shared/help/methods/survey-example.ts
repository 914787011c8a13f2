import { surveyIndicator } from '../../indicators/survey-indicator';
import { figureWords } from '../../narrative/figure-words';
import { formatCount, formatPercent } from '../../narrative/format';
import { defaultSettings } from '../../reference/settings';
import type { SurveyIndicator } from '../../reference/indicators';
import { estimateLine, invented } from '../example';
import type { WorkedExample } from '../example';

export interface SurveyAnswers {
  readonly white: number;
  readonly bme: number;
}

/** Indicators 5 to 8 from percentages and numbers of responses: the gap as it is turned, and the sentence. */
export const surveyExample = (
  indicator: SurveyIndicator,
  percent: SurveyAnswers,
  responses: SurveyAnswers,
): WorkedExample => {
  const figure = surveyIndicator({
    indicator,
    year: 2025,
    source: 'extracts',
    survey: { percent, responses, isSuppressedAtSource: false },
  });
  const way = indicator === 7 ? 'BME − White' : 'White − BME';
  return {
    given: `${formatPercent(percent.white)} of ${formatCount(responses.white)} White responses and ${formatPercent(percent.bme)} of ${formatCount(responses.bme)} BME responses. ${invented}`,
    lines: [estimateLine(`Gap, ${way}`, 'points', figure)],
    sentence: figureWords(figure, defaultSettings.thresholds.restricted).sentence,
  };
};
