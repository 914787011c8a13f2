import { expect } from 'vitest';
import type { Suppression, Table } from '../../../shared/disclosure/types';

/** A reader who knows that zeros are shown. */
export const knowsOfZeros = (value: number): number => Math.min(1, value);

export function hiddenIds({ cells }: Suppression): readonly string[] {
  return cells.filter(({ status }) => status === 'hidden').map(({ id }) => id);
}

export function expectSmallHidden(table: Table, suppression: Suppression, threshold: number): void {
  for (const [index, cell] of suppression.cells.entries()) {
    const value = table.cells[index]?.value ?? Number.NaN;
    if (cell.status === 'shown') {
      expect(cell.value).toBe(value);
      expect(value > 0 && value < threshold).toBe(false);
    } else expect(cell.reason === 'small').toBe(value > 0 && value < threshold);
  }
}
