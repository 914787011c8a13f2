import { indicatorDefinitions } from '../reference/indicators';
import type { IndicatorNumber } from '../reference/indicators';

/** What to import so that an indicator can be shown. */
export const missingIndicatorSentence = (indicator: IndicatorNumber): string =>
  `Indicator ${String(indicator)} (${indicatorDefinitions[indicator].title}) has no figures for this year. Import an annual return that holds them.`;
