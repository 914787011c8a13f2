import type { ReleasedCell, ReleasedTables } from './release.types';

/** The count that a cell is of, whichever release it stands in. */
export const countKey = ({ population, part, group, atoms }: Omit<ReleasedCell, 'table' | 'value'>): string =>
  JSON.stringify([population, atoms === undefined ? part : [...atoms].sort(), group]);

/** Every number that was printed of each count, by release. */
export const printedValues = (releases: readonly ReleasedTables[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const printed = new Map<string, Set<number>>();
  for (const { cells } of releases) {
    for (const cell of cells) {
      if (cell.value === null) continue;
      const key = countKey(cell);
      printed.set(key, (printed.get(key) ?? new Set()).add(cell.value));
    }
  }
  return printed;
};

/** One equation of a reader: the signed unknown counts add up to `rest`. */
export interface Equation {
  readonly signs: ReadonlyMap<string, number>;
  readonly rest: number;
}

const onlyOne = (values: ReadonlySet<number> | undefined): number | null =>
  values?.size === 1 ? ([...values][0] ?? null) : null;

/**
 * What readers know of the hidden counts: each sum with the numbers of its own release, and for counts hidden there the number that another
 * release printed. A sum that does not hold as printed says nothing, such as one of rounded averages.
 */
export const equationsOf = (releases: readonly ReleasedTables[]): readonly Equation[] => {
  const printed = printedValues(releases);
  return releases.flatMap(({ cells, sums }) =>
    sums.flatMap(({ total, parts }): readonly Equation[] => {
      const signs = new Map<string, number>();
      let rest = 0;
      const members = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)];
      for (const [place, sign] of members) {
        const cell = cells[place];
        if (cell === undefined) return [];
        const key = countKey(cell);
        const value = cell.value ?? onlyOne(printed.get(key));
        if (value === null) signs.set(key, (signs.get(key) ?? 0) + sign);
        else rest -= sign * value;
      }
      return signs.size === 0 ? [] : [{ signs, rest }];
    }),
  );
};
