import { plainWords } from '../../plain-words';
import { editDistance } from '../../values/nearest-phrase';
import { onceAValue } from '../../values/once-a-value';

const splitCamel = (text: string): string => text.replace(/([a-z])([A-Z][a-z])/g, '$1 $2');

/** A header as words: case, punctuation, asterisks, underscores and "EmployeeNumber" make no difference. */
export const headerWords = (header: string): readonly string[] => {
  const words = plainWords(splitCamel(header));
  return words === '' ? [] : words.split(' ');
};

/** What headers are compared by: their words without the spaces between them. */
export const headerKey = (header: string): string => headerWords(header).join('');

const withoutPlural = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** Words that change what a header means: "Date Shortlisted" is not "Shortlisted", "Manager Role" is not "Role". */
const turning = new Set(
  'date not non no number count total manager previous former old reason comment comments note notes time by of who for last next target score rate percent change from to spine point weeks'.split(
    ' ',
  ),
);

const slipsFor = (length: number): number => (length < 6 ? 0 : length < 10 ? 1 : 2);

/** A header, or a name of a field, as it is compared. */
interface Words {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly singular: readonly string[];
}

const toWords = (text: string): Words => {
  const words = headerWords(text);
  return { text, key: words.join(''), words, singular: words.map(withoutPlural) };
};

/** Names of fields are few and always the same; each is compared with every header of every sheet. */
const nameWords = onceAValue(toWords);

/** All words of the name stand in the header, with few and harmless words beside them. */
const isContained = (name: Words, header: Words): boolean => {
  const rest = [...header.singular];
  for (const word of name.singular) {
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
 */
const matchWords = (header: Words, name: Words): HeaderMatch | null => {
  const { key } = header;
  const wanted = name.key;
  if (key === '' || wanted === '') {
    return name.text === header.text && header.text !== '' ? { score: 1, how: 'name' } : null;
  }
  if (key === wanted) return { score: 1, how: 'name' };
  if (isContained(name, header)) return { score: name.words.length > 1 ? 0.8 : 0.6, how: 'words' };
  const slips = Math.min(slipsFor(wanted.length), slipsFor(key.length));
  const isNear = Math.abs(key.length - wanted.length) <= slips && editDistance(key, wanted) <= slips;
  return isNear && slips > 0 ? { score: 0.8, how: 'spelling' } : null;
};

/**
 * The best fit of a header among the names of a field; earlier names are more usual and win a tie.
 * @example bestHeaderMatch('Employee Ethnic Origin*', ['Ethnic Origin']) // { score: 0.8, how: 'words' }
 */
export const bestHeaderMatch = (header: string, aliases: readonly string[]): HeaderMatch | null => {
  let best: HeaderMatch | null = null;
  const words = toWords(header);
  aliases.forEach((alias, rank) => {
    const found = matchWords(words, nameWords(alias));
    if (found === null) return;
    const score = found.score - Math.min(rank, 40) * 0.002;
    if (best === null || score > best.score) best = { ...found, score };
  });
  return best;
};
