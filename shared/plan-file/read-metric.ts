import { indicatorNumbers } from '../reference/indicators';
import type { IndicatorNumber } from '../reference/indicators';

/** Other standards number their metrics too: they are no indicators of this one. */
const others = /\b(?:wdes|disability|gender pay|mwres|bank wres|eds ?2?)\b/i;
const named = String.raw`(?:wres|metrics?|indicators?|standard)`;
const list = String.raw`\d{1,2}(?:\s*(?:,|&|and|to|/|-|–|—)\s*\d{1,2})*`;
const inWords = new RegExp(
  String.raw`\b${named}(?:\s+(?:metrics?|indicators?|standard|no\.?|number))*[\s:#(]*(${list})(?!\d|[.,]\d|\s*%)`,
  'gi',
);
const alone = new RegExp(String.raw`^\s*[mi]?\s*(${list})\s*[.:)]?\s*$`, 'i');
/** "2. Appointment from shortlisting" in a column of metrics. */
const leading = /^\s*[mi]?\s*(\d)\s*[.:)\-–]\s*[a-z]/i;

const isNumberOf = (value: number): value is IndicatorNumber => indicatorNumbers.some((known) => known === value);

const expand = (text: string): readonly number[] => {
  const spread = text.replace(/(\d{1,2})\s*(?:to|-|–|—)\s*(\d{1,2})/g, (whole, from: string, to: string) => {
    const count = Number(to) - Number(from) + 1;
    return count < 1 || count > indicatorNumbers.length
      ? whole
      : Array.from({ length: count }, (_, at) => String(Number(from) + at)).join(',');
  });
  return [...spread.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits));
};

/**
 * The WRES indicators that words name. Without the word "metric" or "indicator" a number counts only in a column of metrics
 * (`isColumn`). Empty where none is named, another standard is, or a number is no indicator.
 * @example readMetric('Indicators 5-8', false) // [5, 6, 7, 8]
 */
export const readMetric = (words: string, isColumn: boolean): readonly IndicatorNumber[] => {
  if (others.test(words) && !/\bwres\b/i.test(words.replace(/\b(?:m|bank )wres\b/gi, ''))) return [];
  const texts = [...words.matchAll(inWords)].map(([, numbers]) => numbers ?? '');
  if (texts.length === 0 && isColumn) texts.push(alone.exec(words)?.[1] ?? leading.exec(words)?.[1] ?? '');
  const numbers = texts.flatMap(expand);
  const known = numbers.filter(isNumberOf);
  return known.length === numbers.length ? [...new Set(known)].sort((a, b) => a - b) : [];
};
