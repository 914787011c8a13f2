import type { SurveyIndicator } from '../../../reference/indicators';
import { surveyItem } from '../return-items';
import type { RowMeaning } from './row-meaning';

/** Indicator 6 asks about managers or colleagues together. A row on one of the two alone is half the question. */
const isHalfOfSix = (words: string): boolean =>
  /\bmanagers?\b/.test(words) !== /\bcolleagues?\b/.test(words) && !/\bfrom (other )?staff\b/.test(words);

const surveyOf = (words: string): SurveyIndicator | 'half' | null => {
  if (/\b(harass|bull(y|ied)|abuse)/.test(words)) {
    if (/\b(patients?|public|relatives|service users)\b/.test(words)) return 5;
    return isHalfOfSix(words) ? 'half' : 6;
  }
  if (/\bequal opportunit|\bcareer progression\b/.test(words)) return 7;
  return /\bdiscriminat/.test(words) ? 8 : null;
};

/** Rows of indicators 5 to 8 and the counts of responses that some files put below them. */
export const matchSurvey = (words: string): RowMeaning | null => {
  const indicator = surveyOf(words);
  if (/\bresponse rate\b/.test(words) || indicator === 'half') return { kind: 'subtotal' };
  if (/\b(responses|respondents|base size)\b/.test(words)) return { kind: 'responses', indicator };
  return indicator === null ? null : { kind: 'item', item: surveyItem(indicator) };
};
