import { describe, expect, test } from 'vitest';
import { saySheetsNotRead } from '../../../shared/dataset/sheets-not-read';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { staffHeader } from '../tables/parse-rows';
import { sheetOf } from '../tables/table-grids';

const staff = sheetOf([staffHeader, ['1', 'A White - British', 'Estates and Ancillary', 'XR03', 'Permanent', 'Yes']]);

const saidOf = (grid: Parameters<typeof saySheetsNotRead>[1]): readonly string[] =>
  saySheetsNotRead(parseExtracts(grid, { answers: {}, fileName: 'staff-2025-03-31.xlsx' }), grid).flatMap(
    ({ problems }) => problems.filter(({ code }) => code.startsWith('sheets_')).map(({ text }) => text),
  );

describe('sheets that are left aside', () => {
  test('are named where they hold something, and where they are damaged', () => {
    const notes = sheetOf([['Run by Workforce Information']], 'Notes');
    const empty = sheetOf([], 'Empty');
    expect(saidOf({ sheets: [staff, notes, empty], hasMacros: false, unreadable: ['Broken'] })).toEqual([
      'Sheet “Notes” of this workbook holds no table that the workbench knows. It was not read.',
      'Sheet “Broken” is damaged and could not be read. Open the workbook in Excel, save a copy and import the copy.',
    ]);
  });

  test('are not spoken of where there are none', () => {
    expect(saidOf({ sheets: [staff], hasMacros: false })).toEqual([]);
  });
});
