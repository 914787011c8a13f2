import { noMemory } from '../../../shared/dataset/parse-memory';
import fsPromises from 'node:fs/promises';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeAll, afterAll, describe, expect, test, vi } from 'vitest';
import { exampleReturnWorkbook } from '../../../electron/example/example-return';
import { ImportFileError } from '../../../electron/importing/import-file-error';
import { openFile } from '../../../electron/importing/open-file';
import { parseFileHere } from '../../../electron/importing/parse-file-here';
import { readWorkbook } from '../../../electron/importing/read-workbook';

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures');
let folder: string;
let good: Uint8Array;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bad-files-'));
  good = await exampleReturnWorkbook();
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const failureOf = async (work: Promise<unknown>): Promise<ImportFileError> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ImportFileError) return error;
    throw error;
  }
  throw new Error('no error');
};

const codeFor = async (bytes: Uint8Array, name = 'return.xlsx'): Promise<string> => {
  const failure = await failureOf(readWorkbook(bytes, name));
  expect(failure.message).toContain('Nothing has been imported.');
  expect(failure.message).toContain(name);
  return failure.code;
};

/** Rewrites the unpacked size that a zip declares for its first file. */
const declaring = (bytes: Uint8Array, size: number): Uint8Array => {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  return copy;
};

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);

describe('files that are something else', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'file_empty'],
    ['blank text', () => Buffer.from('\r\n\r\n'), 'file_empty'],
    [
      'an empty workbook',
      () =>
        new Uint8Array(
          write(
            { SheetNames: ['S'], Sheets: { S: utils.aoa_to_sheet([]) } },
            { type: 'array', bookType: 'xlsx' },
          ) as ArrayBuffer,
        ),
      'file_empty',
    ],
    ['a PNG picture', () => png, 'file_not_a_spreadsheet'],
    ['a JPEG picture', () => jpeg, 'file_not_a_spreadsheet'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'file_not_a_spreadsheet'],
    ['a program', () => Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'file_not_a_spreadsheet'],
    ['noise', () => Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)), 'file_not_a_spreadsheet'],
    [
      'a Word document',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      'file_not_a_spreadsheet',
    ],
    ['an archive of files', () => zipSync({ 'notes.txt': strToU8('hello') }), 'file_not_a_spreadsheet'],
    [
      'an old container that is no workbook',
      () => new Uint8Array(CFB.write(CFB.utils.cfb_new(), { type: 'buffer' }) as Buffer),
      'file_not_a_spreadsheet',
    ],
  ])('%s', async (_, make, code) => {
    expect(await codeFor(make())).toBe(code);
  });

  test('text that begins like a picture or program is text', async () => {
    expect((await readWorkbook(Buffer.from('BMI,Value\nMZ,2\n'), 'a.csv')).sheets[0]?.rows).toHaveLength(3);
  });
});

describe('damaged and protected files', () => {
  test.each([0.3, 0.6, 0.95, 0.999])('a zip cut off at %d', async (share) => {
    expect(await codeFor(good.slice(0, Math.floor(good.length * share)))).toBe('file_damaged');
  });

  test('a zip with spoilt contents', async () => {
    const spoilt = Uint8Array.from(good);
    spoilt.fill(0x55, 200, Math.floor(good.length * 0.7));
    expect(await codeFor(spoilt)).toBe('file_damaged');
  });

  test('a few flipped bytes anywhere in the contents', async () => {
    for (let at = 100; at < good.length * 0.8; at += 397) {
      const flipped = Uint8Array.from(good);
      flipped.set([(good[at] ?? 0) ^ 0xff], at);
      const [failure] = await Promise.allSettled([readWorkbook(flipped, 'return.xlsx')]);
      if (failure.status === 'rejected') expect(failure.reason).toBeInstanceOf(ImportFileError);
      // A byte of a header that nothing reads (a date, a name repeated) may flip without harm.
      else expect(failure.value.sheets[0]?.rows).toEqual((await readWorkbook(good, 'return.xlsx')).sheets[0]?.rows);
    }
  });

  test('an open quotation mark in a text file', async () => {
    const failure = await failureOf(readWorkbook(Buffer.from('a,b\n1,"2\n3,4\n5,6\n'), 'return.csv'));
    expect(failure.code).toBe('file_damaged');
    expect(failure.message).toContain('in row 2 ');
  });

  test.each(['xls', 'ods'])('a password on .%s', async (type) => {
    const name = `password-is-secret.${type}`;
    expect(await codeFor(fs.readFileSync(path.join(fixtures, 'protected', name)), name)).toBe('file_protected');
  });

  test('a password on .xlsx', async () => {
    const box = CFB.utils.cfb_new();
    CFB.utils.cfb_add(box, '/EncryptionInfo', Buffer.alloc(248));
    CFB.utils.cfb_add(box, '/EncryptedPackage', Buffer.alloc(5000));
    expect(await codeFor(new Uint8Array(CFB.write(box, { type: 'buffer' }) as Buffer))).toBe('file_protected');
  });
});

