import type { GridCell } from '../../grid';

/** Why a cell cannot be read at all; null where it can. */
export const faultOf = (cell: GridCell | undefined): string | null => {
  if (cell === undefined) return null;
  if (cell.error !== null) return `the cell holds the error ${cell.error}`;
  if (cell.isFormula && cell.value === null) return 'the formula in the cell was never calculated';
  const text = typeof cell.value === 'string' ? cell.value.trim() : '';
  return text.startsWith('#') && /^#(ref!|n\/a|div\/0!|value!|name\?|num!|null!)$/i.test(text)
    ? `the cell holds the error ${text.toUpperCase()}`
    : null;
};
