import { cleanText, translateText } from '../clean-text';
import type { RawValue, Translation } from '../translation';
import { ask, blank, exact, likely, mapTranslation, valueOrSuggestion } from '../translation';
import type { Category, Ethnicity } from './ethnicity-value';
import { categoryOf, sayCategory } from './ethnicity-value';
import { labelWords } from './label-words';
import type { EthnicCode } from './read-code';
import { hasLocalParts, readCode } from './read-code';
import { readLabel, readListedLabel } from './read-label';

const categoryOfCode = (code: EthnicCode): Category => categoryOf(code.national, code.local);

const partOf = (code: EthnicCode): string =>
  code.local === null
    ? `the code ${code.text} is ${sayCategory(categoryOfCode(code))}`
    : `the first letter of ${code.text} is national: ${sayCategory(categoryOfCode(code))}`;

const bareCode = (code: EthnicCode): Translation<Category> => {
  const category = categoryOfCode(code);
  if (code.isListed) return exact(category, partOf(code));
  if (hasLocalParts(code.national)) return likely(category, partOf(code));
  return ask(safeGuess(code), `${code.text} is not in the list of local codes and may be an abbreviation`);
};

/**
 * What an unlisted local code most likely means. Police forces write A1 for Indian and B1 for Caribbean, and “AF” may be
 * short for African: no guess is safe there.
 */
const safeGuess = (code: EthnicCode): Category | null =>
  code.isListed || hasLocalParts(code.national) || /^[^AB][A-Z]$/.test(code.text) ? categoryOfCode(code) : null;

/** A label agrees with a code when both stand in the same of the five groups, or both are unknown. */
const isAgreed = (a: Category, b: Category): boolean => a.group === b.group && a.five === b.five;

const codeWithLabel = (code: EthnicCode, rest: string): Translation<Category> => {
  const category = categoryOfCode(code);
  if (code.label !== null && labelWords(code.label) === rest) return exact(category, partOf(code));
  const label = readLabel(rest);
  const meant = valueOrSuggestion(label);
  if (meant === null) {
    const suggestion = code.isListed || hasLocalParts(code.national) ? category : null;
    return ask(suggestion, `${partOf(code)}, but its label is not known`);
  }
  if (!isAgreed(category, meant)) {
    return ask(
      meant.group === category.group ? safeGuess(code) : null,
      `the code ${code.text} says ${sayCategory(category)}, but the label says ${sayCategory(meant)}`,
    );
  }
  const isSame = label.kind === 'known' && (meant.national === category.national || meant.national === null);
  return isSame ? exact(category, partOf(code)) : likely(category, partOf(code));
};

/** "White British (A)": some systems print the code last, in brackets. */
const readTrailingCode = (text: string): { readonly code: EthnicCode; readonly label: string } | null => {
  const found = /^(.+?)\s*[([]([A-Za-z][A-Za-z0-9]?|99?)[)\]]$/.exec(text);
  const code = found?.[2] === undefined ? null : readCode(found[2]);
  return found?.[1] === undefined || code === null ? null : { code, label: labelWords(found[1]) };
};

const readCategory = (text: string): Translation<Category> => {
  const words = labelWords(text);
  if (words === '') return ask<Category>(null, 'a mark that may stand for no answer');
  const listed = readListedLabel(words);
  if (listed !== null) return listed;
  const [first = '', ...others] = words.split(' ');
  const code = readCode(first);
  if (code !== null) return others.length === 0 ? bareCode(code) : codeWithLabel(code, others.join(' '));
  const trailing = readTrailingCode(text);
  return trailing === null ? readLabel(words) : codeWithLabel(trailing.code, trailing.label);
};

const nullCategory = (): Translation<Category> => exact(categoryOf('99'), 'the database held no value');

/**
 * Translates an ethnic category: "A White - British" (code, then label), a bare code, or a bare label, of the lists of 2001
 * and 2021, in any case and spacing. The code comes before the label; from a label alone Mixed comes before White. Code and
 * label that contradict each other, and whatever no list has, are questions. Only an empty cell is `blank`.
 *
 * Source: domain notes, "Ethnic category codes" (2025).
 * @example translateEthnicity('CX White Mixed') // known, exact: { national: 'C', local: 'CX', group: 'white', … }
 */
export const translateEthnicity = (raw: RawValue): Translation<Ethnicity> => {
  const original = raw === null ? '' : String(raw);
  const text = cleanText(raw);
  const withOriginal = (category: Category): Ethnicity => ({ original, ...category });
  if (text === '') return blank;
  if (/^[([<]?(null|blank)[)\]>]?$/i.test(text)) return mapTranslation(nullCategory(), withOriginal);
  if (typeof raw === 'boolean') return ask<Ethnicity>(null, 'a yes or no is not an ethnic category');
  return mapTranslation(translateText(raw, readCategory), withOriginal);
};
