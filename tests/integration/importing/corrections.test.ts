import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctionWorkbook } from '../../../electron/exporting/corrections/correction-workbook';
import { openServices } from '../../../electron/data/open-services';
import type { OpenedServices } from '../../../electron/data/open-services';
import { countsOfYears } from '../../../electron/data/services/year-counts';
import { parseFileHere } from '../../../electron/importing/parse-file-here';
import { readWorkbook } from '../../../electron/importing/read-workbook';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import type { WorkbookGrid } from '../../../shared/dataset/grid';
import type { FilePreview } from '../../../shared/ipc/replies';
import { defaultSettings } from '../../../shared/reference/settings';

const northmoor = path.join(import.meta.dirname, '..', '..', 'fixtures', 'northmoor');
let folder = '';
let services: OpenedServices;
let ids = 0;

const open = (): OpenedServices =>
  openServices({
    dataFolder: fs.mkdtempSync(path.join(folder, 'data-')),
    onDamage: 'refuse',
    startsSession: true,
    now: () => new Date('2026-04-04T09:00:00Z'),
    newId: () => `id-${String((ids += 1))}`,
    newKey: () => 'key of the tests',
    parseFile: (request) => parseFileHere(request, request.onProgress),
    releaseFile: () => undefined,
    onProgress: () => undefined,
  });

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-corrections-'));
  services = open();
});
afterEach(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const preview = async (place: string): Promise<FilePreview> => {
  const files = [{ path: place, name: path.basename(place) }];
  const { files: previews } = await services.handlers['import.preview']({ jobId: 'j', files });
  const [first] = previews;
  if (first === undefined) throw new Error('no preview');
  let found = first;
  const answers: Record<string, string> = {};
  for (let round = 0; round < 5 && found.questions.length > 0; round += 1) {
    for (const { id, suggestion } of found.questions) answers[id] = suggestion ?? '';
    found = await services.handlers['import.answer']({ previewId: found.previewId, answers, choice: null });
  }
  return found;
};

const commit = async ({ previewId }: FilePreview): Promise<number> => {
  const imports = [{ previewId, answers: {}, sameYear: 'ask' as const }];
  return (await services.handlers['import.commit']({ jobId: 'j', imports })).imports[0]?.importId ?? 0;
};

const counts = () => countsOfYears(services.context.db, defaultSettings, 'extracts');

interface Broken {
  readonly file: string;
  readonly header: string;
  readonly bad: string;
  /** Rows of the sheet, from 1. */
  readonly rows: readonly number[];
}

const gridOf = async (file: string): Promise<WorkbookGrid> =>
  readWorkbook(fs.readFileSync(path.join(northmoor, file)), file);

interface Damaged {
  readonly place: string;
  readonly right: ReadonlyMap<
    number,
    { readonly value: string | number | boolean | null; readonly format: string | null }
  >;
}

/** The file written once more with some cells that cannot be read, and what those cells should hold. */
const damage = async ({ file, header, bad, rows }: Broken): Promise<Damaged> => {
  const grid = await gridOf(file);
  const workbook = new ExcelJS.Workbook();
  const right = new Map<number, { value: string | number | boolean | null; format: string | null }>();
  for (const sheet of grid.sheets) {
    const target = workbook.addWorksheet(sheet.name);
    const columns = sheet.rows.map((cells) => cells.findIndex((cell) => String(cell?.value ?? '').trim() === header));
    const column = columns.find((each) => each >= 0) ?? -1;
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, at) => {
        if (cell === undefined) return;
        const isBroken = at === column && rows.includes(row + 1);
        if (isBroken) right.set(row + 1, { value: cell.value, format: cell.format });
        const here = target.getCell(row + 1, at + 1);
        here.value = isBroken ? bad : cell.value;
        if (cell.format !== null && !isBroken) here.numFmt = cell.format;
      });
    });
  }
  const place = path.join(folder, file.replace(/\.\w+$/, '.xlsx'));
  await workbook.xlsx.writeFile(place);
  return { place, right };
};

const isRed = (cell: ExcelJS.Cell): boolean => cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFF4C7C3';

/** What a person does with the workbook: the red cells of some rows get the right value. */
const fix = async (place: string, right: Damaged['right'], rows: readonly number[], to: string): Promise<string> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(place);
  const sheet = workbook.worksheets[0];
  sheet?.eachRow((line, at) => {
    if (at <= 3) return;
    const row = Number(line.getCell(4).value);
    if (!rows.includes(row)) return;
    line.eachCell({ includeEmpty: true }, (cell) => {
      const value = right.get(row);
      if (!isRed(cell) || value === undefined) return;
      cell.value = value.value;
      cell.numFmt = value.format ?? '@';
    });
  });
  const saved = path.join(folder, to);
  await workbook.xlsx.writeFile(saved);
  return saved;
};

