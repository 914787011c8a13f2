import type { FileKind } from '../../dataset/import-types';
import { countInWords } from '../format';

/**
 * Which figures use the group of a row of someone who has another group in another file, and why.
 *
 * @example whichGroupCounts('disciplinary') // 'Counts in indicator 3: a file’s own ethnic group comes before that of staff in post.'
 */
export const whichGroupCounts = (kind: FileKind): string => {
  if (kind === 'staff_in_post')
    return 'Counts in the workforce and its bands, if this is the assignment counted; elsewhere only where a file gives no group.';
  const own = 'a file’s own ethnic group comes before that of staff in post';
  if (kind === 'disciplinary') return `Counts in indicator 3: ${own}.`;
  return kind === 'learning' ? `Counts in indicator 4: ${own}.` : `Counts in the measures of this file: ${own}.`;
};

const peopleWords = (people: number): string => {
  const count = countInWords(people);
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} ${people === 1 ? 'person has' : 'people have'}`;
};

/** @example twoGroupsWarning(1, 2025) // 'One person has another ethnic group in another file of 2025. …' */
export const twoGroupsWarning = (people: number, year: number): string =>
  `${peopleWords(people)} another ethnic group in another file of ${String(year)}. In each figure the file’s own group counts, and that of staff in post where it has none. The Data page lists the rows.`;
