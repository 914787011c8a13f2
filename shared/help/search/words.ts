/** Endings that a reader may leave away or add. The longest that fits goes, as long as a word is left. */
const endings = ['ations', 'ation', 'ings', 'ing', 'ies', 'ed', 'es', 's', 'y', 'e'] as const;
const shortestStem = 3;

/**
 * A word without its ending, so that "hiding", "hides" and "hide" are one.
 * @example stem('denominators') // "denominator"
 */
export const stem = (word: string): string => {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** Words too common to say what is sought. */
const common: ReadonlySet<string> = new Set(
  'a an and are as at be by do does for from has have how i in is it its me my no of on or our say so than that the their them they this to was we what when where which who why will with you'.split(
    ' ',
  ),
);

/** Lower case without accents and without the “s” of a possessive. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['\u2018\u2019]s\b/g, '')
    .toLowerCase();

export interface FoundWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Every word of a text with its place in it. */
export const wordsOf = (text: string): readonly FoundWord[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    stem: stem(plain(match[0])),
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * The words that are sought. Common ones are left away, unless there are no others.
 * @example soughtStems('What is the denominator?') // ["denominator"]
 */
export const soughtStems = (text: string): readonly string[] => {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !common.has(word));
  return [...new Set((telling.length === 0 ? words : telling).map(stem))];
};
