/**
 * How numbers are written: en-GB, thousands separators, two decimals for ratios, one for percentages, a true minus sign.
 * A number that is missing shows as "–"; one that may not be shown as "*".
 * @example formatRatio(1.426748) // "1.43"
 * @example formatPoints(-18.42) // "−18.4"
 */
const minus = '\u2212';
const missing = '\u2013';
const hiddenMark = '*';

/** Rounds half away from zero on the decimal digits, so that 15.85 shows as 15.9 and −0.04 as 0.0, not "−0.0". */
const fixed = (value: number, digits: number): string => {
  const scale = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * scale * (1 + Number.EPSILON)) / scale;
  const sign = value < 0 && rounded > 0 ? minus : '';
  const [whole = '0', part] = rounded.toFixed(digits).split('.');
  return `${sign}${grouped(whole)}${part === undefined ? '' : `.${part}`}`;
};

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const written = (value: number | null, isHidden: boolean, write: (number: number) => string): string => {
  if (isHidden) return hiddenMark;
  return value === null || !Number.isFinite(value) ? missing : write(value);
};

/** A ratio that is not 0 never shows as 0.00: then it is "<0.01". */
export const formatRatio = (value: number | null, isHidden = false): string =>
  written(value, isHidden, (number) => {
    const text = fixed(number, 2);
    return number > 0 && text === '0.00' ? '<0.01' : text;
  });

/** What a share may differ from none or from all by the arithmetic of the machine alone. */
const noise = 1e-9;

/** `value` is 0 to 100; the sign "%" is added. A share that is not none never shows as 0.0%, and one that is not all never as 100.0%. */
export const formatPercent = (value: number | null, isHidden = false): string =>
  written(value, isHidden, (number) => {
    const text = fixed(number, 1);
    if (text === '0.0' && number > noise) return '<0.1%';
    return text === '100.0' && number < 100 - noise ? '>99.9%' : `${text}%`;
  });

/** Percentage points with their sign: "+2.0", "−3.6", "0.0". */
export const formatPoints = (value: number | null, isHidden = false): string =>
  written(value, isHidden, (number) => {
    const text = fixed(number, 1);
    return number > 0 && text !== '0.0' ? `+${text}` : text;
  });

/** Headcounts; half cases keep their half. */
export const formatCount = (value: number | null, isHidden = false): string =>
  written(value, isHidden, (number) => fixed(number, Number.isInteger(number) ? 0 : 1));

/** A difference of two headcounts with its sign: "+3", "−2", "0". */
export const formatDifference = (value: number | null): string => {
  const text = formatCount(value);
  return value !== null && value > 0 ? `+${text}` : text;
};

/** People short are counted in whole people, rounded up: part of a person short is a person short. */
export const formatPeople = (value: number | null, isHidden = false): string =>
  written(value, isHidden, (number) => fixed(Math.ceil(number - 1e-9), 0));

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Small whole numbers in words for running text: 3 is "three", 12 is "12". */
export const countInWords = (value: number): string => smallNumbers[value] ?? formatCount(value);
