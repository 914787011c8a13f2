import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedServices } from '../../../electron/data/open-services';
import { countsOfYears } from '../../../electron/data/services/reports/year-counts';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import { defaultSettings } from '../../../shared/reference/settings';
import { commitPreview, openRealServices } from '../real-services';
import { damage, fillDamaged, northmoor, previewAnswered, staffToCorrect } from './correction-files';
import type { Broken, Damaged } from './correction-files';

let folder = '';
let services: OpenedServices;

const open = (): OpenedServices => openRealServices(fs.mkdtempSync(path.join(folder, 'data-')));

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-corrections-'));
  services = open();
});
afterEach(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const preview = (place: string): Promise<FilePreview> => previewAnswered(services, place);

const commit = ({ previewId }: FilePreview): Promise<number> => commitPreview(services, previewId);

const counts = () => countsOfYears(services.context.db, defaultSettings, 'extracts');

const fix = (place: string, right: Damaged['right'], rows: readonly number[], to: string): Promise<string> =>
  fillDamaged(place, right, rows, path.join(folder, to));

const kinds: readonly Broken[] = [
  staffToCorrect,
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

    const { place, right } = await damage(broken, folder);
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
    const right = new Map([[7, { value: 'Yes', format: '@' }]]);
    await commit(await preview(await fix(saved, right, [7], 'fixed.xlsx')));
    expect(counts()[0]?.workforce).toEqual({ white: 2, bme: 3, unknown: 1 });
  });
});
