import { indexTable } from './indexed-table';
import { rangeFinder } from './range-finder';
import type { RangeFinder } from './range-finder';
import { readerKnowledge } from './reader-knowledge';
import type { LinearSystem } from './tableau';
import type { Table } from './types';

/** A sum of cells of a table that somebody would like to print beside it. */
export type WantedSum = { readonly id: string; readonly parts: readonly string[] };

/**
 * Which further sums may be shown beside a table that is out already, hidden cells and all. A sum of shown cells says nothing new. A sum with
 * a hidden cell in it is shown only while every hidden cell keeps a range at least as wide as the threshold, to a reader who has
 * the table and all sums shown; so does every wanted sum that is small itself. Where the table alone leaves a hidden cell narrow, no
 * such sum is shown.
 *
 * @param hidden - ids of the cells of the table that are hidden
 * @param wanted - those that matter most first: they are shown where not all can be
 * @returns ids of the sums that may be shown
 * @throws RangeError when the table does not add up, or a part is not in it
 *
 * @example a = 3 and b = 4 hidden, with c = 20 beside them in a shown total of 27: a + b says nothing new; a + c would give b away
 */
export function showableSums(
  table: Table,
  hidden: ReadonlySet<string>,
  wanted: readonly WantedSum[],
  threshold: number,
): ReadonlySet<string> {
  const isTied = ({ parts }: WantedSum): boolean => parts.some((part) => hidden.has(part));
  const free = wanted.filter((sum) => !isTied(sum)).map(({ id }) => id);
  const tied = wanted.filter(isTied);
  return new Set([...free, ...(tied.length === 0 ? [] : showableTied(table, hidden, tied, threshold))]);
}

function showableTied(
  table: Table,
  hidden: ReadonlySet<string>,
  tied: readonly WantedSum[],
  threshold: number,
): readonly string[] {
  const valueOf = new Map(table.cells.map(({ id, value }) => [id, value]));
  const total = ({ parts }: WantedSum): number => parts.reduce((sum, part) => sum + (valueOf.get(part) ?? 0), 0);
  const joined = indexTable({
    cells: [...table.cells, ...tied.map((sum) => ({ id: sum.id, value: total(sum) }))],
    sums: [...table.sums, ...tied.map(({ id, parts }) => ({ total: id, parts }))],
  });
  const isHidden = joined.ids.map((id, position) => position >= table.cells.length || hidden.has(id));
  const unknown = joined.ids.filter((_, position) => isHidden[position] === true);
  const ranges = rangeFinder(onlyHidden(readerKnowledge(joined, isHidden)));
  const at = (id: string): number => unknown.indexOf(id);
  const isWide = (id: string): boolean => ranges.isAtLeast(at(id), threshold);
  const small = new Set(tied.filter((sum) => total(sum) < threshold).map(({ id }) => id));
  const cells = unknown.filter((id) => hidden.has(id));
  if (!cells.every(isWide)) return [];
  const guarded = [...cells, ...[...small].filter(isWide)];
  const candidates = tied.map(({ id }) => id).filter((id) => !small.has(id));
  return showTogether(candidates, { ranges, at, isSafe: () => guarded.every(isWide) });
}

type Showing = {
  readonly ranges: RangeFinder;
  readonly at: (id: string) => number;
  readonly isSafe: () => boolean;
};

/** Most can be shown together, so all are tried at once; where that gives something away, one half and then the other. */
function showTogether(ids: readonly string[], showing: Showing): readonly string[] {
  const { ranges, at, isSafe } = showing;
  for (const id of ids) ranges.show(at(id));
  if (isSafe()) return ids;
  for (const id of ids) ranges.hide(at(id));
  if (ids.length <= 1) return [];
  const middle = Math.ceil(ids.length / 2);
  const first = showTogether(ids.slice(0, middle), showing);
  return [...first, ...showTogether(ids.slice(middle), showing)];
}

/** The same knowledge without what is shown, which is the same number in every table that fits. */
function onlyHidden({ rows, truth, atLeast, isHidden, unit }: LinearSystem): LinearSystem {
  const kept = [...isHidden.keys()].filter((cell) => isHidden[cell] === true);
  const placeOf = new Map(kept.map((cell, place) => [cell, place]));
  const pick = <T>(all: readonly T[]): readonly T[] => all.filter((_, cell) => isHidden[cell] === true);
  return {
    rows: rows
      .map((row) =>
        row.flatMap(([cell, coefficient]) => {
          const place = placeOf.get(cell);
          return place === undefined ? [] : [[place, coefficient] as const];
        }),
      )
      .filter((row) => row.length > 0),
    truth: pick(truth),
    atLeast: pick(atLeast),
    isHidden: kept.map(() => true),
    unit,
  };
}
