import { read, utils, write } from '@e965/xlsx';
import type { BookType, WorkBook } from '@e965/xlsx';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { exampleReturnWorkbook } from '../../../electron/example/example-return';
import { exampleYears } from '../../../electron/example/example-model';
import { readWorkbook } from '../../../electron/importing/read-workbook';
import { returnToCounts } from '../../../shared/dataset/annual-return/return-to-counts';
import { groupTotal } from '../../../shared/reference/groups';
import { parseGrid, valuesOf } from '../../fixtures/parsed';

const currentYear = 2025;
let bytes: Uint8Array;
let book: WorkBook;
let wanted: Map<string, number | 'hidden' | null>;

beforeAll(async () => {
  // The reader remarks on number formats of OpenDocument files; the worker keeps that from the log.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  bytes = await exampleReturnWorkbook();
  book = read(bytes, { type: 'array', cellNF: true });
  wanted = valuesOf(parseGrid(await readWorkbook(bytes, 'example.xlsx'), {}, currentYear).values);
});

const saveAs = (type: BookType): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);

describe('the example return', () => {
  test('three years, nine indicators, nothing wrong with it', async () => {
    const parsed = parseGrid(await readWorkbook(bytes, 'example.xlsx'), {}, currentYear);
    expect(parsed).toMatchObject({
      years: [...exampleYears],
      problems: [],
      questions: [],
      differences: [],
      quarantined: [],
      organisation: 'Example Vale NHS Foundation Trust',
    });
    for (const year of exampleYears) {
      const counts = returnToCounts(parsed.values, { year, organisation: '', disciplineBasis: 'single_year' });
      expect(counts.bands).toHaveLength(32);
      expect(counts.workforce && groupTotal(counts.workforce)).toBeGreaterThan(5500);
      expect(counts.workforce && groupTotal(counts.workforce)).toBeLessThan(6500);
      expect(Object.values(counts.survey).every((survey) => survey.responses !== null)).toBe(true);
      expect([counts.recruitment, counts.disciplineCases, counts.trainingPeople, counts.board]).not.toContain(null);
    }
  });

  test('is the same file each time it is made', async () => {
    expect(Buffer.from(await exampleReturnWorkbook()).equals(Buffer.from(bytes))).toBe(true);
  });

  test('teaches: an adverse indicator 2, few cases in 3, an improving 7', async () => {
    const { values } = parseGrid(await readWorkbook(bytes, 'example.xlsx'), {}, currentYear);
    const years = exampleYears.map((year) =>
      returnToCounts(values, { year, organisation: '', disciplineBasis: 'single_year' }),
    );
    const last = years.at(-1);
    const rate = (group: 'white' | 'bme'): number =>
      (last?.recruitment?.appointed[group] ?? 0) / (last?.recruitment?.shortlisted[group] ?? 1);
    expect(rate('white') / rate('bme')).toBeGreaterThan(1.25);
    expect(last?.disciplineCases?.bme).toBeLessThan(10);
    const sevens = years.map((year) => year.survey[7]?.percent.bme ?? 0);
    expect([...sevens].sort((a, b) => a - b)).toEqual(sevens);
    expect(last?.workforce?.unknown).toBeGreaterThan(0);
  });
});

describe('every format gives equal values', () => {
  test.each(['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'biff5', 'xlml', 'html'] as const)('%s', async (type) => {
    const parsed = parseGrid(await readWorkbook(saveAs(type), `return.${type}`), {}, currentYear);
    expect(valuesOf(parsed.values)).toEqual(wanted);
    expect(parsed.questions).toEqual([]);
    expect(parsed.differences).toEqual([]);
  });

  const sheet = () => Object.values(book.Sheets)[0] ?? {};
  const csv = (separator: string): string => utils.sheet_to_csv(sheet(), { FS: separator });
  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each<[string, () => Uint8Array]>([
    ['commas', () => Buffer.from(csv(','))],
    ['semicolons', () => Buffer.from(csv(';'))],
    ['tabs', () => Buffer.from(csv('\t'))],
    ['a stated separator', () => Buffer.from(`sep=;\r\n${csv(';')}`)],
    ['a byte order mark', () => Buffer.from(`\ufeff${csv(',')}`)],
    ['UTF-16', () => utf16(csv('\t'))],
    ['UTF-16 without its mark', () => Buffer.from(csv('\t'), 'utf16le')],
    [
      'Windows-1252',
      () => Buffer.from(csv(',').replace('WRES', 'WRES \u00a3').replaceAll(' - ', ' \u00b7 '), 'latin1'),
    ],
    ['old line ends', () => Buffer.from(csv(',').replaceAll('\n', '\r\n'))],
  ])('text with %s', async (_, make) => {
    const parsed = parseGrid(await readWorkbook(make(), 'return.csv'), {}, currentYear);
    expect(valuesOf(parsed.values)).toEqual(wanted);
    expect(parsed.questions).toEqual([]);
  });

  test('a workbook under a text name, text under a workbook name', async () => {
    expect(valuesOf(parseGrid(await readWorkbook(bytes, 'return.csv'), {}, currentYear).values)).toEqual(wanted);
    expect(
      valuesOf(parseGrid(await readWorkbook(Buffer.from(csv(',')), 'return.xlsx'), {}, currentYear).values),
    ).toEqual(wanted);
  });
});
