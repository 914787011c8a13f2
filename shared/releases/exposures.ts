import { countKey, equationsOf } from './known-counts';
import { narrowedCounts } from './narrowed-counts';
import type { Narrowed } from './narrowed-counts';
import type { Exposure, ReleasedCell, ReleasedTables } from './release.types';

const isFew = (people: number, threshold: number): boolean => people > 0 && people < threshold;

/** Whether every atom of the first is in the second, which has more. A part without atoms lies within the whole. */
const liesWithin = (inner: ReleasedCell, outer: ReleasedCell): boolean => {
  if (outer.part === '' && inner.part !== '') return true;
  if (inner.atoms === undefined || outer.atoms === undefined || inner.atoms.length >= outer.atoms.length) return false;
  const all = new Set(outer.atoms);
  return inner.atoms.every((atom) => all.has(atom));
};

interface Shown {
  readonly cell: ReleasedCell;
  readonly value: number;
  readonly place: number;
}

/** Shown cells by what they count, so that only those that could be subtracted are compared. */
const shownBySet = ({ cells }: ReleasedTables): ReadonlyMap<string, readonly Shown[]> => {
  const sets = new Map<string, Shown[]>();
  cells.forEach((cell, place) => {
    if (cell.value === null) return;
    const key = JSON.stringify([cell.population, cell.group]);
    const list = sets.get(key) ?? [];
    list.push({ cell, value: cell.value, place });
    sets.set(key, list);
  });
  return sets;
};

const exposureOf = (
  kind: Exposure['kind'],
  { table, part, group }: ReleasedCell,
  cells: readonly number[],
): Exposure => ({
  kind,
  table,
  part,
  group,
  cells,
});

/**
 * A count of one release against a count of another: the same count, or one within the other, a few people apart.
 *
 * @param isOut - whether this very number was printed before, so that it adds nothing to what readers hold
 */
export const subtracted = (
  earlier: ReleasedTables,
  next: ReleasedTables,
  threshold: number,
  isOut: (cell: ReleasedCell) => boolean,
): readonly Exposure[] => {
  const before = shownBySet(earlier);
  return [...shownBySet(next)].flatMap(([set, list]) =>
    list.flatMap(({ cell, value, place }) =>
      (isOut(cell) ? [] : (before.get(set) ?? [])).flatMap((old): readonly Exposure[] => {
        if (countKey(old.cell) === countKey(cell))
          return isFew(Math.abs(value - old.value), threshold) ? [exposureOf('changed', cell, [place])] : [];
        const few =
          (liesWithin(cell, old.cell) && isFew(old.value - value, threshold)) ||
          (liesWithin(old.cell, cell) && isFew(value - old.value, threshold));
        return few ? [exposureOf('nested', cell, [place])] : [];
      }),
    ),
  );
};

/** Hidden counts that may be small and whose range the releases together leave narrower than the threshold, by key. */
const narrowed = (releases: readonly ReleasedTables[], threshold: number, known: Narrowed): ReadonlySet<string> =>
  new Set(
    [...narrowedCounts(equationsOf(releases), known)]
      .filter(([, { lower, upper }]) => lower < threshold && upper > 0 && upper - lower < threshold)
      .map(([key]) => key),
  );

/**
 * Shown cells of the release that may be what gives the count away: first those that an earlier release hid, of the same people, then those
 * in a sum with it.
 */
const usedFor = (
  { population, ...rest }: ReleasedCell,
  earlier: readonly ReleasedTables[],
  next: ReleasedTables,
): readonly number[] => {
  const key = countKey({ population, ...rest });
  const hiddenBefore = new Set(
    earlier.flatMap(({ cells }) =>
      cells.filter((cell) => cell.value === null && cell.population === population).map(countKey),
    ),
  );
  const sums = next.sums.map(({ total, parts }) => [...parts, total]);
  const keyAt = (place: number): string => {
    const cell = next.cells[place];
    return cell === undefined ? '' : countKey(cell);
  };
  const beside = new Set(sums.filter((members) => members.some((place) => keyAt(place) === key)).flat());
  const shown = [...next.cells.keys()].filter((place) => next.cells[place]?.value !== null);
  const isNew = (place: number): boolean => hiddenBefore.has(keyAt(place));
  return [
    ...shown.filter((place) => beside.has(place) && isNew(place)),
    ...shown.filter((place) => !beside.has(place) && isNew(place)),
    ...shown.filter((place) => beside.has(place) && !isNew(place)),
  ];
};

/** Hidden counts that only the new release beside the earlier ones lets a reader work out. */
export const addedUp = (
  earlier: readonly ReleasedTables[],
  next: ReleasedTables,
  threshold: number,
  solved: Narrowed = new Map(),
): readonly Exposure[] => {
  const together = narrowed([...earlier, next], threshold, solved);
  if (together.size === 0) return [];
  const known = new Set([...narrowed(earlier, threshold, solved), ...narrowed([next], threshold, solved)]);
  const cells = new Map([...earlier, next].flatMap((one) => one.cells.map((cell) => [countKey(cell), cell] as const)));
  return [...together].flatMap((key) => {
    const cell = cells.get(key);
    return known.has(key) || cell === undefined ? [] : [exposureOf('added_up', cell, usedFor(cell, earlier, next))];
  });
};
