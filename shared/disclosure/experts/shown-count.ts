/** A number that may be shown, or a hidden one without its value. */
export interface ShownCount {
  readonly count: number | null;
  readonly isHidden: boolean;
}

/**
 * Reads counts of a table, each as it may be shown.
 * @param hidden - ids of the cells that may not be
 * @example showCounts(new Set(['refused']))('refused', 3) // { count: null, isHidden: true }
 */
export const showCounts =
  (hidden: ReadonlySet<string>) =>
  (id: string, count: number): ShownCount =>
    hidden.has(id) ? { count: null, isHidden: true } : { count, isHidden: false };
