import { plainWords } from '../plain-words';
import { tidyNumber } from '../read-number';
import type { RawValue, Translation } from './translation';
import { ask, blank } from './translation';

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const wrappingQuotes = /^(["'“‘`])(.*)(["'”’`])$/;
const formulaError = /^#(ref!|n\/a|div\/0!|value!|name\?|num!|null!|spill!|getting_data)$/i;

/** A cell as one line of text without invisible characters, doubled spaces and wrapping quotes; empty for no value. */
export const cleanText = (raw: RawValue): string => {
  if (raw === null) return '';
  if (typeof raw === 'number') return String(tidyNumber(raw));
  const line = String(raw).normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  return line.replace(wrappingQuotes, '$2').trim();
};

/** Plain words without accents: "Côte d’Ivoire" is "cote d ivoire". */
export const wordsOf = (text: string): string =>
  plainWords(text.normalize('NFKD').replace(/\p{M}/gu, '').replace(invisible, ''));

/** What phrases are compared by: plain words without their spaces, so that "Did-not attend" is "didnotattend". */
export const keyOf = (text: string): string => wordsOf(text).replace(/ /g, '');

/** Marks that databases and pivot tables leave for no value. */
const isEmptyMark = (text: string): boolean => /^[([<]?(null|blank|empty)[)\]>]?$/i.test(text);

/**
 * Reads the text of a cell, after what every kind of value has in common: no value, an empty mark ("NULL"), and a formula
 * that failed. `read` gets clean text that is never empty.
 */
export const translateText = <T>(raw: RawValue, read: (text: string) => Translation<T>): Translation<T> => {
  const text = cleanText(raw);
  if (text === '' || isEmptyMark(text)) return blank;
  if (typeof raw === 'number' && !Number.isFinite(raw)) return ask<T>(null, 'the cell holds no number');
  if (formulaError.test(text)) return ask<T>(null, `the formula in the cell failed and left ${text}`);
  return read(text);
};