const kinds: readonly Broken[] = [
  { file: 'staff-in-post-2025-03-31.xlsx', header: 'Ethnic Origin', bad: '#REF!', rows: [20, 777, 2500, 4000] },
  { file: 'recruitment-applicants-2024-25.csv', header: 'Shortlisted', bad: '#VALUE!', rows: [5, 6, 900, 2001] },
  { file: 'employee-relations-tracker.xlsx', header: 'Formal Investigation Start', bad: '#N/A', rows: [2, 3, 4, 6] },
  { file: 'learning-2024-25.csv', header: 'Employee Number', bad: '', rows: [4, 50, 1200, 3000] },
  { file: 'staff-survey-2024.xlsx', header: 'Group', bad: '#REF!', rows: [5, 6] },
  { file: 'board-members-2025.xlsx', header: 'Ethnic Origin', bad: '#REF!', rows: [4, 6, 8] },
];

describe.each(kinds)('rows of $file that cannot be read', (broken) => {
  it('come back corrected with the figures of the good file', async () => {
    const good = await preview(path.join(northmoor, broken.file));
    await commit(good);
    const wanted = counts();
    await services.handlers['undo.last']({});

    const { place, right } = await damage(broken);
    const damaged = await preview(place);
    expect(damaged.quarantined).toHaveLength(broken.rows.length);
    const importId = await commit(damaged);

    const saved = path.join(folder, 'to correct.xlsx');
    await services.corrections.write({ importId }, saved);
    // All but one are corrected; that one is set aside again, and comes back with a second workbook.
    const [last = 0] = broken.rows.slice(-1);
    const first = await fix(saved, right, broken.rows.slice(0, -1), 'corrected once.xlsx');
    const once = await preview(first);
    expect(once).toMatchObject({ kind: damaged.kind, corrects: path.basename(place), questions: [] });
    expect(once.years.map(({ year }) => year)).toEqual(damaged.years.map(({ year }) => year));
    expect(once.rowsAccepted).toBe(broken.rows.length - 1);
    expect(once.quarantined.map(({ place: at }) => at.row)).toEqual([last]);
    const addition = await commit(once);

    const { imports } = await services.handlers['imports.list']({ version: 'restricted' });
    expect(imports.map(({ numbers }) => numbers?.setAside)).toEqual([1, 0]);
    const rest = path.join(folder, 'rest.xlsx');
    await services.corrections.write({ importId: addition }, rest);
    const twice = await preview(await fix(rest, right, [last], 'corrected twice.xlsx'));
    expect(twice).toMatchObject({ rowsAccepted: 1, quarantined: [] });
    await commit(twice);
    expect(counts()).toEqual(wanted);

    // The workbook once more, saved again: nothing is counted twice.
    const again = await preview(await fix(saved, right, broken.rows, 'again.xlsx'));
    expect(again.problems.map(({ code }) => code)).toContain('nothing_to_correct');
    expect(again.rowsLeftOut['corrected before']).toBe(broken.rows.length);
    expect(await commit(again).catch(toWorkbenchError)).toMatchObject({ code: 'import_refused' });
    expect(counts()).toEqual(wanted);
  });
});

/** The workforce of the good file, counted in a data folder of its own. */
const countsAfter = async () => {
  const held = services;
  services = open();
  await commit(await preview(path.join(northmoor, 'staff-in-post-2025-03-31.xlsx')));
  const { workforce } = counts()[0] ?? {};
  services.close();
  services = held;
  return workforce;
};

