const isPlainNumber = /^[1-9]\d*$/;

/**
 * An employee number by which rows are joined: without spaces, in capitals, and without the leading zeros that spreadsheets
 * drop from some files and not from others. A code that stands for a number already is left as it is.
 *
 * @example personKey(' 00123 ') // '123'
 */
export const personKey = (text: string): string | null => {
  // Nearly all are, and this is asked of every row.
  if (isPlainNumber.test(text)) return text;
  const key = text.replace(/\s+/g, '');
  if (key === '') return null;
  if (isPersonCode(key)) return key;
  const plain = key.toUpperCase().replace(/\.0+$/, '');
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain;
};

const mark = 'code:';

/**
 * The keyed hash of an employee number as it stands in the workbook of rows set aside, so that the number itself is in no file of ours.
 *
 * @example personCode('Zk3v…') // 'code:Zk3v…'
 */
export const personCode = (hash: string): string => `${mark}${hash}`;

/** @example isPersonCode('code:abcdefghijklmnopqrstuv') // true */
export const isPersonCode = (text: string): boolean => /^code:[\w-]{22}$/.test(text);

/** The hash in a code; null for anything else. */
export const hashInCode = (text: string): string | null => (isPersonCode(text) ? text.slice(mark.length) : null);
