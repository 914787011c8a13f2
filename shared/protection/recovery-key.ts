/**
 * A recovery key: seven groups of four random characters and one that checks them, "7GK2M-…". The alphabet has no 0, 1, I, L or O, which are
 * taken for one another on paper, and 31 characters: modulo a prime, one wrong character or two swapped ones never go unnoticed.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const recoverySymbols = alphabet.length;
const groupLength = 4;
const groups = 7;
/** 28 characters of 31 kinds: more than 2 to the 138th keys. */
export const recoveryLength = groups * groupLength;

/** Differs for every place in a group and for every group, so that groups in another order are noticed too. */
const checkOf = (symbols: readonly number[], group: number): number =>
  symbols.reduce((sum, symbol, at) => sum + (at + 2) * symbol, (group + 1) * 7) % recoverySymbols;

const letterOf = (symbol: number): string => alphabet.charAt(symbol);

/**
 * The key as it is shown.
 *
 * @param random 28 numbers from 0 to 30, each as likely as any other
 * @example recoveryKeyOf(new Array(28).fill(0)) // '22229-2222G-2222Q-2222X-22226-2222D-2222M'
 */
export const recoveryKeyOf = (random: readonly number[]): string =>
  Array.from({ length: groups }, (_, group) => {
    const symbols = random.slice(group * groupLength, (group + 1) * groupLength);
    return [...symbols, checkOf(symbols, group)].map(letterOf).join('');
  }).join('-');

export type TypedSecret =
  | { readonly kind: 'recovery_key'; readonly key: string }
  /** A recovery key with mistakes in a few of its groups, counted from 1. Seven words of five letters may look so by chance: it is only a hint. */
  | { readonly kind: 'mistyped'; readonly groups: readonly number[] }
  | { readonly kind: 'passphrase' };

const isGroupRight = (text: string, group: number): boolean => {
  const symbols = [...text].map((letter) => alphabet.indexOf(letter));
  return !symbols.includes(-1) && checkOf(symbols.slice(0, groupLength), group) === symbols[groupLength];
};

const cut = (text: string): readonly string[] =>
  Array.from({ length: groups }, (_, group) => text.slice(group * (groupLength + 1), (group + 1) * (groupLength + 1)));

/** What somebody typed: a recovery key, whatever its capitals, spaces and hyphens; one with mistakes; or else a passphrase. */
export const readTypedSecret = (typed: string): TypedSecret => {
  const letters = typed.toUpperCase().replaceAll(/[\s\-–—]/g, '');
  if (letters.length !== groups * (groupLength + 1) || !/^[0-9A-Z]+$/.test(letters)) return { kind: 'passphrase' };
  const found = cut(letters);
  const wrong = found.flatMap((text, group) => (isGroupRight(text, group) ? [] : [group + 1]));
  if (wrong.length === 0) return { kind: 'recovery_key', key: found.join('-') };
  return wrong.length < groups / 2 ? { kind: 'mistyped', groups: wrong } : { kind: 'passphrase' };
};
