import { cleanText } from '../clean-text';
import type { RawValue } from '../translation';

const words: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };
const mostAttempts = 20;

/** Which attempt a row is. `wrong`: something stands there that cannot be the number of an attempt. */
export type AttemptReading =
  { readonly kind: 'attempt'; readonly number: number } | { readonly kind: 'blank' } | { readonly kind: 'wrong' };

/**
 * The number of an attempt: 1, "1st", "First attempt". 0, a negative number or a fraction is no attempt.
 * @example readAttempt('2nd') // { kind: 'attempt', number: 2 }
 */
export const readAttempt = (raw: RawValue): AttemptReading => {
  const text = cleanText(raw)
    .toLowerCase()
    .replace(/^attempt\s*/, '')
    .replace(/\s*attempt$/, '');
  if (text === '') return { kind: 'blank' };
  const number = words[text] ?? Number(/^(\d+)(?:\.0+)?(?:st|nd|rd|th)?$/.exec(text)?.[1] ?? NaN);
  return Number.isInteger(number) && number >= 1 && number <= mostAttempts
    ? { kind: 'attempt', number }
    : { kind: 'wrong' };
};
