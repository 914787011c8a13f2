import { cleanText } from '../clean-text';
import type { RawValue, Translation } from '../translation';
import { ask } from '../translation';
import type { Ethnicity } from './ethnicity-value';
import { labelWords } from './label-words';
import { readCode } from './read-code';
import { translateEthnicity } from './translate-ethnicity';

const isShort = (words: string): boolean => /^[a-z][a-z0-9]?$/.test(words);

/** Why the single letters of a column may be another code list than the national one; null where there is no sign of it. */
const doubtOf = (short: readonly string[]): string | null => {
  const foreign = short.find((words) => readCode(words) === null);
  if (foreign !== undefined) {
    return `the column also holds “${foreign.toUpperCase()}”, which is not a national code: its letters may be another list`;
  }
  const letters = new Set(short);
  if (letters.size > 0 && [...letters].every((letter) => letter === 'm' || letter === 'f')) {
    return 'the column holds only M and F, which look like sexes';
  }
  return letters.has('n') && [...letters].every((letter) => letter === 'n' || letter === 'x' || letter === 'z')
    ? 'the column holds only N, X or Z, which look like answers'
    : null;
};

/**
 * Translates a column. Bare letters are read as national codes only where nothing says that the column uses another list:
 * with "W" and "U" beside it, "B" is not Irish but a question.
 */
export const translateEthnicityColumn = (values: readonly RawValue[]): readonly Translation<Ethnicity>[] => {
  const words = values.map((value) => labelWords(cleanText(value)));
  const doubt = doubtOf(words.filter(isShort));
  return values.map((value, at) => {
    const translation = translateEthnicity(value);
    const isDoubtful = doubt !== null && isShort(words[at] ?? '') && translation.kind === 'known';
    return isDoubtful ? ask<Ethnicity>(null, doubt) : translation;
  });
};
