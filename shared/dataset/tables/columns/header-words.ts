import { plainWords } from '../../plain-words';
import { editDistance } from '../../values/nearest-phrase';

const splitCamel = (text: string): string => text.replace(/([a-z])([A-Z][a-z])/g, '$1 $2');

interface Plain {
  readonly words: readonly string[];
  readonly key: string;
}

/** Every header is compared with a thousand names, again and again: both are taken apart once. */
const known = new Map<string, Plain>();
const mostKnown = 20_000;

const plainOf = (header: string): Plain => {
  const found = known.get(header);
  if (found !== undefined) return found;
  const text = plainWords(splitCamel(header));
  const words = text === '' ? [] : text.split(' ');
  const plain = { words, key: words.join('') };
  if (known.size < mostKnown) known.set(header, plain);
  return plain;
};

/** A header as words: case, punctuation, asterisks, underscores and "EmployeeNumber" make no difference. */
export const headerWords = (header: string): readonly string[] => plainOf(header).words;

/** What headers are compared by: their words without the spaces between them. */
export const headerKey = (header: string): string => plainOf(header).key;

const withoutPlural = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** Words that change what a header means: "Date Shortlisted" is not "Shortlisted", "Manager Role" is not "Role". */
const turning = new Set(
  'date not non no number count total manager previous former old reason comment comments note notes time by of who for last next target score rate percent change from to spine point weeks'.split(
    ' ',
  ),
);

const slipsFor = (length: number): number => (length < 6 ? 0 : length < 10 ? 1 : 2);

/** All words of the alias stand in the header, with few and harmless words beside them. */
const isContained = (alias: readonly string[], header: readonly string[]): boolean => {
  const rest = header.map(withoutPlural);
  for (const word of alias.map(withoutPlural)) {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return rest.length <= 3 && !rest.some((word) => turning.has(word));
};

export interface HeaderMatch {
  /** 0 to 1. */
  readonly score: number;
  readonly how: 'name' | 'spelling' | 'words';
}

/**
 * How well a header fits one name of a field: the same words, the same but for a slip, or all its words and a few more.
 * Null where it does not fit.
 * @example matchHeader('Employee Ethnic Origin*', 'Ethnic Origin') // { score: 0.8, how: 'words' }
 */
const matchHeader = (header: string, alias: string): HeaderMatch | null => {
  const key = headerKey(header);
  const wanted = headerKey(alias);
  if (key === '' || wanted === '') return alias === header && header !== '' ? { score: 1, how: 'name' } : null;
  if (key === wanted) return { score: 1, how: 'name' };
  const aliasWords = headerWords(alias);
  if (isContained(aliasWords, headerWords(header))) {
    return { score: aliasWords.length > 1 ? 0.8 : 0.6, how: 'words' };
  }
  const slips = Math.min(slipsFor(wanted.length), slipsFor(key.length));
  const isNear = Math.abs(key.length - wanted.length) <= slips && editDistance(key, wanted) <= slips;
  return isNear && slips > 0 ? { score: 0.8, how: 'spelling' } : null;
};

const findBest = (header: string, aliases: readonly string[]): HeaderMatch | null => {
  let best: HeaderMatch | null = null;
  aliases.forEach((alias, rank) => {
    const found = matchHeader(header, alias);
    if (found === null) return;
    const score = found.score - Math.min(rank, 40) * 0.002;
    if (best === null || score > best.score) best = { ...found, score };
  });
  return best;
};

/** The same header is looked at for every kind, and again when columns are mapped. */
const found = new WeakMap<readonly string[], Map<string, HeaderMatch | null>>();
const mostFound = 2_000;

/** The best fit of a header among the names of a field; earlier names are more usual and win a tie. */
export const bestHeaderMatch = (header: string, aliases: readonly string[]): HeaderMatch | null => {
  const ofField = found.get(aliases) ?? new Map<string, HeaderMatch | null>();
  found.set(aliases, ofField);
  const before = ofField.get(header);
  if (before !== undefined) return before;
  const best = findBest(header, aliases);
  if (ofField.size < mostFound) ofField.set(header, best);
  return best;
};
