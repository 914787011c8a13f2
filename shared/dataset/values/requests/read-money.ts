import { cleanText } from '../clean-text';
import type { RawValue } from '../translation';

/**
 * An amount in pounds. `unclear` holds the amounts it may mean; `negative` sets a row aside; `words` is no amount at all.
 */
export type MoneyReading =
  | { readonly kind: 'pounds'; readonly pounds: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'words' }
  | { readonly kind: 'unclear'; readonly candidates: readonly number[] };

const usual = /^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/;
const continental = /^(\d+|\d{1,3}(\.\d{3})+),(\d{1,2})$/;
const spaced = /^\d{1,3}( \d{3})+(\.\d{1,2})?$/;
const free = /^(nil|none|free|no cost|no charge)$/i;
const notSaid = /^(n\/?a|not applicable|-|–)$/i;
/** Brackets around the whole, or a minus at one end. */
const negative = /^\((.*)\)$|^-\s*(.*)$|^(.*\d)\s*-$/;

const readDigits = (digits: string): MoneyReading => {
  if (usual.test(digits)) return { kind: 'pounds', pounds: Number(digits.replace(/,/g, '')) };
  if (continental.test(digits))
    return { kind: 'unclear', candidates: [Number(digits.replace(/\./g, '').replace(',', '.'))] };
  const plain = digits.replace(/[.,](?=\d{3}(\D|$))/g, '').replace(',', '.');
  const value = Number(plain);
  return /^[\d.,]+$/.test(digits) && Number.isFinite(value)
    ? { kind: 'unclear', candidates: [value] }
    : { kind: 'words' };
};

/**
 * Reads pounds as people type them: 1250, "£1,250.00", "GBP 1250". "1.250,00" is asked about, and "(50.00)" is negative.
 * @example readMoney('£1,250.00') // { kind: 'pounds', pounds: 1250 }
 */
export const readMoney = (raw: RawValue): MoneyReading => {
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw)) return { kind: 'words' };
    return raw < 0 ? { kind: 'negative' } : { kind: 'pounds', pounds: raw };
  }
  if (typeof raw === 'boolean') return { kind: 'words' };
  const text = cleanText(raw).replace(/\u2212/g, '-');
  if (text === '') return { kind: 'blank' };
  if (notSaid.test(text)) return { kind: 'blank' };
  if (free.test(text)) return { kind: 'pounds', pounds: 0 };
  const plain = text.replace(/£|\bgbp\b/gi, '').trim();
  const below = negative.exec(plain);
  const amount = below === null ? plain : (below[1] ?? below[2] ?? below[3] ?? '').trim();
  // A space may part thousands. Anything else between two numbers leaves two of them: "100-200" is no amount.
  const found = readDigits(spaced.test(amount) ? amount.replace(/ /g, '') : amount);
  return below !== null && found.kind !== 'words' ? { kind: 'negative' } : found;
};

/** Days of leave, or why a cell gives none. */
export type DaysReading =
  { readonly kind: 'days'; readonly days: number } | { readonly kind: 'blank' | 'negative' | 'unclear' };

/**
 * Days asked for: 3, "3 days", "half a day", "0.5".
 * @example readDays('2.5 days') // { kind: 'days', days: 2.5 }
 */
export const readDays = (raw: RawValue): DaysReading => {
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw) || raw > 366) return { kind: 'unclear' };
    return raw < 0 ? { kind: 'negative' } : { kind: 'days', days: raw };
  }
  const text = cleanText(raw).replace(/\u2212/g, '-');
  if (text === '') return { kind: 'blank' };
  if (/^(a )?half( a)? day$/i.test(text)) return { kind: 'days', days: 0.5 };
  const found = /^(-?\d+(?:\.\d+)?)\s*(d|day|days)?\.?$/i.exec(text)?.[1];
  return found === undefined ? { kind: 'unclear' } : readDays(Number(found));
};
