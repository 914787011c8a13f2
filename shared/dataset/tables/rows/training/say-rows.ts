import { placeAt } from '../../../cell-place';
import type { TableReading } from '../../reading/table-reader';
import type { TableRow } from '../../reading/table-rows';

/** How many rows have `key` in common with an earlier row; null keys are never in common. */
export const countRepeats = (rows: readonly TableRow[], key: (row: TableRow) => string | null): number => {
  const seen = new Set<string>();
  let repeats = 0;
  for (const row of rows) {
    const found = key(row);
    if (found === null) continue;
    if (seen.has(found)) repeats += 1;
    seen.add(found);
  }
  return repeats;
};

/** Says something about rows of a table once, if there are any. */
export const sayOf = (
  { findings, match }: TableReading,
  code: string,
  count: number,
  text: (count: string, isOne: boolean) => string,
): void => {
  if (count === 0) return;
  findings.warn(code, text(String(count), count === 1), placeAt(match.sheet.name, match.header.row, null));
};
