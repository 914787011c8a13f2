import { isSmall } from './figures/policy';

/** A set of rows that may be asked for. */
export interface RowSet<T> {
  readonly key: string;
  readonly has: (row: T) => boolean;
}

interface Apart<T> {
  /** The sets that may be listed, in order. */
  readonly sets: readonly RowSet<T>[];
  /** For each row in which of those sets it is. */
  readonly signatures: readonly string[];
}

const sizesOf = (signatures: readonly string[], weights: readonly number[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const [at, signature] of signatures.entries())
    sizes.set(signature, (sizes.get(signature) ?? 0) + (weights[at] ?? 0));
  return sizes;
};

/** Rows, or kinds of rows that are alike. */
interface Counted<T> {
  /** How many rows one of them stands for; one where it is not said. */
  readonly weightOf?: (row: T) => number;
}

/** Rows in no set are told from rows that were never kept only by their number: where all are in some set, the gaps are the rest. */
const areGapsFew = (sizes: ReadonlyMap<string, number>, notKept: number, threshold: number): boolean =>
  isSmall(notKept, threshold) && [...sizes.keys()].every((signature) => signature.includes('1'));

/**
 * Which sets of rows may be listed. Whoever has the lists of several can see which rows stand in all of them, so sets are taken one by one, in
 * their order, and only while every combination of lists has no row or `threshold` of them. What is left of all lists is such a combination too.
 * @param notKept - rows of the file that are in no set and must not be counted by the gaps between the others; 0 where that tells nothing
 * @example rowsApart([{ key: 'used', has }, { key: 'mentor', has: few }], rows, 0, 5) // Set { 'used' }: with a mentor and used are two
 */
export const rowsApart = <T>(
  sets: readonly RowSet<T>[],
  rows: readonly T[],
  notKept: number,
  threshold: number,
  { weightOf = () => 1 }: Counted<T> = {},
): ReadonlySet<string> => {
  const weights = rows.map(weightOf);
  const start: Apart<T> = { sets: [], signatures: rows.map(() => '') };
  const apart = sets.reduce<Apart<T>>((before, set) => {
    const signatures = rows.map((row, at) => `${before.signatures[at] ?? ''}${set.has(row) ? '1' : '0'}`);
    const sizes = sizesOf(signatures, weights);
    const isFew = [...sizes.values()].some((size) => isSmall(size, threshold)) || areGapsFew(sizes, notKept, threshold);
    return isFew ? before : { sets: [...before.sets, set], signatures };
  }, start);
  return new Set(apart.sets.map(({ key }) => key));
};
