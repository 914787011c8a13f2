import { columnLetter, placeAt } from '../../cell-place';
import { isBlankCell } from '../../cell-text';
import type { Findings } from '../../findings';
import type { TableMatch } from '../recognise-extracts';

const isFilled = ({ sheet, columns }: TableMatch, row: number): boolean =>
  columns.fields.some(({ column }) => !isBlankCell(sheet.rows[row]?.[column]));

/** Rows that are hidden or filtered out, and hidden columns, are part of the file: they are read, and said. */
export const sayHidden = (match: TableMatch, findings: Findings): void => {
  const { sheet, header, columns } = match;
  const rows = sheet.hiddenRows.filter((row) => row > header.row && isFilled(match, row));
  const [first] = rows;
  if (first !== undefined) {
    const [noun, verb] = rows.length === 1 ? ['row of the table is', 'It was'] : ['rows of the table are', 'They were'];
    findings.warn(
      'hidden_rows',
      `${String(rows.length)} ${noun} hidden or filtered out in sheet “${sheet.name}”. ${verb} read like the others.`,
      placeAt(sheet.name, first, null),
    );
  }
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const letters = columns.fields
    .filter(({ column }) => hidden.has(column))
    .map(({ column }) => columnLetter(column))
    .sort();
  if (letters.length === 0) return;
  findings.warn(
    'hidden_columns',
    `Hidden column${letters.length === 1 ? '' : 's'} ${letters.join(', ')} of sheet “${sheet.name}” ${letters.length === 1 ? 'was' : 'were'} read.`,
    placeAt(sheet.name, header.row, null),
  );
};
