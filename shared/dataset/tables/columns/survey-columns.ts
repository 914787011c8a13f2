import { headerWords } from './header-words';

/** What a column of survey results holds: percentages or numbers of responses, of one survey year where the header says it. */
export interface SurveyColumn {
  readonly column: number;
  readonly holds: 'percent' | 'responses';
  readonly year: number | null;
}

const firstYear = 2010;
const lastYear = 2099;
const responseWords = new Set(['responses', 'response', 'base', 'n', 'respondents', 'number', 'count', 'responded']);
const percentWords = new Set([
  'percent',
  'percentage',
  'score',
  'result',
  'value',
  'trust',
  'org',
  'your',
  'organisation',
  'survey',
  'nss',
  'nhs',
  'staff',
  'yes',
]);

/**
 * Reads the header of a column by year: "2024", "2024 %", "Responses 2024", "n (2024)". Null for any other header.
 * @example surveyColumn('Responses 2024', 6) // { column: 6, holds: 'responses', year: 2024 }
 */
export const surveyColumn = (header: string, column: number): SurveyColumn | null => {
  const words = headerWords(header);
  const years = words.filter((word) => /^20\d\d$/.test(word)).map(Number);
  const [year] = years;
  if (years.length !== 1 || year === undefined || year < firstYear || year > lastYear) return null;
  const rest = words.filter((word) => word !== String(year));
  if (rest.some((word) => responseWords.has(word))) return { column, holds: 'responses', year };
  return rest.every((word) => percentWords.has(word)) ? { column, holds: 'percent', year } : null;
};
