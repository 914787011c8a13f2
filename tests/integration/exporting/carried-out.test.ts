import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProcess } from '../../../electron/data/process-requests';
import type { DataService } from '../../../electron/data/process-requests';
import { beginsFormula } from '../../../electron/exporting/words/begins-formula';
import { tableToHtml, tableToTsv } from '../../../electron/exporting/table-text';
import { parseFileHere } from '../../../electron/importing/parse-file-here';
import { readPlanFileHere } from '../../../electron/importing/plans/read-plan-file';
import type { ProcessChannel, ProcessReplies, ProcessRequests } from '../../../electron/ipc/data-protocol';
import { emptyProfile } from '../../../shared/organisation/organisation';
import { hostileWords } from '../../fuzz/make/text';
import { wellFormedError } from './well-formed';

let folder: string;
let service: DataService;
let ids = 0;

const ask = async <C extends ProcessChannel>(channel: C, request: ProcessRequests[C]): Promise<ProcessReplies[C]> =>
  (await service.answer({ id: (ids += 1), channel, request })) as ProcessReplies[C];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const place = (name: string, text: string): { readonly path: string; readonly name: string } => {
  const at = path.join(folder, name);
  fs.writeFileSync(at, text);
  return { path: at, name };
};

/** Long ones would only be cut; a text file with control characters is refused as a whole. */
const words = hostileWords.filter((text) => text.length < 200 && !/[\u0000-\u0008]/.test(text));
const origins = ['A White - British', 'H Asian or Asian British - Indian', 'N Black or Black British - African'];

/** 24 people in each directorate of a hostile name, and a few rows that must be set aside. */
const staff = (): string =>
  [
    'Employee Number,Ethnic Origin,Pay Scale,Directorate,Staff Group,Assignment Category',
    ...words.flatMap((directorate, part) =>
      Array.from({ length: 24 }, (_, nth) =>
        [
          String(10_000 + part * 100 + nth),
          origins[nth % 3] ?? '',
          `XR0${String(2 + (nth % 7))}`,
          quoted(directorate),
          'Nursing and Midwifery Registered',
          'Permanent',
        ].join(','),
      ),
    ),
  ].join('\n');

const learning = (): string =>
  [
    'Employee Number,Course Name,Category,Enrolment Status,Completion Date',
    ...words.map((course, nth) => `${String(10_000 + nth)},${quoted(course)},CPD,Completed,03-May-2024`),
    ...words.map((day, nth) => `${String(10_200 + nth)},Coaching,CPD,Completed,${quoted(day)}`),
  ].join('\n');

const importAll = async (): Promise<void> => {
  const files = [place('staff-2025-03-31.csv', staff()), place('learning-2024-25.csv', learning())];
  const { files: read } = await ask('import.preview', { jobId: 'job', files });
  expect(read.map(({ error }) => error)).toEqual([null, null]);
  const imports: ProcessRequests['import.commit']['imports'] = [];
  for (const first of read) {
    let preview = first;
    for (let round = 0; round < 5 && preview.questions.length > 0; round += 1) {
      const answers = Object.fromEntries(
        preview.questions.map(({ id, suggestion, options }) => [id, suggestion ?? options[0]?.value ?? '']),
      );
      preview = await ask('import.answer', { previewId: preview.previewId, answers, choice: null });
    }
    imports.push({ previewId: preview.previewId, answers: {}, sameYear: 'ask' });
  }
  await ask('import.commit', { jobId: 'job', imports });
};

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carried-out-'));
  service = createProcess({
    dataFolder: path.join(folder, 'data'),
    appVersion: 'test',
    program: 'test',
    now: () => new Date('2026-04-04T09:00:00Z'),
    newId: () => `id-${String((ids += 1))}`,
    newKey: () => 'key of the tests',
    parseFile: (request) => parseFileHere(request, request.onProgress),
    releaseFile: () => Promise.resolve(),
    readPlanFile: readPlanFileHere,
    onProgress: () => undefined,
  });
  await ask('organisations.save', { id: null, profile: emptyProfile("=cmd|'/c calc'!A0 \u202e..\\..\\CON") });
  await importAll();
}, 120_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const override = { role: 'EDI lead', reason: 'a test of what leaves' };
const written = async (format: 'docx' | 'xlsx' | 'csv' | 'zip', name: string): Promise<Buffer> => {
  const at = path.join(folder, name);
  await ask('export.write', { year: 2025, version: 'restricted', format, path: at, override });
  return fs.readFileSync(at);
};

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels|svg)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

