import { columnLetter, placeAt } from '../../cell-place';
import { cellText } from '../../cell-text';
import type { Findings } from '../../findings';
import { inSentence } from '../../in-sentence';
import { headerKey } from '../columns/header-words';
import type { TableMatch } from '../recognise-extracts';

const rowsCompared = 500;

const differ = ({ sheet, header }: TableMatch, a: number, b: number): boolean =>
  sheet.rows
    .slice(header.row + 1, header.row + 1 + rowsCompared)
    .some((row) => cellText(row[a]) !== cellText(row[b]) && cellText(row[b]) !== '');

/** Of two columns with the same header only one is read: said where they do not hold the same. */
export const sayTwins = (match: TableMatch, findings: Findings): void => {
  const keys = match.header.headers.map(headerKey);
  for (const { column, field } of match.columns.fields) {
    const twin = keys.findIndex((key, at) => at !== column && key !== '' && key === keys[column]);
    if (twin < 0 || !differ(match, column, twin)) continue;
    findings.warn(
      'two_columns',
      `Columns ${columnLetter(column)} and ${columnLetter(twin)} have the same header, “${match.header.headers[column] ?? ''}”, and hold different values: ${columnLetter(column)} is read as ${inSentence(field.label)}.`,
      placeAt(match.sheet.name, match.header.row, twin),
    );
  }
};
