import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportFileError } from '../../../electron/importing/import-file-error';
import { readApart, readSpreadsheet } from '../../../electron/importing/read-spreadsheet';
import { setRowsApart } from '../../../electron/importing/rows-apart';
import { unpackZip } from '../../../electron/importing/zip-guard';
import type { SheetGrid, WorkbookGrid } from '../../../shared/dataset/grid';
import { createChance, seedOf } from '../../fuzz/chance';
import { changeArchive } from '../../fuzz/make/archive';
import { craftedWorkbooks } from '../../fuzz/make/crafted-workbooks';
import { writeStaffWorkbook } from '../../performance/generate/staff-workbook.mjs';

const northmoor = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'northmoor');
const workbooks = fs.readdirSync(northmoor).filter((name) => name.endsWith('.xlsx'));

let staff: Buffer;
let folder: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rows-apart-'));
  const file = path.join(folder, 'staff.xlsx');
  await writeStaffWorkbook({ path: file, rows: 40 });
  staff = fs.readFileSync(file);
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly grid: WorkbookGrid | null;
  readonly refusal: string | null;
}

const outcomeOf = async (read: () => WorkbookGrid | null | Promise<WorkbookGrid | null>): Promise<Outcome> => {
  try {
    return { grid: await read(), refusal: null };
  } catch (error) {
    if (error instanceof ImportFileError) return { grid: null, refusal: error.message };
    throw error;
  }
};

/** All cells with what they hold, as one text: some sheets have a million rows, and nearly all are empty. */
const cellsOf = ({ rows, ...sheet }: SheetGrid): string => {
  const cells: unknown[] = [];
  for (const [at, row] of rows.entries())
    row.forEach((cell, column) => {
      if (cell !== undefined) cells.push([at, column, cell.value, cell.format, cell.isFormula, cell.error]);
    });
  return JSON.stringify([sheet, rows.length, cells]);
};

const summaryOf = ({ grid, refusal }: Outcome) => ({
  refusal,
  ...(grid === null ? {} : { ...grid, sheets: grid.sheets.map(cellsOf) }),
});

const expectSame = (joined: Outcome | null, whole: Outcome, what = ''): void => {
  expect(joined, what).not.toBeNull();
  if (joined !== null) expect(summaryOf(joined), what).toEqual(summaryOf(whole));
};

/** True where the two parts were found not to fit together, so that the workbook is read whole. */
const isLeftAlone = (joined: Outcome | null): boolean =>
  joined === null || (joined.grid === null && joined.refusal === null);

/** Both ways of reading a workbook, and how many rows were set apart. */
const readBoth = async (bytes: Uint8Array) => {
  const stored = unpackZip(bytes, 'file.xlsx');
  const whole = await outcomeOf(() => readSpreadsheet(stored, 'file.xlsx', { isOldBinary: false }));
  const apart = setRowsApart(stored, 0);
  const rows = apart?.parts.reduce((sum, { numbers }) => sum + numbers.length, 0) ?? 0;
  const joined = apart === null ? null : await outcomeOf(() => readApart(apart, 'file.xlsx'));
  return { whole, joined, rows };
};

/** Plain rows of its other sheet. */
const notes = 1;
const staffSheet = 'xl/worksheets/sheet2.xml';
const staffWith = (change: (sheet: string) => string): Uint8Array => {
  const files = unzipSync(staff);
  const sheet = strFromU8(files[staffSheet] ?? new Uint8Array());
  const changed = change(sheet);
  if (changed === sheet) throw new Error('nothing was changed');
  // A second style: days.
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array()).replace(
    /<cellXfs.*<\/cellXfs>/s,
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  );
  return zipSync({ ...files, [staffSheet]: strToU8(changed), 'xl/styles.xml': strToU8(styles) });
};

