import { indicatorDefinitions } from '../reference/indicators';
import type { IndicatorNumber } from '../reference/indicators';

/** What to import so that an indicator can be shown. */
export const missingIndicatorSentence = (indicator: IndicatorNumber): string =>
  `Indicator ${String(indicator)} (${indicatorDefinitions[indicator].title}) has no figures for this year. Import an annual return that holds them, or ${extracts[indicator]}.`;

/** The row-level files that would give an indicator too. */
const extracts: Readonly<Record<IndicatorNumber, string>> = {
  1: 'staff in post',
  2: 'recruitment applications',
  3: 'staff in post and employee relations cases',
  4: 'staff in post and learning records',
  5: 'staff survey results',
  6: 'staff survey results',
  7: 'staff survey results',
  8: 'staff survey results',
  9: 'staff in post and board members',
};