describe('files that would be too much', () => {
  test('a zip bomb by what it declares', async () => {
    expect(await codeFor(declaring(good, 450 * 1024 * 1024))).toBe('file_too_large');
  });

  test('a zip bomb by its ratio', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeFor(bomb)).toBe('file_too_large');
  });

  test('200 sheets', async () => {
    const book = utils.book_new();
    for (let at = 0; at < 200; at += 1)
      utils.book_append_sheet(book, utils.aoa_to_sheet([[at]]), `Sheet ${String(at)}`);
    const failure = await failureOf(
      readWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer), 'many.xlsx'),
    );
    expect(failure.code).toBe('too_many_sheets');
    expect(failure.message).toContain('200');
  });
});

describe('files that change under the hand', () => {
  const put = (name: string, bytes: Uint8Array): string => {
    const place = path.join(folder, name);
    fs.writeFileSync(place, bytes);
    return place;
  };

  test('deleted between pick and read', async () => {
    const failure = await failureOf(openFile(path.join(folder, 'gone.xlsx'), 'gone.xlsx'));
    expect(failure.code).toBe('file_not_found');
    expect(failure.message).toContain('Nothing has been imported.');
  });

  test.each(['EBUSY', 'EACCES', 'EPERM', 'EIO'])('locked: %s', async (code) => {
    const place = put('locked.xlsx', good);
    vi.spyOn(fsPromises, 'readFile').mockRejectedValue(Object.assign(new Error('no'), { code }));
    expect((await failureOf(openFile(place, 'locked.xlsx'))).code).toBe('file_locked');
  });

  test('a folder, an empty file', async () => {
    expect((await failureOf(openFile(folder, 'folder'))).code).toBe('file_not_a_spreadsheet');
    expect((await failureOf(openFile(put('empty.xlsx', new Uint8Array()), 'empty.xlsx'))).code).toBe('file_empty');
  });

  test('the hash is of the content', async () => {
    const { hash, size } = await openFile(put('abc.txt', Buffer.from('abc')), 'abc.txt');
    expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(size).toBe(3);
  });

  test('a readable file that is no return', async () => {
    const phases: string[] = [];
    const job = {
      path: put('menu.csv', Buffer.from('Day,Meal\nMonday,Soup\n')),
      fileName: 'menu.csv',
      currentYear: 2025,
      answers: {},
      likelyYear: null,
      memory: noMemory,
      choice: null,
      personKey: 'test',
    };
    const parsed = await parseFileHere(job, ({ phase }) => phases.push(phase));
    expect(parsed.tables).toEqual([]);
    expect(parsed.notRecognised).toContain('not recognised as an annual return');
    expect(parsed.notRecognised).toContain('Nothing has been imported.');
    // A person may still know better: the sheets and their possible headings are offered.
    expect(parsed.sheets).toMatchObject([
      { name: 'menu', rows: 3, headings: [{ row: 1, texts: ['Day', 'Meal'] }, {}] },
    ]);
    expect(phases).toEqual(['opening', 'reading', 'understanding']);
  });
});

describe('macros', () => {
  test('are noticed and not kept', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'S');
    book.vbaraw = Buffer.alloc(100);
    const grid = await readWorkbook(
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsm', bookVBA: true }) as ArrayBuffer),
      'a.xlsm',
    );
    expect(grid.hasMacros).toBe(true);
    expect((await readWorkbook(good, 'a.xlsx')).hasMacros).toBe(false);
  });
});
