import type { YearBlock } from '../headings/column-block';
import type { ResolvedRow, RowTarget } from './resolved-row';

/** A row with the column blocks of the headings above it. */
export interface SheetRow extends ResolvedRow {
  readonly blocks: readonly YearBlock[];
}

export interface ItemRow extends SheetRow {
  readonly target: Extract<RowTarget, { kind: 'item' }>;
}

export interface CalculatedRow extends SheetRow {
  readonly target: Extract<RowTarget, { kind: 'calculated' }>;
}

export const isItemRow = (row: SheetRow): row is ItemRow => row.target.kind === 'item';
export const isCalculatedRow = (row: SheetRow): row is CalculatedRow => row.target.kind === 'calculated';