describe('the workbook of rows set aside', () => {
  const staff = kinds[0] as Broken;

  it('never lets a text become a formula', async () => {
    const texts = ['=1+1', '+1', '-1', '@x', '\t=1'];
    const fields = texts.map((value, at) => ({
      field: `f${String(at)}`,
      header: `=H${String(at)}`,
      value,
      isFaulty: true,
      isPerson: false,
    }));
    const place = { sheet: '=S', row: 4, column: null };
    const bytes = await correctionWorkbook({
      mark: { kind: 'learning', year: 2025, fileHash: 'h', sheet: '=S' },
      fileName: '=cmd.xlsx',
      rows: [{ place, reason: '=R', cells: [], fields }],
      preparedOn: '2026-04-04',
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    let seen = 0;
    workbook.worksheets[0]?.eachRow((line) => {
      line.eachCell((cell) => {
        expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null]).toContain(cell.type);
        if (/^[=+@-]/.test(cell.text)) expect(cell.numFmt).toBe('@');
        seen += 1;
      });
    });
    expect(seen).toBeGreaterThan(15);
  });

  it('holds codes for numbers and no identity', async () => {
    const damaged = await damage(staff);
    const { previewId } = await preview(damaged.place);
    const saved = path.join(folder, 'to correct.xlsx');
    await services.corrections.write({ previewId }, saved);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(saved);
    const texts: string[] = [];
    workbook.worksheets[0]?.eachRow((line) => {
      line.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        texts.push(cell.text);
      });
    });
    expect(texts.filter((text) => text.startsWith('code:'))).toHaveLength(staff.rows.length);
    const grid = await gridOf(staff.file);
    const sheet = grid.sheets.find((each) =>
      each.rows.some((cells) => cells.some((cell) => cell?.value === 'Ethnic Origin')),
    );
    const headers = sheet?.rows.find((cells) => cells.some((cell) => cell?.value === 'Ethnic Origin')) ?? [];
    const isSecret = /number|name|date of birth|^ni/i;
    const secrets = staff.rows.flatMap((row) =>
      headers.flatMap((header, at) =>
        isSecret.test(String(header?.value ?? '')) ? [String(sheet?.rows[row - 1]?.[at]?.value ?? '')] : [],
      ),
    );
    expect(secrets.length).toBeGreaterThan(4);
    for (const secret of secrets.filter((text) => text.length > 2)) expect(texts).not.toContain(secret);
  });

  it('keeps the people of the file, also when it was saved in another data folder', async () => {
    const { place, right } = await damage(staff);
    await commit(await preview(place));
    const wanted = countsAfter;
    const saved = path.join(folder, 'to correct.xlsx');
    await services.corrections.write({ importId: 1 }, saved);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(saved);
    workbook.worksheets[0]?.eachRow((line) => {
      line.eachCell((cell) => {
        if (cell.text.startsWith('code:')) cell.value = `code:${'x'.repeat(22)}`;
      });
    });
    await workbook.xlsx.writeFile(saved);
    await commit(await preview(await fix(saved, right, staff.rows, 'fixed.xlsx')));
    expect(counts()[0]?.workforce).toEqual(await wanted());
  });

  it('asks for the file it corrects where that is not held', async () => {
    const { place } = await damage(staff);
    const { previewId } = await preview(place);
    const saved = path.join(folder, 'to correct.xlsx');
    await services.corrections.write({ previewId }, saved);
    const early = await preview(saved);
    expect(early.problems.map(({ code }) => code)).toContain('corrects_unknown');
  });
});

describe('a corrected row', () => {
  it('is read as the whole column of its file was', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Staff');
    sheet.addRow([
      'Employee Number',
      'Primary Assignment',
      'Assignment Category',
      'Ethnic Origin',
      'Staff Group',
      'Grade',
    ]);
    // W and U are no national codes, so B is asked about, and the answer is not Irish.
    for (const [index, letter] of ['W', 'B', 'U', 'W', 'B', 'B'].entries())
      sheet.addRow([
        `1000${String(index)}`,
        index === 5 ? '#N/A' : 'Yes',
        'Permanent',
        letter,
        'Additional Clinical Services',
        'XR02',
      ]);
    const place = path.join(folder, 'staff-2025-03-31.xlsx');
    await workbook.xlsx.writeFile(place);
    const first = await preview(place);
    expect(first.questions.map(({ id }) => id)).toContain('ethnicity:b');
    const answers = { 'ethnicity:b': 'bme', 'ethnicity:w': 'white', 'ethnicity:u': 'unknown' };
    const answered = await services.handlers['import.answer']({ previewId: first.previewId, answers, choice: null });
    expect(answered.questions).toEqual([]);
    const importId = await commit(answered);
    const saved = path.join(folder, 'to correct.xlsx');
    await services.corrections.write({ importId }, saved);
    const right = new Map([[7, { value: 'Yes', format: null }]]);
    await commit(await preview(await fix(saved, right, [7], 'fixed.xlsx')));
    expect(counts()[0]?.workforce).toEqual({ white: 2, bme: 3, unknown: 1 });
  });
});
