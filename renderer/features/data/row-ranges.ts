import type { RowBehind } from '../../../shared/ipc/replies/reconcile';

/** Rows of one file and sheet with the same fate, next to each other in the list. */
export interface RowsTogether {
  readonly fileName: string;
  readonly sheet: string;
  readonly reason: string;
  readonly isCounted: boolean;
  readonly rows: readonly number[];
}

export const rowsTogether = (rows: readonly RowBehind[]): readonly RowsTogether[] => {
  const parts = new Map<string, RowsTogether & { readonly rows: number[] }>();
  for (const { row, ...place } of rows) {
    const key = JSON.stringify([place.reason, place.fileName, place.sheet]);
    const part = parts.get(key) ?? { ...place, rows: [] };
    part.rows.push(row);
    parts.set(key, part);
  }
  return [...parts.values()];
};

/** Row numbers in order, runs drawn together. @example rangesOf([4, 5, 6, 9]) // '4–6, 9' */
export const rangesOf = (rows: readonly number[]): string => {
  const runs: (readonly [number, number])[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && row === last[1] + 1) runs[runs.length - 1] = [last[0], row];
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
};
