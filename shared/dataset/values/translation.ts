/** A cell as readers hand it over, before anything is understood. */
export type RawValue = string | number | boolean | null;

/** `exact`: the file uses a name or code that has one meaning. `likely`: read by a rule, and shown before it is accepted. */
export type Certainty = 'exact' | 'likely';

/**
 * What a cell means. An unmapped value is a question (`unknown`), never silently anything else; `reason` is a fragment in
 * plain English that a screen can print after the value.
 */
export type Translation<T> =
  | { readonly kind: 'known'; readonly value: T; readonly certainty: Certainty; readonly reason: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly suggestion: T | null; readonly reason: string };

export const exact = <T>(value: T, reason: string): Translation<T> => ({
  kind: 'known',
  value,
  certainty: 'exact',
  reason,
});

export const likely = <T>(value: T, reason: string): Translation<T> => ({
  kind: 'known',
  value,
  certainty: 'likely',
  reason,
});

/** A question for a person; `suggestion` is what a careful person would most likely choose, null where no guess is safe. */
export const ask = <T>(suggestion: T | null, reason: string): Translation<T> => ({
  kind: 'unknown',
  suggestion,
  reason,
});

export const blank: Translation<never> = { kind: 'blank' };

/** The value a translation gives or suggests; null for none. */
export const valueOrSuggestion = <T>(translation: Translation<T>): T | null => {
  if (translation.kind === 'blank') return null;
  return translation.kind === 'known' ? translation.value : translation.suggestion;
};

/** The same translation of another shape: value and suggestion are both changed by `change`. */
export const mapTranslation = <T, U>(translation: Translation<T>, change: (value: T) => U): Translation<U> => {
  if (translation.kind === 'blank') return translation;
  if (translation.kind === 'known') return { ...translation, value: change(translation.value) };
  const { suggestion } = translation;
  return { ...translation, suggestion: suggestion === null ? null : change(suggestion) };
};