/** A sheet of just these rows, with the texts and styles of the staff list. */
const ofRows = (rows: string, after = ''): Uint8Array =>
  staffWith((sheet) => sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>${after}`));

const plainRow = (row: number): string => `<row r="${String(row)}"><c r="A${String(row)}" t="s"><v>1</v></c></row>`;

const mixedRows = [
  plainRow(1),
  '<row r="2" spans="1:9" s="1" customFormat="1"><c r="A2" s="1"><v>45000</v></c><c r="B2" t="b"><v>1</v></c><c r="D2"/></row>',
  '<row r="3" hidden="1"><c r="A3" t="s"><v>2</v></c><c r="C3"><v>0.5</v></c></row>',
  '<row r="5"><c r="A5" t="inlineStr"><is><t>Anna</t></is></c><c r="B5"><f>A3+1</f><v>3</v></c></row>',
  '<row r="6"/>',
  '<row r="8"><c r="A8" t="s"><v>3</v></c><c r="B8" t="str"><v>said</v></c></row>',
  '<row r="9"><c r="A9"><v>-12.5e3</v></c><c r="AB9" s="0" t="n"><v>7</v></c></row>',
].join('');

/** What is put into a sheet, or in the place of some of it. */
const pieces = [
  ...'<>/="\' \n\tarstcvfeEnb01579.-+&;:_?',
  '</row>',
  '<row r="4">',
  '<row r="7" hidden="1"/>',
  '<row>',
  '<row r="12" r="3">',
  '<x:row r="4">',
  '<c r="B4"><v>4</v></c>',
  '<c r="A1"><v>9</v></c>',
  '<c r="XFE4"><v>4</v></c>',
  '<c>',
  '</c>',
  '<v>8</v>',
  '</v>',
  '<f>1</f>',
  '<f t="array" ref="A1:C9">1</f>',
  '<f t="shared" ref="A5:A9" si="0">B1</f>',
  '<f t="shared" si="0"/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '</sheetData>',
  '<sheetData>',
  '<mergeCell ref="A1:B2"/>',
  ' hidden="1"',
  ' r="8"',
  ' R="8"',
  ' t="e"',
  ' t="d"',
  ' s="1"',
  ' x:s="1"',
  ' cm="1"',
  '&#49;',
  '_x0041_',
  '\u00e9',
] as const;

describe('rows that are set apart', () => {
  it.each(workbooks)('are the same cells as the reader gives: %s', async (name) => {
    const { whole, joined } = await readBoth(fs.readFileSync(path.join(northmoor, name)));
    expect(whole.grid).not.toBeNull();
    if (!isLeftAlone(joined)) expectSame(joined, whole);
  });

  it('are all rows of a plain list', async () => {
    const { whole, joined, rows } = await readBoth(staff);
    expect(rows).toBeGreaterThan(40);
    expectSame(joined, whole);
    expect(joined?.grid?.sheets.map((sheet) => sheet.rows.length)).toEqual(
      whole.grid?.sheets.map((sheet) => sheet.rows.length),
    );
  });

  it('are those of numbers, days, flags, blanks and texts, in any columns', async () => {
    const cells = [
      '<c r="A2"><v>7</v></c><c r="C2" s="1"><v>45000</v></c><c r="D2" t="n" s="0"><v>0.30000000000000004</v></c>',
      '<c r="E2" s="1"/><c r="Z2" t="b"><v>1</v></c><c r="AA2" t="b"><v>0</v></c><c r="AB2"><v>-1.5E-3</v></c>',
      '<c r="AC2"><v>00012</v></c><c r="AD2"><v>123456789012345678</v></c><c s="1" t="s" r="XFC2"><v>1</v></c>',
    ].join('');
    const { whole, joined, rows } = await readBoth(ofRows(`${plainRow(1)}<row r="2" spans="1:9">${cells}</row>`));
    expect(rows).toBe(notes + 2);
    expectSame(joined, whole);
    expect(whole.grid?.sheets.some((sheet) => sheet.rows[1]?.[29]?.value === 123456789012345680)).toBe(true);
  });

  it('leave rows of another kind to the reader, each in its place', async () => {
    const others = [
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>',
      '<row r="4"><c r="A4" t="inlineStr"><is><t>Anna &amp; Ben</t></is></c></row>',
      '<row r="6" hidden="1"><c r="A6"><v>6</v></c></row>',
      '<row r="7" hidden="1"/>',
      '<row r="8"><c r="A8" t="e"><v>#N/A</v></c></row>',
      '<row r="9">\n<c r="A9"><v>9</v></c></row>',
      '<row r="10"><c r="A10" t="str"><v>said</v></c></row>',
      '<row r="12"><c r="A12"><f t="shared" ref="A12:A13" si="0">B12</f><v>1</v></c></row>',
      '<row r="13"><c r="A13"><f t="shared" si="0"/><v>1</v></c></row>',
    ];
    const sheet = `${plainRow(1)}${others.slice(0, 1).join('')}${plainRow(3)}${others.slice(1).join('')}${plainRow(20)}`;
    const { whole, joined, rows } = await readBoth(ofRows(sheet));
    expect(rows).toBe(notes + 4);
    expectSame(joined, whole);
    const read = joined?.grid?.sheets.find(({ hiddenRows }) => hiddenRows.length > 0);
    expect(read?.hiddenRows).toEqual([5, 6]);
    expect(read?.rows[5]?.[0]?.value).toBe(6);
    expect(read?.rows).toHaveLength(20);
  });

  it.each([
    ['links below the last row', plainRow(1), '<hyperlinks><hyperlink ref="A1:B30" location="x"/></hyperlinks>'],
    ['merged cells', `${plainRow(1)}${plainRow(2)}`, '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>'],
    ['a blank cell that says it is in another row', `${plainRow(1)}<row r="2"><c r="A1" s="0"></c></row>`, ''],
    ['a cell that says it is in another row', `${plainRow(1)}<row r="2"><c r="A1"><v>5</v></c></row>`, ''],
    [
      'a formula for a range',
      `<row r="1"><c r="A1"><f t="array" ref="A1:A2">1</f><v>1</v></c></row>${plainRow(2)}`,
      '',
    ],
    ['a text that there is not', `${plainRow(1)}<row r="2"><c r="A2" t="s"><v>999999</v></c></row>`, ''],
    ['rows out of order', `${plainRow(3)}${plainRow(2)}`, ''],
    ['a row twice', `${plainRow(2)}<row r="2"><c r="B2"><v>5</v></c></row>`, ''],
    ['a cell twice', `${plainRow(1)}<row r="2"><c r="A2"><v>5</v></c><c r="A2"><v>6</v></c></row>`, ''],
    ['rows without a number', `${plainRow(1)}<row><c><v>5</v></c></row>`, ''],
    ['a cell in the last column of the first row', '<row r="1"><c r="XFD1"><v>5</v></c></row>', ''],
    ['a row whose tag is broken', `${plainRow(1)}<row r="3"< hidden="1"><c r="A3"><v>5</v></c></row>`, ''],
    ['a remark', `${plainRow(1)}<!-- <row r="9"> -->${plainRow(2)}`, ''],
    ['numbers that are none', `${plainRow(1)}<row r="2"><c r="A2"><v>-</v></c><c r="B2"><v>1e</v></c></row>`, ''],
    ['a style that there is not', `${plainRow(1)}<row r="2"><c r="A2" s="99"><v>5</v></c></row>`, ''],
    ['nothing between the tags', `${plainRow(1)}<row r="2"><c r="A2"><v></v></c><c r="B2"></c></row>`, ''],
  ])('give the same as the reader alone where the sheet has %s', async (_, rows, after) => {
    const { whole, joined } = await readBoth(ofRows(rows, after));
    if (!isLeftAlone(joined)) expectSame(joined, whole);
    else expect(whole.grid?.sheets.length).toBeGreaterThan(0);
  });

  it('count days from 1904 as the reader does', async () => {
    const files = unzipSync(
      ofRows(`${plainRow(1)}<row r="2"><c r="A2" s="1"><v>41000</v></c><c r="B2"><v>41000</v></c></row>`),
    );
    const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    const old = book.replace(/<workbookPr[^>]*\/>|(?=<sheets>)/, '<workbookPr date1904="1"/>');
    const { whole, joined, rows } = await readBoth(zipSync({ ...files, 'xl/workbook.xml': strToU8(old) }));
    expect(rows).toBe(notes + 2);
    expectSame(joined, whole);
    expect(whole.grid?.sheets.some((sheet) => sheet.rows[1]?.[0]?.value === 42462)).toBe(true);
  });

  it('give the same of workbooks that were made to be odd', async () => {
    // Only the memory that a worker is given ends the reading of a link over every cell there is.
    const odd = craftedWorkbooks.filter(({ how }) => how !== 'hyperlinks and comments');
    const compared = await Promise.all(
      odd.map(async ({ how, make }) => {
        const { refusal } = await outcomeOf(async () => {
          const { whole, joined } = await readBoth(await make());
          if (!isLeftAlone(joined)) expectSame(joined, whole, how);
          return null;
        });
        return refusal ?? how;
      }),
    );
    expect(compared).toHaveLength(odd.length);
  }, 120_000);

  it('give the same of thousands of sheets with signs, tags and attributes where they do not belong', async () => {
    const files = unzipSync(ofRows(mixedRows));
    const sheet = strFromU8(files[staffSheet] ?? new Uint8Array());
    const [first, last] = [sheet.indexOf('<sheetData>'), sheet.indexOf('</sheetData>') + '</sheetData>'.length];
    let joinedRows = 0;
    for (let nth = 0; nth < 600; nth += 1) {
      const chance = createChance(seedOf(9, 'sheet', nth));
      let changed = sheet;
      for (let change = 0; change <= chance.below(3); change += 1) {
        const at = first + chance.below(last - first);
        changed = changed.slice(0, at) + chance.pick(pieces) + changed.slice(at + chance.pick([0, 0, 1, 3, 12]));
      }
      const { whole, joined, rows } = await readBoth(
        zipSync({ ...files, [staffSheet]: [strToU8(changed), { level: 0 }] }),
      );
      if (isLeftAlone(joined)) continue;
      expectSame(joined, whole, `change ${String(nth)}: ${changed.slice(first, last + 60)}`);
      joinedRows += rows;
    }
    expect(joinedRows).toBeGreaterThan(1000);
  }, 120_000);

  it('are not taken for plain where a damaged cell ends where the row does', async () => {
    const damaged = `${plainRow(1)}<row r="2"><c r="A2" t="s"><v>0</v></??</row>`;
    const { whole, joined, rows } = await readBoth(ofRows(damaged));
    expect(rows).toBe(notes + 1);
    expectSame(joined, whole);
  });

  it('give the same of hundreds of workbooks changed by chance', async () => {
    let read = 0;
    for (let nth = 0; nth < 400; nth += 1) {
      const chance = createChance(seedOf(8, 'rows apart', nth));
      const changed = changeArchive(staff, chance);
      const outcome = await outcomeOf(async () => {
        const { whole, joined } = await readBoth(changed);
        if (isLeftAlone(joined)) return null;
        expectSame(joined, whole, `change ${String(nth)}`);
        read += 1;
        return null;
      });
      expect(outcome.grid).toBeNull();
    }
    expect(read).toBeGreaterThan(50);
  }, 120_000);
});
