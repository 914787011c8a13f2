import type { Equation } from './known-counts';

/** What a hidden count can be, as far as the equations say. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

const NOISE = 1e-9;

/** Solves the equations for as many unknowns as they allow: each row is left with one unknown that no other row has. */
const reduced = (equations: readonly Equation[]): readonly Equation[] => {
  const rows = equations.map(({ signs, rest }) => ({ signs: new Map(signs), rest }));
  const solved = new Set<number>();
  const unknowns = [...new Set(equations.flatMap(({ signs }) => [...signs.keys()]))];
  for (const unknown of unknowns) {
    const at = rows.findIndex(({ signs }, place) => !solved.has(place) && Math.abs(signs.get(unknown) ?? 0) > NOISE);
    const pivot = rows[at];
    if (pivot === undefined) continue;
    solved.add(at);
    const scale = pivot.signs.get(unknown) ?? 1;
    for (const [place, row] of rows.entries()) {
      const factor = (row.signs.get(unknown) ?? 0) / scale;
      if (place === at || Math.abs(factor) <= NOISE) continue;
      for (const [other, sign] of pivot.signs) {
        const left = (row.signs.get(other) ?? 0) - factor * sign;
        if (Math.abs(left) <= NOISE) row.signs.delete(other);
        else row.signs.set(other, left);
      }
      row.rest -= factor * pivot.rest;
    }
  }
  return rows.filter(({ signs }) => signs.size > 0);
};

type Change = (unknown: string, bounds: Bounds) => boolean;

/** Narrows each unknown of an equation by what the others can be at least and at most. */
const narrow = ({ signs, rest }: Equation, bounds: ReadonlyMap<string, Bounds>, change: Change): boolean => {
  const ends = [...signs].map(([unknown, sign]) => {
    const { lower, upper } = bounds.get(unknown) ?? { lower: 0, upper: Infinity };
    return sign > 0
      ? { unknown, sign, least: sign * lower, most: sign * upper }
      : { unknown, sign, least: sign * upper, most: sign * lower };
  });
  return ends
    .map(({ unknown, sign }) => {
      const others = ends.filter((one) => one.unknown !== unknown);
      const most = (rest - others.reduce((sum, { least }) => sum + least, 0)) / sign;
      const least = (rest - others.reduce((sum, one) => sum + one.most, 0)) / sign;
      return change(unknown, { lower: Math.min(most, least), upper: Math.max(most, least) });
    })
    .some(Boolean);
};

/** Bounds move by whole people or halves, so a few rounds settle what these sums can say. */
const mostRounds = 40;

/**
 * What readers can say of each hidden count: exactly where the equations determine it, else between two ends. A hidden count may
 * also be 0, since some zeros have to be hidden; the ends are never narrower than the truth allows.
 *
 * @example a + b = 10 and b = 7: a is 3 to 3
 */
export const narrowedCounts = (equations: readonly Equation[]): ReadonlyMap<string, Bounds> => {
  const bounds = new Map<string, Bounds>();
  for (const { signs } of equations)
    for (const unknown of signs.keys()) bounds.set(unknown, { lower: 0, upper: Infinity });
  const change: Change = (unknown, { lower, upper }) => {
    const before = bounds.get(unknown) ?? { lower: 0, upper: Infinity };
    const after = {
      lower: Number.isFinite(lower) ? Math.max(before.lower, lower) : before.lower,
      upper: Number.isFinite(upper) ? Math.min(before.upper, upper) : before.upper,
    };
    if (after.lower <= before.lower + NOISE && after.upper >= before.upper - NOISE) return false;
    bounds.set(unknown, after);
    return true;
  };
  const all = [...equations, ...reduced(equations)];
  for (let round = 0; round < mostRounds; round += 1) {
    if (!all.map((equation) => narrow(equation, bounds, change)).some(Boolean)) break;
  }
  return bounds;
};
