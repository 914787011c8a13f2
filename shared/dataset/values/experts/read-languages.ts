import { languageNames, languageOtherNames } from '../../../reference/expert-languages';
import { cleanText, wordsOf } from '../clean-text';
import type { RawValue } from '../translation';
import { createNameList } from './name-list';

/** One language as a cell names it. `name` is null where no list holds it: `words` are then asked about. */
export interface NamedLanguage {
  readonly name: string | null;
  readonly words: string;
  readonly isClinical: boolean | null;
  /** For a misspelt name, what it looks like. */
  readonly suggestion: string | null;
}

const list = createNameList(languageNames, languageOtherNames);

/** Words that say how well someone speaks a language. They are no language themselves. */
const levelWords = new Set(
  'fluent fluently native mother tongue first second language speaker speaking spoken written reading writing read write basic beginner conversational intermediate advanced good excellent very level clinical clinically medical professional non social proficient working knowledge bilingual limited some a little elementary competent use used with patients to at in only also can speak speaks understand understands standard c1 c2 b1 b2 a1 a2 ielts oet'.split(
    ' ',
  ),
);

const isLevel = (text: string): boolean => {
  const words = wordsOf(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => levelWords.has(word));
};

/** "clinical level" is a yes, "non-clinical" and "conversational" are a no, "fluent" does not say. */
const clinicalLevel = (text: string): boolean | null => {
  const words = wordsOf(text);
  if (/\b(non|not|no) ?(clinical|medical)/.test(words)) return false;
  if (/\b(clinical|clinically|medical)\b/.test(words)) return true;
  return /\b(conversational|basic|beginner|social|elementary|limited)\b/.test(words) ? false : null;
};

const withoutLevel = (text: string): string =>
  text
    .replace(/[([{].*?[)\]}]/g, ' ')
    .split(/\s[-–—]\s|:|\s(?=fluent\b|native\b|basic\b|conversational\b|clinical\b)/i)
    .filter((part) => !isLevel(part))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Pieces of a cell; a piece that only states a level ("clinical level") belongs to the language before it. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  // Inside brackets a comma separates levels, not languages.
  for (const part of text.split(/[;,/|+&](?![^(]*\))|\s+and\s+(?![^(]*\))/i)) {
    const piece = part.trim();
    const before = pieces.at(-1);
    if (piece === '') continue;
    if (isLevel(piece.replace(/[()]/g, ' ')) && before !== undefined)
      pieces[pieces.length - 1] = `${before} - ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
};

const noLanguage = /^(none|no|nil|n\/?a|not applicable|-|–)$/i;

const toLanguage = (piece: string): NamedLanguage => {
  const words = withoutLevel(piece);
  const name = list.find(words);
  return { name, words, isClinical: clinicalLevel(piece), suggestion: name === null ? list.nearest(words) : null };
};

/**
 * The languages of a cell, each once, with the clinical level where it is said.
 * @example readLanguages('French - fluent, clinical level; Malayalam') // French (clinical), Malayalam (not said)
 */
export const readLanguages = (raw: RawValue): readonly NamedLanguage[] => {
  const text = cleanText(raw);
  if (text === '' || noLanguage.test(text)) return [];
  const found = new Map<string, NamedLanguage>();
  for (const piece of piecesOf(text)) {
    const language = toLanguage(piece);
    if (language.words === '') continue;
    const key = language.name ?? language.words.toLowerCase();
    const known = found.get(key);
    found.set(key, known === undefined ? language : { ...known, isClinical: known.isClinical ?? language.isClinical });
  }
  return [...found.values()];
};
