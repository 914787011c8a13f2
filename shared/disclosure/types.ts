/** One count of a table. */
export type Cell = {
  readonly id: string;
  /** Finite and not negative; a two-year average may hold half cases. */
  readonly value: number;
  /** A figure printed elsewhere in any case, e.g. the trust's headcount: hidden only when nothing else can do. */
  readonly isAlwaysShown?: boolean;
  /** Hidden in another table of the same screens, so hidden here too, whatever its size. */
  readonly isHiddenElsewhere?: boolean;
  /** How much readers need it, 0 when not said: of cells that protect as well, the one worth least is hidden first. */
  readonly worth?: number;
};

/** `total` is the sum of `parts`, and the reader knows it: a row, a column, a section, "8a and above". */
export type Sum = { readonly total: string; readonly parts: readonly string[] };

/** Counts and every way in which they add up. Rates, gaps and ratios are not cells: they follow their counts. */
export type Table = { readonly cells: readonly Cell[]; readonly sums: readonly Sum[] };

/**
 * Why a count is hidden: it is small itself; another table hides it; it is what is left of a printed total beside one small count; or without
 * it, sums would give a hidden count back. For the person who prepares the table: a printed table carries one mark for all
 * of these, because a reader told which hidden counts are small can narrow the others down.
 */
export type HiddenReason = 'small' | 'elsewhere' | 'complement' | 'secondary';

/** A hidden cell does not carry its value, so that nothing downstream can print it. */
export type SuppressedCell =
  | { readonly id: string; readonly status: 'shown'; readonly value: number }
  | { readonly id: string; readonly status: 'hidden'; readonly reason: HiddenReason };

export type Suppression = {
  /** In the order of the table. */
  readonly cells: readonly SuppressedCell[];
  /** Cells marked `isAlwaysShown` that had to be hidden all the same: say so, and check where else they are printed. */
  readonly forced: readonly string[];
  /** Hidden cells that no hiding could protect. Empty for any table of counts; if not, the table must not be released. */
  readonly unprotected: readonly string[];
};

/** What a count can be, given everything shown. `upper` is Infinity when nothing bounds it. */
export type Range = { readonly lower: number; readonly upper: number };
