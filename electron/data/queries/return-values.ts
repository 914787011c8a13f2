import type { ReturnValue } from '../../../shared/dataset/import-types';
import type { ReadableDb, SqlRow, WritableDb } from '../connection';
import { flagOf, numberOf, numberOrNull, textOf, textOrNull } from '../row';
import { groupOfRow } from './staff/group-counts';

export const insertReturnValues = (db: WritableDb, importId: number, values: readonly ReturnValue[]): void => {
  for (const value of values) {
    db.run(
      `INSERT INTO return_value (import_id, year, item, ethnic_group, value, is_suppressed, sheet, row, column_letter, basis)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        importId,
        value.year,
        value.item,
        value.group,
        value.value,
        value.isSuppressed ? 1 : 0,
        value.place.sheet,
        value.place.row,
        value.place.column,
        value.basis,
      ],
    );
  }
};

const basisOf = (row: SqlRow): ReturnValue['basis'] => {
  const text = textOf(row, 'basis');
  return text === 'verified' || text === 'prepopulated' ? text : 'single';
};

const toValue = (row: SqlRow): ReturnValue => ({
  year: numberOf(row, 'year'),
  item: textOf(row, 'item'),
  group: groupOfRow(row),
  value: numberOrNull(row, 'value'),
  isSuppressed: flagOf(row, 'is_suppressed'),
  place: { sheet: textOf(row, 'sheet'), row: numberOf(row, 'row'), column: textOrNull(row, 'column_letter') },
  basis: basisOf(row),
});

/** Every value of one import and year. The primary key is the index. */
export const returnValuesOf = (db: ReadableDb, importId: number, year: number): readonly ReturnValue[] =>
  db.all('SELECT * FROM return_value WHERE import_id = ? AND year = ?', [importId, year]).map(toValue);
