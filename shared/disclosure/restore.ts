import { hiddenGroup } from './hidden-group';
import { hide, show, type Hiding } from './hiding';

/**
 * Shows again what later choices made needless: figures that are always shown first, then those worth most, then the
 * largest. A cell comes back only if every cell it was tied to keeps a wide enough range without it.
 */
export function restore(hiding: Hiding, hopeless: ReadonlySet<number>): void {
  const { table, reasons } = hiding;
  const candidates = [...reasons]
    .filter(([, reason]) => reason !== 'small' && reason !== 'elsewhere')
    .map(([cell]) => cell);
  const isMissed = (cell: number): number => Number(table.isAlwaysShown[cell] === true);
  const worth = (cell: number): number => table.worths[cell] ?? 0;
  const value = (cell: number): number => table.values[cell] ?? 0;
  candidates.sort((a, b) => isMissed(b) - isMissed(a) || worth(b) - worth(a) || value(b) - value(a) || a - b);
  for (const cell of candidates) showIfSpare(hiding, cell, hopeless);
}

function showIfSpare(hiding: Hiding, cell: number, hopeless: ReadonlySet<number>): void {
  const { table, isHidden, hiddenIn, threshold, reasons, ranges } = hiding;
  if ((table.sumsOf[cell] ?? []).some((sum) => hiddenIn[sum] === 2)) return;
  const tied = hiddenGroup(table, isHidden, cell).filter((other) => other !== cell && !hopeless.has(other));
  const reason = reasons.get(cell) ?? 'secondary';
  show(hiding, cell);
  if (!tied.every((other) => ranges.isAtLeast(other, threshold))) hide(hiding, cell, reason);
}
