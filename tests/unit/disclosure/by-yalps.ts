import { solve } from 'yalps';
import type { Range, Table } from '../../../shared/disclosure/types';

/**
 * The range of one hidden cell from an independent solver, in whole numbers: the oracle of the property tests.
 *
 * Where sums cross in many ways its search for whole numbers can give up: the range is then NaN.
 *
 * @param atLeast - the least a hidden cell can be, given its true value and its id
 */
export function rangeByYalps(
  table: Table,
  hidden: readonly string[],
  cellId: string,
  atLeast: (value: number, id: string) => number,
  isWhole = true,
): Range {
  const names = new Set(hidden);
  const valueOf = new Map(table.cells.map(({ id, value }) => [id, value]));
  const constraints = new Map<string, { equal: number }>();
  const variables = new Map(hidden.map((id) => [id, new Map<string, number>()]));
  for (const [index, { total, parts }] of table.sums.entries()) {
    const name = `sum ${index}`;
    const signed = [...parts.map((id) => [id, 1] as const), [total, -1] as const];
    let equal = 0;
    for (const [id, sign] of signed) {
      equal += names.has(id) ? -sign * atLeast(valueOf.get(id) ?? 0, id) : -sign * (valueOf.get(id) ?? 0);
      variables.get(id)?.set(name, sign);
    }
    if (signed.some(([id]) => names.has(id))) constraints.set(name, { equal });
  }
  variables.get(cellId)?.set('wanted', 1);
  const best = (direction: 'maximize' | 'minimize'): number => {
    const solution = solve({ direction, objective: 'wanted', constraints, variables, integers: isWhole });
    if (solution.status === 'unbounded') return Infinity;
    if (solution.status === 'timedout') return Number.NaN;
    if (solution.status !== 'optimal') throw new Error(`yalps: ${solution.status}`);
    return solution.result + atLeast(valueOf.get(cellId) ?? 0, cellId);
  };
  return { lower: best('minimize'), upper: best('maximize') };
}
