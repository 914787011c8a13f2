import type { CellPlace } from './import-types';

/** Column letters of a 0-based column index: 0 is "A", 27 is "AB". */
export const columnLetter = (index: number): string => {
  const rest = index % 26;
  const before = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + rest);
  return before === 0 ? letter : columnLetter(before - 1) + letter;
};

/** The 0-based index of a column's letters: "AB" is 27. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A place from 0-based indexes; `column` null for a whole row. */
export const placeAt = (sheet: string, row: number, column: number | null): CellPlace => ({
  sheet,
  row: row + 1,
  column: column === null ? null : columnLetter(column),
});

/** "sheet “WRES”, row 12, column F". */
export const placeWords = (place: CellPlace): string =>
  `sheet “${place.sheet}”, row ${String(place.row)}${place.column === null ? '' : `, column ${place.column}`}`;

/** "WRES!F12": short and unique in a workbook, so it also serves in question ids. */
export const cellAddress = (place: CellPlace): string => `${place.sheet}!${place.column ?? ''}${String(place.row)}`;
