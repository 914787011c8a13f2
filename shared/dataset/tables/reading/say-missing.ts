import { placeAt } from '../../cell-place';
import type { TableReading } from './table-reader';

/** What a figure needs and a file may not have: any of `fields` is enough. */
export interface Missing {
  readonly fields: readonly string[];
  readonly code: string;
  readonly text: string;
}

/** Says what the file has no column for, so that a column that was renamed or cut off is not missed. */
export const sayMissing = ({ has, findings, match, rows }: TableReading, all: readonly Missing[]): void => {
  if (rows.length === 0) return;
  for (const { fields, code, text } of all) {
    if (fields.some(has)) continue;
    findings.warn(code, text, placeAt(match.sheet.name, match.header.row, null));
  }
};
