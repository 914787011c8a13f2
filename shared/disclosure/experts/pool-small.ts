import type { NamedCount } from '../../indicators/experts/expert-counts';

/** A list with small names taken together. `others` is null where nothing was. */
export interface PooledList {
  readonly items: readonly NamedCount[];
  readonly others: number | null;
}

const byCount = (a: NamedCount, b: NamedCount): number => b.count - a.count || (a.name < b.name ? -1 : 1);

/**
 * Takes the small names of a list together as "others", with as many of the next smallest as it takes that the others are not few themselves. The
 * names of the others are not said, nor how many they are: their counts could be anything that adds up.
 * @param list - each person under one name at most
 * @example poolSmall([{ name: 'A', count: 20 }, { name: 'B', count: 3 }, { name: 'C', count: 1 }], 5) // A 20 pooled with B and C: others 24
 */
export const poolSmall = (list: readonly NamedCount[], threshold: number): PooledList => {
  const sorted = list.filter(({ count }) => count > 0).sort(byCount);
  const firstSmall = sorted.findIndex(({ count }) => count < threshold);
  if (threshold <= 1 || firstSmall < 0) return { items: sorted, others: null };
  const sum = (from: number): number => sorted.slice(from).reduce((total, { count }) => total + count, 0);
  let from = firstSmall;
  // One name alone is not hidden by being called "others": whoever knows the list knows which it is.
  while (from > 0 && (sum(from) < threshold || sorted.length - from < 2)) from -= 1;
  return { items: sorted.slice(0, from), others: sum(from) };
};

/**
 * For lists in which a person may be under several names: small names are left away without a count, since counts of mentions add up to nobody.
 * @example dropSmall([{ name: 'Hindi', count: 27 }, { name: 'Ewe', count: 2 }], 5) // Hindi; one name left away
 */
export const dropSmall = (
  list: readonly NamedCount[],
  threshold: number,
): { readonly items: readonly NamedCount[]; readonly dropped: number } => {
  const sorted = list.filter(({ count }) => count > 0).sort(byCount);
  const items = sorted.filter(({ count }) => threshold <= 1 || count >= threshold);
  return { items, dropped: sorted.length - items.length };
};
