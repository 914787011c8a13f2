import { wordsOf } from '../clean-text';

/** Spellings met so often that they are no longer slips. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/\b(carr?ibb?ean)s?\b/g, 'caribbean'],
  [/\b(ph|f)ill?ipp?in[oa]s?\b/g, 'filipino'],
  [/\bbangladesh\b/g, 'bangladeshi'],
  [/\bbackgrounds\b/g, 'background'],
  [/\btravellers\b/g, 'traveller'],
  [/\bgypsies\b/g, 'gypsy'],
  [/\bromany\b/g, 'romany'],
  [/\beuropeans\b/g, 'european'],
];

/**
 * The plain words of an ethnic category, with usual variants of spelling made one.
 * @example labelWords('Black/Black British – Carribean') // 'black black british caribbean'
 */
export const labelWords = (text: string): string =>
  variants.reduce((words, [pattern, usual]) => words.replace(pattern, usual), wordsOf(text));

/** Words that say nothing of the category; the rest, sorted, make labels comparable whatever their order. */
const fillers = new Set([
  'any',
  'and',
  'or',
  'of',
  'the',
  'background',
  'ethnic',
  'ethnicity',
  'origin',
  'group',
  'groups',
]);

export const labelTokens = (words: string): readonly string[] => words.split(' ').filter((word) => !fillers.has(word));

export const orderlessKey = (words: string): string => [...new Set(labelTokens(words))].sort().join(' ');
