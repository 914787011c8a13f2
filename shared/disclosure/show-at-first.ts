import { hiddenGroup } from './hidden-group';
import { hide, show, type Hiding } from './hiding';

/**
 * Shows cells that were only hidden to begin with, as far as every other hidden cell keeps a wide enough range: those worth most first, then
 * the largest. One that other shown cells give anyway is always among them.
 */
export function showAtFirst(hiding: Hiding): void {
  const { table, reasons } = hiding;
  const candidates = [...reasons.keys()].filter((cell) => isAtFirst(hiding, cell));
  const worth = (cell: number): number => table.worths[cell] ?? 0;
  const value = (cell: number): number => table.values[cell] ?? 0;
  candidates.sort((a, b) => worth(b) - worth(a) || value(b) - value(a) || a - b);
  for (const cell of candidates) showIfHarmless(hiding, cell);
}

function isAtFirst({ table, reasons }: Hiding, cell: number): boolean {
  return table.isHiddenAtFirst[cell] === true && reasons.get(cell) === 'secondary';
}

function showIfHarmless(hiding: Hiding, cell: number): void {
  const { table, isHidden, threshold, ranges } = hiding;
  const tied = hiddenGroup(table, isHidden, cell).filter((other) => !isAtFirst(hiding, other));
  show(hiding, cell);
  if (!tied.every((other) => ranges.isAtLeast(other, threshold))) hide(hiding, cell, 'secondary');
}
