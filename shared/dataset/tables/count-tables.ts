import { readNumber } from '../read-number';
import type { TableMatch } from './recognise-extracts';
import { columnOf } from './reading/table-reader';
import type { TableRow } from './reading/table-rows';

const mostGroups = 60;

/**
 * True where a recruitment table counts applications by ethnic group instead of listing them: few rows, and numbers above 1
 * where yes or no is expected, and yet no shape of a table of counts fits it.
 */
export const isCountTable = (match: TableMatch, rows: readonly TableRow[]): boolean => {
  if (
    match.kind.kind !== 'recruitment' ||
    match.kind.layout !== undefined ||
    rows.length === 0 ||
    rows.length > mostGroups
  )
    return false;
  const stages = ['shortlisted', 'appointed', 'interviewed', 'offered'].map((field) => columnOf(match, field));
  const columns = stages.filter((column) => column !== null);
  const values = rows.flatMap((row) => columns.map((column) => readNumber(row.cell(column))));
  const counts = values.filter((value) => value.kind === 'number' && value.value > 1);
  return columns.length >= 2 && counts.length * 2 > values.length;
};
