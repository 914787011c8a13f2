import { feasibleRange } from '../../../../shared/disclosure/feasible-range';
import { subtracted } from '../../../../shared/releases/exposures';
import { countKey, equationsOf } from '../../../../shared/releases/known-counts';
import { narrowedCounts } from '../../../../shared/releases/narrowed-counts';
import type { Version } from '../../../../shared/reference/settings';
import type { Release, ReleasedTables } from '../../../../shared/releases/release.types';

/** What is true, as the documents would print it if nothing were hidden: every count, and every way in which they add up. */
export type Truth = ReleasedTables;

const valuesOf = ({ cells }: Truth): ReadonlyMap<string, number> =>
  new Map(cells.flatMap((cell) => (cell.value === null ? [] : [[countKey(cell), cell.value] as const])));

const isSmall = (value: number, threshold: number): boolean => value > 0 && value < threshold;

/** Everything that somebody reads who holds all these releases, with the true way in which counts add up, of which no number is known. */
const knowledge = (releases: readonly ReleasedTables[], truth: Truth): readonly ReleasedTables[] => [
  ...releases,
  { ...truth, cells: truth.cells.map((cell) => ({ ...cell, value: null })) },
];

/** Numbers that were printed and are not true: an attack on them would prove nothing. */
export const untrueIn = (releases: readonly ReleasedTables[], truth: Truth): readonly string[] => {
  const values = valuesOf(truth);
  return releases.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const value = values.get(countKey(cell));
      return cell.value === null || value === undefined || value === cell.value ? [] : [countKey(cell)];
    }),
  );
};

/** Small counts that sums and bounds of everything printed leave narrower than the threshold. */
export const workedOut = (releases: readonly ReleasedTables[], truth: Truth, threshold: number): readonly string[] => {
  const values = valuesOf(truth);
  return [...narrowedCounts(equationsOf(knowledge(releases, truth)))].flatMap(([key, { lower, upper }]) => {
    const value = values.get(key);
    return value !== undefined && isSmall(value, threshold) && upper - lower < threshold
      ? [`${key}: ${String(lower)} to ${String(upper)}`]
      : [];
  });
};

/** Two printed counts of which one lies within the other, a few people apart, in any two releases or in one. */
export const apartByAFew = (releases: readonly ReleasedTables[], threshold: number): readonly string[] =>
  releases.flatMap((one) =>
    releases.flatMap((other) =>
      subtracted(one, other, threshold, () => false).map(
        ({ kind, table, part, group }) => `${kind}: ${table} | ${part} | ${group}`,
      ),
    ),
  );

/** Cells that hang together by sums, with those sums. */
const componentsOf = (truth: Truth): readonly Truth[] => {
  const leader = truth.cells.map((_, place) => place);
  const leaderOf = (place: number): number => {
    let at = place;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  for (const { total, parts } of truth.sums) for (const part of parts) leader[leaderOf(part)] = leaderOf(total);
  const groups = new Map<number, number[]>();
  truth.cells.forEach((_, place) => {
    const at = leaderOf(place);
    groups.set(at, [...(groups.get(at) ?? []), place]);
  });
  return [...groups.values()].map((places) => {
    const placeOf = new Map(places.map((place, at) => [place, at] as const));
    return {
      cells: places.flatMap((place) => truth.cells[place] ?? []),
      sums: truth.sums.flatMap(({ total, parts }) => {
        const at = placeOf.get(total);
        return at === undefined ? [] : [{ total: at, parts: parts.flatMap((part) => placeOf.get(part) ?? []) }];
      }),
    };
  });
};

const isWhole = ({ cells, sums }: Truth): boolean =>
  cells.every(({ value }) => value !== null) &&
  sums.every(
    ({ total, parts }) => parts.reduce((sum, part) => sum + (cells[part]?.value ?? 0), 0) === cells[total]?.value,
  );

/** A star tells the reader nothing, not even that somebody is there: some zeros have to be hidden too. */
const anyNumber = { atLeast: 0, atMost: Infinity } as const;

/** Small counts whose range by linear bounds is narrower than the threshold, in everything that adds up. */
export const foundByBounds = (
  releases: readonly ReleasedTables[],
  truth: Truth,
  threshold: number,
): { readonly looked: number; readonly found: readonly string[] } => {
  const shown = new Set(
    releases.flatMap(({ cells }) => cells.flatMap((cell) => (cell.value === null ? [] : [countKey(cell)]))),
  );
  let looked = 0;
  const found = componentsOf(truth)
    .filter((one) => one.sums.length > 0 && isWhole(one))
    .flatMap(({ cells, sums }) => {
      const ids = cells.map(countKey);
      const idOf = (place: number): string => ids[place] ?? '';
      const table = {
        cells: cells.map((cell) => ({ id: countKey(cell), value: cell.value ?? 0 })),
        sums: sums.map(({ total, parts }) => ({ total: idOf(total), parts: parts.map(idOf) })),
      };
      const hidden = ids.filter((id) => !shown.has(id));
      const told = new Map(hidden.map((id) => [id, anyNumber] as const));
      const small = table.cells.filter(({ id, value }) => !shown.has(id) && isSmall(value, threshold));
      looked += small.length;
      return small.flatMap(({ id }) => {
        const { lower, upper } = feasibleRange(table, hidden, id, told);
        return upper - lower < threshold ? [`${id}: ${String(lower)} to ${String(upper)}`] : [];
      });
    });
  return { looked, found };
};

export const circles = ['board', 'public'] as const;
type Circle = (typeof circles)[number];

/** The version by whose rule a circle is protected. */
export const versionOfCircle: Readonly<Record<Circle, Version>> = { board: 'restricted', public: 'public' };

/** The releases that a circle of readers holds. */
export const heldBy = (releases: readonly Release[], circle: Circle): readonly Release[] =>
  circle === 'board' ? releases : releases.filter(({ audience }) => audience === 'public');
