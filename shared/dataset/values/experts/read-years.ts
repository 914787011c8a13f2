import { cleanText, wordsOf } from '../clean-text';
import type { RawValue } from '../translation';

/** Years of practice, or why a cell gives none. `negative` sets the row aside: a number below zero is a slip in another place too. */
export type YearsReading =
  { readonly kind: 'years'; readonly years: number } | { readonly kind: 'blank' | 'negative' | 'unclear' };

const longest = 60;

const asYears = (years: number): YearsReading => {
  if (years < 0) return { kind: 'negative' };
  return years > longest ? { kind: 'unclear' } : { kind: 'years', years };
};

/**
 * Years practised overseas: "3", "3 years", "18 months". A span ("2-3") and a bound ("10+") are no number of years: unclear.
 * @example readYears('3 yrs') // { kind: 'years', years: 3 }
 */
export const readYears = (raw: RawValue): YearsReading => {
  if (typeof raw === 'number') return Number.isFinite(raw) ? asYears(raw) : { kind: 'unclear' };
  const text = cleanText(raw).replace(/\u2212/g, '-');
  if (text === '') return { kind: 'blank' };
  const found = /^([+-]?\d+(?:\.\d+)?)\s*(y|yr|yrs|year|years|m|mth|mths|month|months)?\.?$/i.exec(text);
  if (found?.[1] !== undefined) {
    const value = Number(found[1]);
    return asYears(/^m/i.test(found[2] ?? '') ? value / 12 : value);
  }
  return /^(none|nil|never)$/.test(wordsOf(text)) ? asYears(0) : { kind: 'unclear' };
};
