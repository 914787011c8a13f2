import { read as readBook, write } from '@e965/xlsx';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../../electron/importing/read-workbook';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { tableKinds } from '../../../shared/dataset/tables/table-kinds';
import { sampleTables } from '../../fixtures/sample-tables';
import type { SampleTable } from '../../fixtures/sample-tables';
import { board, cases } from '../../fixtures/samples/people-samples';
import { asHtml, asText, asWorkbook, inUtf16, inWindows1252 } from '../../fixtures/write-samples';

beforeAll(() => {
  // The reader remarks on number formats of OpenDocument files; the worker keeps that from the log.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const read = async (table: SampleTable, bytes: Uint8Array, ending: string): Promise<readonly ParsedExtract[]> => {
  const fileName = `${table.fileName}.${ending}`;
  return parseExtracts(await readWorkbook(bytes, fileName), { answers: {}, fileName });
};

const formats: readonly (readonly [string, string, (table: SampleTable) => Uint8Array])[] = [
  ['xlsx', 'xlsx', (table) => asWorkbook(table, 'xlsx')],
  ['xlsx with the dates of 1904', 'xlsx', (table) => asWorkbook(table, 'xlsx', true)],
  ['xlsm', 'xlsm', (table) => asWorkbook(table, 'xlsm')],
  ['xls', 'xls', (table) => asWorkbook(table, 'xls')],
  ['xlsb', 'xlsb', (table) => asWorkbook(table, 'xlsb')],
  ['ods', 'ods', (table) => asWorkbook(table, 'ods')],
  ['xml of 2003', 'xls', (table) => asWorkbook(table, 'xlml')],
  ['a web page named xls', 'xls', (table) => Buffer.from(asHtml(table))],
  ['csv', 'csv', (table) => Buffer.from(asText(table, ','))],
  ['csv with a byte order mark', 'csv', (table) => Buffer.from(`\ufeff${asText(table, ',')}`)],
  ['csv with semicolons', 'csv', (table) => Buffer.from(asText(table, ';'))],
  ['tsv', 'tsv', (table) => Buffer.from(asText(table, '\t'))],
  ['txt with bars', 'txt', (table) => Buffer.from(asText(table, '|'))],
  ['csv in UTF-16, little end first', 'csv', (table) => inUtf16(asText(table, ','))],
  ['csv in UTF-16, big end first', 'csv', (table) => inUtf16(asText(table, ','), true)],
  ['csv in Windows-1252', 'csv', (table) => inWindows1252(asText(table, ','))],
];

const formatOf = (name: string): (typeof formats)[number] => {
  const found = formats.find(([each]) => each === name);
  if (found === undefined) throw new Error(`no format ${name}`);
  return found;
};

test('every kind of table has a sample', () => {
  expect(new Set(tableKinds.map(({ kind }) => kind))).toEqual(new Set(sampleTables.map(({ kind }) => kind)));
});

describe.each(sampleTables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  test.each(formats)('as %s', async (name, ending, write) => {
    const [wanted] = await read(table, asWorkbook(table, 'xlsx'), 'xlsx');
    const rowsAccepted = table.rows.length - (table.withoutConsent ?? 0);
    expect(wanted).toMatchObject({ kind: table.kind, rowsAccepted, questions: [], quarantined: [] });
    const [found, ...others] = await read(table, write(table), ending);
    expect(others).toEqual([]);
    expect(found?.rows, name).toEqual(wanted?.rows);
    expect(found?.year).toEqual(wanted?.year);
    expect(found?.questions).toEqual([]);
  });
});

describe('days that may be read two ways', () => {
  const early = (at: number) => ({ on: `2024-0${String(5 + (at % 4))}-0${String(1 + (at % 4))}` });
  const table: SampleTable = {
    ...cases,
    rows: cases.rows.map((row, at) => row.map((cell, column) => (column >= 5 ? early(at) : cell))),
  };

  test.each(['a web page named xls', 'csv', 'csv in UTF-16, little end first'])(
    'in %s they are asked about, never swapped',
    async (name) => {
      const [, ending, write] = formatOf(name);
      const [found] = await read(table, write(table), ending);
      expect(found?.questions.map(({ id }) => id)).toContain('date_order:disciplinary:formal_start');
      expect(found?.rows.every((row) => row.kind !== 'disciplinary' || row.formalStart === null)).toBe(true);
    },
  );

  test.each(['xlsx', 'xls', 'xlsb', 'ods', 'xml of 2003'])('in %s a day is a day', async (name) => {
    const [, ending, write] = formatOf(name);
    const [found] = await read(table, write(table), ending);
    expect(found?.questions).toEqual([]);
    const days = found?.rows.flatMap((row) => (row.kind === 'disciplinary' && row.isFormal ? [row.formalStart] : []));
    expect(days?.slice(0, 3)).toEqual(['2024-05-01', '2024-06-02', '2024-07-03']);
  });

  test('a web page that the reader itself wrote, with US dates in its attributes, is not swapped either', async () => {
    const [found] = await read(table, asWorkbook(table, 'html'), 'xls');
    const days = found?.rows.flatMap((row) =>
      row.kind === 'disciplinary' && row.formalStart !== null ? [row.formalStart] : [],
    );
    expect(days).toEqual([]);
    expect(found?.questions.map(({ id }) => id)).toEqual(['date_order:disciplinary:formal_start']);
  });
});

describe('what a workbook hides', () => {
  const table = board;

  test.each(['xlsx', 'xlsb', 'xls', 'ods'] as const)('in %s: rows are read like the others, and said', async (type) => {
    const book = readBook(asWorkbook(table, 'xlsx'), { type: 'array' });
    const sheet = book.Sheets['Sheet1'];
    if (sheet === undefined) throw new Error('no sheet');
    sheet['!rows'] = [{}, {}, { hidden: true }, { hidden: true }];
    sheet['!autofilter'] = { ref: 'A1:D10' };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);
    const [found] = await read(table, bytes, type);
    expect(found?.rowsAccepted).toBe(table.rows.length);
    if (type === 'xlsx' || type === 'xlsb')
      expect(found?.problems.find(({ code }) => code === 'hidden_rows')?.text).toMatch(
        /^2 rows of the table are hidden/,
      );
  });

  test('hidden columns of an xlsx are said', async () => {
    const book = readBook(asWorkbook(table, 'xlsx'), { type: 'array' });
    const sheet = book.Sheets['Sheet1'];
    if (sheet === undefined) throw new Error('no sheet');
    sheet['!cols'] = [{ wch: 10 }, { wch: 10, hidden: true }];
    const [found] = await read(
      table,
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
      'xlsx',
    );
    expect(found?.problems.find(({ code }) => code === 'hidden_columns')?.text).toBe(
      'Hidden column B of sheet “Sheet1” was read.',
    );
  });
});
