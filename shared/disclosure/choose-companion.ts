import type { Hiding } from './hiding';

/**
 * The cheapest cell to hide beside one that can be worked out. In this order: not a figure that is always shown; not a
 * zero (which can only grow, so it protects little); not a total; large enough to give way; worth least to readers; not
 * the first hidden cell of a further sum, which would need a companion in turn; the smallest; the first in the table.
 *
 * @param candidates - positions of cells that share a sum with it
 * @returns a position, or undefined when all candidates are hidden already
 */
export function chooseCompanion(hiding: Hiding, candidates: Iterable<number>): number | undefined {
  let best: { readonly cell: number; readonly cost: readonly number[] } | undefined;
  for (const cell of new Set(candidates)) {
    if (hiding.isHidden[cell] === true) continue;
    const cost = costOf(hiding, cell);
    if (!best || isCheaper(cost, best.cost)) best = { cell, cost };
  }
  return best?.cell;
}

function costOf({ table, threshold, hiddenIn }: Hiding, cell: number): readonly number[] {
  const value = table.values[cell] ?? 0;
  const opened = (table.sumsOf[cell] ?? []).filter((sum) => hiddenIn[sum] === 0).length;
  return [
    Number(table.isAlwaysShown[cell] === true),
    Number(value === 0),
    Number(table.isTotal[cell] === true),
    Number(value - 1 < threshold),
    table.worths[cell] ?? 0,
    opened,
    value,
    cell,
  ];
}

function isCheaper(cost: readonly number[], than: readonly number[]): boolean {
  const place = cost.findIndex((part, index) => part !== than[index]);
  return (cost[place] ?? 0) < (than[place] ?? 0);
}
