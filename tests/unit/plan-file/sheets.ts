import type { GridCell, GridRange } from '../../../shared/dataset/grid';
import type { PlanSheet } from '../../../shared/plan-file/plan-sheet.types';

const cell = (value: string | number): GridCell | undefined =>
  value === '' ? undefined : { value, format: null, isFormula: false, error: null };

/** A table of a plan as the readers hand it over. */
export const planSheet = (
  rows: readonly (readonly (string | number)[])[],
  over: Partial<Pick<PlanSheet, 'title' | 'fills'>> & {
    readonly name?: string;
    readonly merges?: readonly GridRange[];
  } = {},
): PlanSheet => ({
  title: over.title ?? '',
  fills: over.fills ?? [],
  grid: {
    name: over.name ?? 'Plan',
    isHidden: false,
    rows: rows.map((row) => row.map(cell)),
    merges: over.merges ?? [],
    hiddenRows: [],
  },
});
