import { cleanText } from '../../values/clean-text';
import { translateDate } from '../../values/dates/translate-date';
import type { RawValue } from '../../values/translation';
import { reportingYearOf } from '../dated-years';
import { yearInText } from '../year-in-text';

const bareYear = /^(?:(?:wres|reporting|data|year|fy|as at)\s*)*(20\d\d)$/i;

/**
 * The reporting year that a cell names: "2025", "2024/25", "31 March 2025", or a day in it. Null where it names none.
 * @example yearOfValue('2024/25') // 2025
 */
export const yearOfValue = (raw: RawValue): number | null => {
  const text = cleanText(raw);
  const bare = bareYear.exec(text)?.[1];
  if (bare !== undefined) return Number(bare);
  const named = yearInText(text);
  if (named !== null) return named;
  const date = translateDate(raw);
  return date.kind === 'known' && date.value >= '2000-01-01' ? reportingYearOf(date.value) : null;
};
