import { nearestPhrase } from '../nearest-phrase';
import type { Translation } from '../translation';
import { ask, likely, valueOrSuggestion } from '../translation';
import type { Category } from './ethnicity-value';
import { categoryOf, headingCategory, sayCategory } from './ethnicity-value';
import { labelIndex, labelVocabulary, orderlessIndex } from './label-index';
import { labelTokens, orderlessKey } from './label-words';

const squeeze = (words: string): string => words.replace(/ /g, '');

const misspelt = (words: string): string | null => {
  const corrected = words
    .split(' ')
    .map((word) => (labelVocabulary.has(word) ? word : (nearestPhrase(word, labelVocabulary) ?? word)))
    .join(' ');
  return corrected === words ? null : corrected;
};

const listed = (words: string): Translation<Category> | null => {
  const found = labelIndex.get(squeeze(words));
  if (found !== undefined) return found;
  const category = labelTokens(words).length < 2 ? null : (orderlessIndex.get(orderlessKey(words)) ?? null);
  return category === null ? null : likely(category, `the words of ${sayCategory(category)} in another order`);
};

/** The heading that the words belong to; Mixed is tested before White, since mixed labels name White too. */
const headingIn = (tokens: readonly string[]): Category | null => {
  const has = (...words: readonly string[]): boolean => words.some((word) => tokens.includes(word));
  const isBlack = has('black', 'african', 'caribbean');
  const isAsian = has('asian', 'indian', 'pakistani', 'bangladeshi', 'chinese');
  if (has('mixed', 'multiple', 'dual') || (has('white') && (isBlack || isAsian))) return categoryOf('G');
  if (has('white')) return categoryOf('C');
  if (isBlack && isAsian) return categoryOf('G');
  if (isBlack) return headingCategory('black');
  return isAsian ? headingCategory('asian') : null;
};

const isNegated = (tokens: readonly string[]): boolean =>
  tokens.some((word) => ['not', 'non', 'no', 'never'].includes(word));

/**
 * Reads a label without its code, from its words. What is not in the lists is a question; where words give a heading or
 * look misspelt, the question has a suggestion.
 * @example readLabel('mixed white and asian') // known: F
 */
export const readLabel = (words: string): Translation<Category> => {
  const found = listed(words);
  if (found !== null) return found;
  const corrected = misspelt(words);
  const meant = corrected === null ? null : listed(corrected);
  const suggestion = meant === null ? null : valueOrSuggestion(meant);
  if (suggestion !== null) return ask(suggestion, `this looks like ${sayCategory(suggestion)}, misspelt`);
  const tokens = labelTokens(corrected ?? words);
  const heading = isNegated(tokens) ? null : headingIn(tokens);
  return ask(heading, 'this label is in none of the lists of ethnic categories');
};

/** A label that is in a list as it stands, or null: tested before any code is looked for. */
export const readListedLabel = (words: string): Translation<Category> | null => labelIndex.get(squeeze(words)) ?? null;
