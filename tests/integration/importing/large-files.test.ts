import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recogniseExtracts } from '../../../shared/dataset/tables/recognise-extracts';
import { openWorkbook, readWorkbook } from '../../../electron/importing/read-workbook';
import { writeLearningText } from '../../performance/generate/learning-text.mjs';
import { writeStaffWorkbook } from '../../performance/generate/staff-workbook.mjs';

/** Just enough to count as large. */
const rows = 6000;
let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'large-files-'));
  await writeStaffWorkbook({ path: at('shared.xlsx'), rows });
  await writeStaffWorkbook({ path: at('inline.xlsx'), rows, strings: 'inline' });
  writeLearningText({ path: at('learning.csv'), rows: 10_000 });
}, 120_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The same sheet in another format. */
const saveAs = async (bookType: BookType): Promise<Buffer> => {
  const { sheets } = await readWorkbook(fs.readFileSync(at('shared.xlsx')), 'shared.xlsx');
  const book = utils.book_new();
  for (const sheet of sheets) {
    const cells = sheet.rows.map((row) => Array.from(row, (cell) => cell?.value ?? null));
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), sheet.name);
  }
  return Buffer.from(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
};

/** The texts of cells stand in any order: those of the first rows last. */
const withTextsReversed = (bytes: Buffer): Buffer => {
  const files = unzipSync(bytes);
  const name = 'xl/sharedStrings.xml';
  const texts = strFromU8(files[name] ?? new Uint8Array());
  const all = texts.match(/<si>.*?<\/si>/gs) ?? [];
  const head = texts.slice(0, texts.indexOf('<si>'));
  const sheetName = 'xl/worksheets/sheet2.xml';
  const sheet = strFromU8(files[sheetName] ?? new Uint8Array()).replace(
    /t="s"><v>(\d+)<\/v>/g,
    (_, nth: string) => `t="s"><v>${String(all.length - 1 - Number(nth))}</v>`,
  );
  const reversed = `${head}${[...all].reverse().join('')}</sst>`;
  return Buffer.from(zipSync({ ...files, [name]: strToU8(reversed), [sheetName]: strToU8(sheet) }));
};

const formats: readonly (readonly [string, () => Buffer | Promise<Buffer>])[] = [
  ['xlsx with shared texts', () => fs.readFileSync(at('shared.xlsx'))],
  ['xlsx with texts in the cells', () => fs.readFileSync(at('inline.xlsx'))],
  ['xlsx with its texts in another order', () => withTextsReversed(fs.readFileSync(at('shared.xlsx')))],
  ['ods', () => saveAs('ods')],
  ['xls', () => saveAs('biff8')],
  ['csv', () => fs.readFileSync(at('learning.csv'))],
];

describe('the first rows of a large file', () => {
  test.each(formats)('%s: the same cells as the whole file has there, and the same kind', async (_, make) => {
    const bytes = await make();
    const workbook = openWorkbook(bytes, 'large');
    const head = await workbook.head?.();
    const whole = await workbook.whole();
    expect(head?.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
    const long = whole.sheets.findIndex((sheet) => sheet.rows.length > rows);
    const first = head?.sheets[long]?.rows ?? [];
    expect(first.length).toBeGreaterThan(100);
    expect(first.length).toBeLessThan(1000);
    expect(first).toEqual(whole.sheets[long]?.rows.slice(0, first.length));
    const kinds = head === undefined ? [] : recogniseExtracts(head).map(({ kind, header }) => [kind.kind, header.row]);
    expect(kinds).toEqual(recogniseExtracts(whole).map(({ kind, header }) => [kind.kind, header.row]));
    expect(kinds).toHaveLength(1);
  });

  test('a small file is simply read', async () => {
    const workbook = openWorkbook(Buffer.from('Day,Meal\nMonday,Soup\n'), 'menu.csv');
    expect(workbook.head).toBeNull();
    expect((await workbook.whole()).sheets[0]?.rows[1]).toHaveLength(2);
  });
});