/** Texts of cells that begin like a formula; none of them may be one, and each says that it is text. */
const checkWorkbook = async (bytes: Buffer): Promise<number> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  let dangerous = 0;
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.type, cell.address).not.toBe(ExcelJS.ValueType.Formula);
        // The list of contents leads to sheets of the same book, and nothing leads out of it.
        if (cell.type === ExcelJS.ValueType.Hyperlink) expect(cell.hyperlink).toMatch(/^#/);
        if (typeof cell.value !== 'string' || !beginsFormula(cell.value)) return;
        dangerous += 1;
        expect(cell.numFmt, `${sheet.name} ${cell.address} ${cell.value}`).toBe('@');
      });
    });
  });
  for (const [name, xml] of Object.entries(partsOf(bytes))) expect(wellFormedError(xml), name).toBeNull();
  return dangerous;
};

describe('words of hostile files on their way out', () => {
  it('stand in the workbook as text', async () => {
    expect(await checkWorkbook(await written('xlsx', 'out.xlsx'))).toBeGreaterThan(0);
  });

  it('stand in the workbook of rows set aside as text', async () => {
    const { imports } = await ask('imports.list', { version: 'restricted' });
    const [learned] = imports.filter(({ kind }) => kind === 'learning');
    const at = path.join(folder, 'set-aside.xlsx');
    await ask('quarantine.write', { source: { importId: learned?.importId ?? 0 }, path: at });
    expect(await checkWorkbook(fs.readFileSync(at))).toBeGreaterThan(5);
  });

  it('stand in packs of divisions as text, in files with names that are safe everywhere', async () => {
    const packs = path.join(folder, 'packs');
    fs.mkdirSync(packs);
    const { files } = await ask('export.folder', {
      year: 2025,
      version: 'restricted',
      what: 'packs',
      cut: 'directorate',
      folder: packs,
      override,
    });
    expect(files.length).toBeGreaterThan(10);
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('WRES'))).toEqual([]);
    for (const name of fs.readdirSync(packs)) {
      expect(name).toMatch(/^WRES 2025 division pack - /);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|[. ]\.xlsx$/u);
      await checkWorkbook(fs.readFileSync(path.join(packs, name)));
    }
  });

  it('stand in the CSV with a mark before them', async () => {
    const text = (await written('csv', 'out.csv')).toString('utf8').replace(/^\ufeff/, '');
    const rows = Papa.parse<readonly string[]>(text).data;
    expect(rows.flat().some((cell) => cell.startsWith("'=cmd"))).toBe(true);
    for (const cell of rows.flat()) expect(beginsFormula(cell) && Number.isNaN(Number(cell)), cell).toBe(false);
  });

  it('are neither fields nor links in the Word paper, and leave it well-formed', async () => {
    const parts = partsOf(await written('docx', 'out.docx'));
    for (const [name, xml] of Object.entries(parts)) expect(wellFormedError(xml), name).toBeNull();
    const all = Object.values(parts).join('');
    expect(all).toContain('cmd|');
    for (const field of all.matchAll(/<w:instrText[^>]*>([^<]*)</g))
      expect(field[1]).not.toMatch(/cmd|DDE|INCLUDE|HYPERLINK\s+"?http/i);
    expect(all).not.toMatch(/TargetMode="External"/);
  });

  it('are no elements of a picture', async () => {
    const pictures = partsOf(await written('zip', 'out.zip'));
    for (const [name, svg] of Object.entries(pictures)) {
      expect(wellFormedError(svg), name).toBeNull();
      expect(svg).not.toMatch(/<script|<image|onerror=["']|href=/);
    }
  });

  it('are no formulas on the clipboard, and nothing but cells', () => {
    const table = { title: words[0] ?? '', headings: words, rows: [words] };
    const lines = tableToTsv(table).split('\r\n');
    expect(lines).toHaveLength(3);
    for (const cell of lines.flatMap((line) => line.split('\t')))
      expect(beginsFormula(cell) && !/^[+-]?[\d.,]+%?$/.test(cell), cell).toBe(false);
    expect(lines[1]?.split('\t')).toHaveLength(words.length);
    expect(tableToHtml(table)).not.toMatch(/<(script|img|a)\b/i);
  });

  it('are no elements of the page that is printed', async () => {
    const page = await ask('export.page', {
      year: 2025,
      version: 'restricted',
      path: path.join(folder, 'out.pdf'),
      override,
    });
    expect(JSON.stringify(page)).not.toMatch(/<script|<img src=x|onerror=[a-z]/);
  });
});
