import { utils, write } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/importing/read-workbook';
import { cellAt } from '../../../shared/dataset/cell-text';

const workbook = (
  sheets: Record<string, WorkSheet>,
  bookType: 'xlsx' | 'xls' | 'xlsb' = 'xlsx',
  hidden: readonly number[] = [],
): Uint8Array => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: Object.keys(sheets).map((_, at) => ({ Hidden: hidden.includes(at) ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
};

/** A worksheet written by hand, for what the writers cannot write: formulas that were never calculated. */
const handMade = (cells: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    ),
  });

describe('cells as stored', () => {
  test('values, formats, formulas, errors', async () => {
    const sheet = utils.aoa_to_sheet([['text', 0.235, 12, true, 45747, null, '']]);
    sheet['B1'] = { t: 'n', v: 0.235, z: '0.0%' };
    sheet['E1'] = { t: 'n', v: 45747, z: 'dd/mm/yyyy' };
    sheet['F1'] = { t: 'e', v: 0x17 };
    const grid = await readWorkbook(workbook({ S: sheet }), 'a.xlsx');
    const [first] = grid.sheets;
    expect(first?.rows[0]?.slice(0, 7)).toEqual([
      { value: 'text', format: null, isFormula: false, error: null },
      { value: 0.235, format: '0.0%', isFormula: false, error: null },
      { value: 12, format: null, isFormula: false, error: null },
      { value: true, format: null, isFormula: false, error: null },
      { value: 45747, format: 'dd/mm/yyyy', isFormula: false, error: null },
      { value: null, format: null, isFormula: false, error: '#REF!' },
    ]);
  });

  test('formulas with a result, with an empty one, with an error, never calculated', async () => {
    const grid = await readWorkbook(
      handMade(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>1+2</f><v></v></c><c r="E1"><f>1+2</f></c>',
      ),
      'a.xlsx',
    );
    const [sheet] = grid.sheets;
    const cells = [0, 1, 2, 3, 4].map((column) => sheet && cellAt(sheet, 0, column));
    expect(cells[0]).toMatchObject({ value: 2, isFormula: true, error: null });
    expect(cells[1]).toMatchObject({ value: '', isFormula: true });
    expect(cells[2]).toMatchObject({ value: null, isFormula: true, error: '#DIV/0!' });
    expect(cells[3]).toEqual({ value: null, format: null, isFormula: true, error: null });
    expect(cells[4]).toEqual({ value: null, format: null, isFormula: true, error: null });
  });

  test('merged ranges, hidden rows and hidden sheets', async () => {
    const sheet = utils.aoa_to_sheet([['a'], ['b'], ['c']]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
    sheet['!rows'] = [{}, { hidden: true }];
    const grid = await readWorkbook(
      workbook({ Shown: sheet, Kept: utils.aoa_to_sheet([['x']]) }, 'xlsx', [1]),
      'a.xlsx',
    );
    expect(grid.sheets[0]).toMatchObject({
      name: 'Shown',
      isHidden: false,
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: [1],
    });
    expect(grid.sheets[1]).toMatchObject({ name: 'Kept', isHidden: true });
  });

  test.each([
    ['a lone CR at the end', '"id","name"\n"1","A, B"\n"2","C"\r'],
    ['a lone CR at the end of CRLF rows', '"id","name"\r\n"1","A, B"\r\n"2","C"\r'],
    ['lone CRs throughout', '"id","name"\r"1","A, B"\r"2","C"\r'],
    ['lone CRs and a quotation mark within a cell', 'id,name\r1,"A, B"\r2,C\r3,5" wide'],
    ['rows that end in three ways', '"id","name"\r\n"1","A, B"\n"2","C"\r'],
    ['lone CRs below a line that names the separator', 'sep=,\r"id","name"\r"1","A, B"\r"2","C"'],
  ])('reads text with %s', async (_, text) => {
    const grid = await readWorkbook(Buffer.from(text), 'a.csv');
    expect((grid.sheets[0]?.rows ?? []).slice(0, 3).map((row) => row.map((cell) => cell?.value))).toEqual([
      ['id', 'name'],
      ['1', 'A, B'],
      ['2', 'C'],
    ]);
  });

  test('reads a large text of lone CRs with separators told from its head', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `"${String(at)}";"a, b";"c"`);
    const grid = await readWorkbook(Buffer.from(['"id";"x";"y"', ...rows].join('\r')), 'a.csv');
    expect(grid.sheets[0]?.rows).toHaveLength(5001);
    expect(grid.sheets[0]?.rows[5000]?.map((cell) => cell?.value)).toEqual(['4999', 'a, b', 'c']);
  });

  test('text files keep their text: leading zeros, spaces, percent signs', async () => {
    const grid = await readWorkbook(Buffer.from('id,share,name\n007, 12 ,"A, B"\n,23.5%,\n'), 'a.csv');
    const [sheet] = grid.sheets;
    expect(sheet?.name).toBe('a');
    expect(sheet?.rows[1]?.map((cell) => cell?.value)).toEqual(['007', ' 12 ', 'A, B']);
    expect(sheet?.rows[2]?.map((cell) => cell?.value)).toEqual([undefined, '23.5%', undefined]);
  });

  test('old code pages are read', async () => {
    const grid = await readWorkbook(workbook({ S: utils.aoa_to_sheet([['Zoë – £5']]) }, 'xls'), 'a.xls');
    expect(grid.sheets[0]?.rows[0]?.[0]?.value).toBe('Zoë – £5');
  });

  test('one stray cell far away costs nothing', async () => {
    const rows = '<c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c>';
    const grid = await readWorkbook(handMade(rows), 'a.xlsx');
    expect(grid.sheets[0]?.rows).toHaveLength(1_048_576);
    expect(grid.sheets[0]?.rows[1_048_575]?.[16_383]?.value).toBe(1);
  });
});
