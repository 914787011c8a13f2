import { keyOf } from '../clean-text';
import type { RawValue } from '../translation';
import { translateYesNo } from '../yes-no';

const consents = new Set(
  'i consent|consent|consents|consented|consent given|given|i agree|agree|agrees|agreed|yes i consent|yes i agree|yes consent given|yes to hold|opted in|opt in'
    .split('|')
    .map(keyOf),
);

/**
 * True for an unmistakable yes, and for nothing else: "Yes - for now", "withdrawn", "not sure", a question mark, an error, an empty cell are no
 * consent. Consent is never guessed and never asked about row by row.
 * @example isConsent('Y') // true
 * @example isConsent('Yes (withdrawn 3 May)') // false
 */
export const isConsent = (raw: RawValue): boolean => {
  if (typeof raw === 'string' && /[?]/.test(raw)) return false;
  const flag = translateYesNo(raw);
  if (flag.kind === 'known') return flag.value && flag.certainty === 'exact';
  return typeof raw === 'string' && consents.has(keyOf(raw));
};

/**
 * True for a plain no and for words of withdrawal: what is held of the person goes. An empty cell or "not sure" is no consent, and no withdrawal.
 * @example isRefusal('Withdrawn 3 May') // true
 */
export const isRefusal = (raw: RawValue): boolean => {
  const flag = translateYesNo(raw);
  if (flag.kind === 'known') return !flag.value;
  return typeof raw === 'string' && /withdr|revok|opt(ed)? ?-?out|declin|refus|^no\b/i.test(raw);
};

/**
 * True where a column "Consent withdrawn" says that nothing was withdrawn.
 * @example isNotWithdrawn('') // true
 */
export const isNotWithdrawn = (raw: RawValue): boolean => {
  const flag = translateYesNo(raw);
  return flag.kind === 'blank' || (flag.kind === 'known' && !flag.value);
};
