import { keyOf } from '../clean-text';
import { nearestPhrase } from '../nearest-phrase';

/** A list of names with their other spellings. */
export interface NameList {
  /** The name as it is kept and shown; null where the list does not hold it. */
  readonly find: (text: string) => string | null;
  /** The one name that a misspelt one is nearest to; only ever good for a suggestion. */
  readonly nearest: (text: string) => string | null;
}

/**
 * Looks names up whatever their case, spaces and punctuation.
 * @example createNameList('Hindi|Urdu', {}).find('  hindi') // 'Hindi'
 */
export const createNameList = (names: string, others: Readonly<Record<string, string>>): NameList => {
  const byKey = new Map(names.split('|').map((name) => [keyOf(name), name]));
  for (const [other, name] of Object.entries(others)) byKey.set(keyOf(other), name);
  return {
    find: (text) => byKey.get(keyOf(text)) ?? null,
    nearest: (text) => {
      const near = nearestPhrase(keyOf(text), byKey.keys());
      return near === null ? null : (byKey.get(near) ?? null);
    },
  };
};
