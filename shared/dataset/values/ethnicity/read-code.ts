import { nationalCategory } from '../../../reference/ethnicity';
import type { NationalCode } from '../../../reference/ethnicity';
import { localCategory } from '../../../reference/ethnicity-local';

/** A code at the start of a cell. `listed` is false for a local second letter that the list does not have. */
export interface EthnicCode {
  readonly text: string;
  readonly national: NationalCode;
  readonly local: string | null;
  readonly isListed: boolean;
  /** The label that the staff record prints behind a listed local code. */
  readonly label: string | null;
}

/** X and 9 are local ways to write 99, not known. */
const notKnown = new Set(['X', '9', '99']);

/** Categories that are known to have local parts. */
export const hasLocalParts = (national: NationalCode): boolean => ['C', 'G', 'L', 'P', 'S'].includes(national);

/**
 * Reads one word as a code: a national letter, a local code of two characters whose first letter is national, 99, X or 9.
 * @example readCode('cx') // { text: 'CX', national: 'C', local: 'CX', isListed: true, label: 'White Mixed' }
 */
export const readCode = (word: string): EthnicCode | null => {
  const text = word.toUpperCase();
  const simple = (national: NationalCode): EthnicCode => ({ text, national, local: null, isListed: true, label: null });
  if (notKnown.has(text)) return simple('99');
  if (!/^[A-Z][A-Z0-9]?$/.test(text)) return null;
  const national = nationalCategory(text.slice(0, 1));
  if (national === null) return null;
  if (text.length === 1) return simple(national.code);
  const local = localCategory(text);
  return { text, national: national.code, local: text, isListed: local !== null, label: local?.label ?? null };
};
