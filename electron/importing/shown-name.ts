/**
 * The name of a file as it is shown and kept: without characters that nobody sees, that break a line or that turn the words after them round.
 * A name that is nothing else is called "file".
 * @example shownName('a\u202Eb.csv') // "ab.csv"
 */
export const shownName = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim() || 'file';
