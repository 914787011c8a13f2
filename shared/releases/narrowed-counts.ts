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

/** A sum of which single terms can be left out, endless ones too. */
const sumOf = (terms: readonly number[]) => {
  const ends = terms.filter((term) => !Number.isFinite(term));
  const finite = terms.reduce((sum, term) => (Number.isFinite(term) ? sum + term : sum), 0);
  const without = (term: number): number => {
    const [end] = Number.isFinite(term) ? ends : ends.slice(1);
    return end ?? (Number.isFinite(term) ? finite - term : finite);
  };
  return { without };
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
  const leastOfAll = sumOf(ends.map(({ least }) => least));
  const mostOfAll = sumOf(ends.map(({ most }) => most));
  return ends
    .map(({ unknown, sign, least, most }) => {
      const high = (rest - leastOfAll.without(least)) / sign;
      const low = (rest - mostOfAll.without(most)) / sign;
      return change(unknown, { lower: Math.min(low, high), upper: Math.max(low, high) });
    })
    .some(Boolean);
};

/** Bounds move by whole people or halves, so a few rounds settle what these sums can say. */
const mostRounds = 40;

const narrowTogether = (equations: readonly Equation[]): ReadonlyMap<string, Bounds> => {
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

const textOf = ({ signs, rest }: Equation): string =>
  JSON.stringify([rest, [...signs].sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Equations that share no unknown say nothing of one another. Each set by its text, equations that say the same once. */
const apart = (equations: readonly Equation[]): ReadonlyMap<string, readonly Equation[]> => {
  const leaders = new Map<string, string>();
  const leaderOf = (unknown: string): string => {
    let at = unknown;
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next;
    return at;
  };
  for (const { signs } of equations) {
    const [first, ...others] = signs.keys();
    if (first === undefined) continue;
    for (const other of others) leaders.set(leaderOf(other), leaderOf(first));
  }
  const sets = new Map<string, Map<string, Equation>>();
  for (const equation of equations) {
    const [first] = equation.signs.keys();
    if (first === undefined) continue;
    const leader = leaderOf(first);
    sets.set(leader, (sets.get(leader) ?? new Map<string, Equation>()).set(textOf(equation), equation));
  }
  return new Map([...sets.values()].map((set) => [[...set.keys()].sort().join(), [...set.values()]] as const));
};

/** What was worked out before, by the text of its equations: releases that are tried one after another differ in a few. */
export type Narrowed = Map<string, ReadonlyMap<string, Bounds>>;

/**
 * What readers can say of each hidden count: exactly where the equations determine it, else between two ends. A hidden count may
 * also be 0, since some zeros have to be hidden; the ends are never narrower than the truth allows.
 *
 * @param known - filled with what is worked out
 *
 * @example a + b = 10 and b = 7: a is 3 to 3
 */
export const narrowedCounts = (
  equations: readonly Equation[],
  known: Narrowed = new Map(),
): ReadonlyMap<string, Bounds> => {
  const all = new Map<string, Bounds>();
  for (const [text, together] of apart(equations)) {
    const found = known.get(text) ?? narrowTogether(together);
    known.set(text, found);
    for (const [unknown, bounds] of found) all.set(unknown, bounds);
  }
  return all;
};
