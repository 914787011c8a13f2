import type { CellPlace } from '../../../shared/dataset/import-types';

/** A text file is one table: its sheet has a name only inside the workbench. */
export const hasSheets = (fileName: string): boolean => !/\.(csv|tsv|tab|txt)$/i.test(fileName);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Sheet “Data”, row 14, column F"; "Row 14, column F" where the file has no sheets. */
export const placeWords = ({ sheet, row, column }: CellPlace, fileName: string): string =>
  capital(
    `${hasSheets(fileName) ? `sheet “${sheet}”, ` : ''}row ${String(row)}${column === null ? '' : `, column ${column}`}`,
  );

/** "Sheet “Data”, headings in row 4"; "Headings in row 4" where the file has no sheets. */
export const tableWords = (fileName: string, sheet: string, headerRow: number | null): string =>
  capital(
    [
      ...(hasSheets(fileName) ? [`sheet “${sheet}”`] : []),
      ...(headerRow === null ? [] : [`headings in row ${String(headerRow)}`]),
    ].join(', '),
  );
