import type { CellPlace } from '../../../shared/dataset/import-types';

/** "Sheet “Data”, row 14, column F". */
export const placeWords = ({ sheet, row, column }: CellPlace): string =>
  `Sheet “${sheet}”, row ${String(row)}${column === null ? '' : `, column ${column}`}`;
