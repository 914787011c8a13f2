import { columnLetter, placeAt } from '../../cell-place';
import { readNumber } from '../../read-number';
import { cleanText } from '../../values/clean-text';
import { stageOfLabel } from '../counts/stage-labels';
import type { TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';

/** A column of one ethnic group, in a table with the groups across. */
export interface GroupColumn {
  readonly column: number;
  readonly header: string;
  readonly field: string;
}

export const sayStageTwice = ({ match, findings }: TableReading, row: TableRow): void => {
  findings.error(
    'stage_twice',
    `“${row.text('stage')}” stands twice in sheet “${match.sheet.name}”. Keep one row for each stage.`,
    placeAt(match.sheet.name, row.row, null),
  );
};

/** A row is one stage of every group: it cannot be corrected apart from the others, so the file is. */
export const sayFaulty = ({ match, findings }: TableReading, row: TableRow, reason: string): void => {
  findings.error(
    'stage_not_read',
    `“${row.text('stage')}” in sheet “${match.sheet.name}”: ${reason}. Correct it in the file and import it again.`,
    placeAt(match.sheet.name, row.row, null),
  );
};

/** A column of numbers under a header that is no group may be a group all the same. */
export const sayUnread = ({ match, findings, rows }: TableReading): void => {
  const read = new Set(match.columns.fields.map(({ column }) => column));
  const width = rows.reduce((widest, row) => Math.max(widest, match.sheet.rows[row.row]?.length ?? 0), 0);
  for (let column = 0; column < width; column += 1) {
    const isNumbers = rows.some(
      (row) => stageOfLabel(row.raw('stage')) !== null && readNumber(row.cell(column)).kind === 'number',
    );
    if (read.has(column) || !isNumbers) continue;
    findings.warn(
      'column_not_read',
      `Column ${columnLetter(column)}, “${match.header.headers[column] ?? ''}”, holds numbers and is not read: its header names no ethnic group.`,
      placeAt(match.sheet.name, match.header.row, column),
    );
  }
};

export const sayGroupsTwice = ({ match, findings }: TableReading, columns: readonly GroupColumn[]): void => {
  const seen = new Set<string>();
  for (const { header, column } of columns) {
    const name = cleanText(header).toLowerCase();
    if (seen.has(name)) {
      const text = `Two columns of sheet “${match.sheet.name}” are headed “${header}”. Keep one column for each group.`;
      findings.error('group_twice', text, placeAt(match.sheet.name, match.header.row, column));
    }
    seen.add(name);
  }
};

export const sayNoNumber = ({ match, findings }: TableReading, column: number): void => {
  findings.warn(
    'group_without_number',
    `“${match.header.headers[column] ?? ''}” has no number of shortlisted or appointed applications, and is in no figure.`,
    placeAt(match.sheet.name, match.header.row, column),
  );
};
