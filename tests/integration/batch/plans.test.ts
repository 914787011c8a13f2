import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionDraft } from '../../fixtures/action-draft';
import { planDocument, planHeadings } from '../plans/plan-files';
import { openRealServices } from '../real-services';
import { runTestBatch } from './run-batch';

let data = '';
let folder = '';

beforeAll(async () => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-plan-batch-'));
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-plan-files-'));
  const services = openRealServices(data);
  await services.handlers['example.load']({});
  services.close();
}, 60_000);
afterAll(() => {
  fs.rmSync(data, { recursive: true, force: true });
  fs.rmSync(folder, { recursive: true, force: true });
});

const batch = (...argv: readonly string[]) => runTestBatch(['--data', data, ...argv]);
const json = async (...argv: readonly string[]) => (await batch(...argv)).json as Record<string, unknown>;

describe('actions import and export', () => {
  it('leaves questions open and changes nothing, until suggestions are accepted', async () => {
    const place = path.join(folder, 'plan.docx');
    const rows = [planHeadings, ['Metric 2', 'Issue', 'Panels', '', 'Jane Example', 'March 2027', 'Complete', '']];
    fs.writeFileSync(place, await planDocument([{ title: 'Plan', rows }]));
    const asked = await batch('actions', 'import', place);
    expect(asked.exitCode).toBe(3);
    expect(asked.json).toMatchObject({
      kind: 'plan',
      questions: [
        { id: 'person:Jane Example', suggestion: '' },
        { id: 'words:Complete', suggestion: 'blue' },
      ],
      stored: null,
    });
    expect(await json('actions')).toMatchObject({ drafts: [], actions: [] });
    const { exitCode, json: done } = await batch('actions', 'import', place, '--accept-suggestions');
    expect(exitCode).toBe(0);
    expect(done).toMatchObject({ stored: { drafts: ['D-001'] } });
    expect(await json('actions')).toMatchObject({ drafts: [{ reference: 'D-001', status: 'blue', owner: '' }] });
  });

  it('exports the plan, and takes edits that are in nobody’s way', async () => {
    const services = openRealServices(data, false);
    await services.handlers['actions.save']({
      id: null,
      start: { key: 'indicator~2~all', year: 2023 },
      draft: actionDraft(),
    });
    services.close();
    const { files } = (await json('actions', 'export', '--out', folder)) as { files: readonly string[] };
    const [place = ''] = files;
    expect(path.basename(place)).toMatch(/^Action plan to edit - .*2026-04-04\.xlsx$/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(place);
    const sheet = workbook.getWorksheet('Action plan');
    const heads = sheet?.getRow(4).values;
    const column = Array.isArray(heads) ? heads.indexOf('Owner') : 0;
    if (sheet !== undefined) sheet.getCell(5, column).value = 'Chief people officer';
    await workbook.xlsx.writeFile(place);
    const taken = await batch('actions', 'import', place);
    expect(taken.exitCode).toBe(0);
    expect(taken.json).toMatchObject({ kind: 'edits', stored: { changed: ['A-001'] } });
    expect(await json('actions')).toMatchObject({ actions: [{ owner: 'Chief people officer' }] });
  });

  it('says what it does not know', async () => {
    expect((await batch('actions', 'upload')).exitCode).toBe(1);
    expect((await batch('actions', 'import')).exitCode).toBe(1);
  });
});
