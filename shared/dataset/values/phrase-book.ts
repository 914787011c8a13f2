import { keyOf, translateText } from './clean-text';
import { nearestPhrase } from './nearest-phrase';
import type { RawValue, Translation } from './translation';
import { ask, exact, likely, valueOrSuggestion } from './translation';

/** Names of one value, separated by "|": those that mean it surely, and those that mean it most often. */
export interface PhraseEntry<T> {
  readonly value: T;
  readonly exact?: string;
  readonly likely?: string;
}

/** Phrases that are always asked about, with the reason why. */
export interface AskedPhrases<T> {
  readonly phrases: string;
  readonly suggestion: T | null;
  readonly reason: string;
}

export interface PhraseBook<T> {
  /** What the column holds: "a learning status". */
  readonly what: string;
  /** How a value is named in a reason. */
  readonly say: (value: T) => string;
  readonly entries: readonly PhraseEntry<T>[];
  readonly asked: readonly AskedPhrases<T>[];
  /** A rule for text that is in no list; null where it has nothing to say. */
  readonly rule?: (text: string) => Translation<T> | null;
}

export type Translator<T> = (raw: RawValue) => Translation<T>;

const listOf = (phrases: string | undefined): readonly string[] => (phrases === undefined ? [] : phrases.split('|'));

/** Every phrase of a book by its key. The first meaning of a phrase stands; tests see to it that there is only one. */
const compileBook = <T>(book: PhraseBook<T>): ReadonlyMap<string, Translation<T>> => {
  const compiled = new Map<string, Translation<T>>();
  const add = (phrase: string, translation: Translation<T>): void => {
    const key = keyOf(phrase);
    if (!compiled.has(key)) compiled.set(key, translation);
  };
  for (const entry of book.entries) {
    for (const phrase of listOf(entry.exact))
      add(phrase, exact(entry.value, `a usual name of ${book.say(entry.value)}`));
    for (const phrase of listOf(entry.likely)) add(phrase, likely(entry.value, `most often ${book.say(entry.value)}`));
  }
  for (const { phrases, suggestion, reason } of book.asked) {
    for (const phrase of listOf(phrases)) add(phrase, ask(suggestion, reason));
  }
  return compiled;
};

/** Phrases that a book gives two meanings: a mistake in the book. */
export const repeatedPhrases = <T>(book: PhraseBook<T>): readonly string[] => {
  const entries = book.entries.flatMap((entry) => [...listOf(entry.exact), ...listOf(entry.likely)]);
  const keys = [...entries, ...book.asked.flatMap(({ phrases }) => listOf(phrases))].map(keyOf);
  return keys.filter((key, at) => keys.indexOf(key) !== at);
};

/**
 * A translator of a column whose values are names from a list, whatever their case, spaces and punctuation. Misspelt names
 * are asked about with the name they look like.
 */
export const createTranslator = <T>(book: PhraseBook<T>): Translator<T> => {
  const compiled = compileBook(book);
  const translateUnlisted = (text: string): Translation<T> => {
    const ruled = book.rule?.(text) ?? null;
    if (ruled !== null) return ruled;
    const near = nearestPhrase(keyOf(text), compiled.keys());
    const found = near === null ? undefined : compiled.get(near);
    const suggestion = found === undefined ? null : valueOrSuggestion(found);
    if (suggestion !== null) return ask(suggestion, `“${text}” looks like a misspelt name of ${book.say(suggestion)}`);
    return ask<T>(null, `“${text}” is not ${book.what} that is known yet`);
  };
  return (raw) => translateText(raw, (text) => compiled.get(keyOf(text)) ?? translateUnlisted(text));
};
