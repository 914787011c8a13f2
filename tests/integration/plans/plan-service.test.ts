import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePlan } from '../../../electron/data/services/plan/export-plan';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import type { ActionDraft } from '../../../shared/actions/action';
import type { PlanEdits, PlanPreview } from '../../../shared/ipc/replies/plans';
import type { Requests } from '../../../shared/ipc/contract';
import { openTestServices, parsedReturn, valuesOf } from '../data/test-services';
import type { TestServices } from '../data/test-services';
import { sampleYear } from '../../unit/sample-counts';
import { planBook, planDocument, planHeadings } from './plan-files';

let services: TestServices;
let folder = '';

const openOne = async (): Promise<TestServices> => {
  const opened = openTestServices();
  await opened.importFile(
    'a.xlsx',
    parsedReturn([2024, 2025], { values: [2024, 2025].flatMap((year) => valuesOf(sampleYear(year))) }),
  );
  return opened;
};

beforeEach(async () => {
  services = await openOne();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-plans-'));
});
afterEach(() => {
  services.destroy();
  fs.rmSync(folder, { recursive: true, force: true });
});

const draft: ActionDraft = {
  issue: 'Fewer are appointed',
  change: '=1+1 is no formula',
  why: '',
  owner: 'Head of recruitment',
  executive: '',
  start: '2025-04-01',
  due: '2027-03-31',
  measureOfSuccess: 'At or below 1.25',
  targetValue: 1.25,
  testDate: '2027-06-30',
  highImpactActions: [2],
  tags: [],
  status: 'green',
  evidence: '',
  evidenceFiles: [],
  completion: null,
};
const start = { key: 'indicator~2~all', year: 2025 };
const save = async (over: Partial<ActionDraft> = {}, id: string | null = null, on = services) =>
  (await on.handlers['actions.save']({ id, start: id === null ? start : null, draft: { ...draft, ...over } })).action;
const actions = async () => (await services.handlers['actions.list']({ version: 'restricted' })).actions;
const drafts = async () => (await services.handlers['plan.drafts']({})).drafts;
const put = (name: string, bytes: Uint8Array): string => {
  const place = path.join(folder, name);
  fs.writeFileSync(place, bytes);
  return place;
};
const read = async (place: string) =>
  services.handlers['plan.read']({ file: { path: place, name: path.basename(place) } });
const readPlan = async (place: string): Promise<PlanPreview> => {
  const reading = await read(place);
  if (reading.kind !== 'plan') throw new Error('not a plan');
  return reading;
};
const readEdits = async (place: string): Promise<PlanEdits> => {
  const reading = await read(place);
  if (reading.kind !== 'edits') throw new Error('not edits');
  return reading;
};
const store = async (planId: string, over: Partial<Requests['plan.store']> = {}) =>
  services.handlers['plan.store']({
    planId,
    answers: { without: [], people: {}, statuses: {} },
    conflicts: {},
    remove: [],
    ...over,
  });
const errorOf = async (work: () => unknown) => {
  try {
    await work();
    return null;
  } catch (error) {
    return toWorkbenchError(error);
  }
};
const onDisk = (): string =>
  fs
    .readdirSync(services.folder)
    .filter((name) => fs.statSync(path.join(services.folder, name)).isFile())
    .map((name) => fs.readFileSync(path.join(services.folder, name), 'latin1'))
    .join('');

describe('a plan out of Word', () => {
  const document = () =>
    planDocument([
      {
        title: 'Our plan',
        rows: [
          planHeadings,
          ['Metric 2', 'Issue', 'Panels', 'KPI', 'Jane Example', 'Q4 2026/27', 'A', 'Begun'],
          ['Metric 3', 'Cases', 'Triage', '', 'Head of ER', 'ongoing', 'Complete', ''],
        ],
      },
    ]);

  it('becomes drafts, in one step that undo takes back; a name is not kept', async () => {
    const preview = await readPlan(put('plan.docx', await document()));
    expect(preview.questions.people).toEqual([{ words: 'Jane Example', rows: 1 }]);
    const stored = await store(preview.planId);
    expect(stored).toMatchObject({ drafts: ['D-001', 'D-002'], changed: [] });
    expect(await drafts()).toMatchObject([
      { reference: 'D-001', indicators: [2], owner: '', due: '2027-03-31', status: 'amber', progress: 'Begun' },
      { reference: 'D-002', indicators: [3], owner: 'Head of ER', due: '', dueWords: 'ongoing', status: null },
    ]);
    expect(onDisk()).not.toContain('Jane');
    expect(await services.handlers['undo.last']({})).toEqual({ undone: 'Bringing in the plan plan.docx' });
    expect(await drafts()).toEqual([]);
  });

  it('keeps drafts out of the plan, the ledger and the counts, until one has its figure', async () => {
    await store((await readPlan(put('plan.docx', await document()))).planId);
    expect(await actions()).toEqual([]);
    const ledger = await services.handlers['ledger.read']({ version: 'restricted', year: null });
    expect(ledger.lines).toEqual([]);
    const { actionCounts } = await services.handlers['report.year']({ year: 2025, version: 'restricted' });
    expect(actionCounts).toEqual({});
    const [first] = await drafts();
    const made = await services.handlers['actions.save']({ id: null, start, draft, fromDraft: first?.id ?? '' });
    expect(made.action.notes[0]?.text).toContain('Brought in from plan.docx, Table 1, row 2.');
    expect(made.action.notes[0]?.text).toContain('Begun');
    expect((await drafts()).map(({ reference }) => reference)).toEqual(['D-002']);
    await services.handlers['undo.last']({});
    expect((await drafts()).map(({ reference }) => reference)).toEqual(['D-001', 'D-002']);
    expect(await actions()).toEqual([]);
  });

  it('gives no number twice, and removes a draft with a way back', async () => {
    await store((await readPlan(put('plan.docx', await document()))).planId);
    const [first] = await drafts();
    await services.handlers['plan.removeDraft']({ id: first?.id ?? '' });
    expect((await drafts()).map(({ reference }) => reference)).toEqual(['D-002']);
    await services.handlers['undo.last']({});
    await store((await readPlan(put('plan.docx', await document()))).planId, {
      answers: { without: ['Table 1:2'], people: {}, statuses: { 'words:Complete': 'blue' } },
    });
    expect((await drafts()).map(({ reference, status }) => [reference, status])).toEqual([
      ['D-001', 'amber'],
      ['D-002', null],
      ['D-003', 'blue'],
    ]);
  });

  it('is refused where there is no plan in it, and where it was read too long ago', async () => {
    const other = put(
      'other.xlsx',
      await planBook([
        ['Band', 'White'],
        ['Band 5', 12],
      ]),
    );
    expect(await errorOf(() => read(other))).toMatchObject({ code: 'not_recognised' });
    expect(await errorOf(() => store('gone'))).toMatchObject({ code: 'unknown_token' });
  });
});

type Edit = (sheet: ExcelJS.Worksheet) => void;
const headerRow = 4;
const columnOf = (sheet: ExcelJS.Worksheet, heading: string): number => {
  const values = sheet.getRow(headerRow).values;
  return Array.isArray(values) ? values.indexOf(heading) : -1;
};
const cellOf = (sheet: ExcelJS.Worksheet, row: number, heading: string): ExcelJS.Cell =>
  sheet.getCell(headerRow + row, columnOf(sheet, heading));

/** As somebody edits it in Excel: opened, changed, saved. */
const edited = async (place: string, edit: Edit, name = 'back.xlsx'): Promise<string> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(place);
  const sheet = workbook.getWorksheet('Action plan');
  if (sheet === undefined) throw new Error('no plan sheet');
  edit(sheet);
  const target = path.join(folder, name);
  await workbook.xlsx.writeFile(target);
  return target;
};
const exported = async (name = 'out.xlsx', on = services): Promise<string> => {
  const place = path.join(folder, name);
  await writePlan(on.context, place);
  return place;
};

describe('an exported plan', () => {
  it('holds texts as texts, drop-downs, grey columns that are locked, and a sheet that Excel does not offer', async () => {
    await save();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await exported());
    const sheet = workbook.getWorksheet('Action plan');
    if (sheet === undefined) throw new Error('no plan sheet');
    expect(cellOf(sheet, 1, 'What will change')).toMatchObject({
      value: '=1+1 is no formula',
      numFmt: '@',
      formula: undefined,
    });
    expect(cellOf(sheet, 1, 'Reference').protection).toBeUndefined();
    expect(sheet).toHaveProperty('sheetProtection.sheet', true);
    expect(cellOf(sheet, 1, 'Owner').protection.locked).toBe(false);
    expect(cellOf(sheet, 1, 'Status').dataValidation.type).toBe('list');
    expect(cellOf(sheet, 2, 'Issue').protection.locked).toBe(false);
    expect(workbook.getWorksheet('_workbench')?.state).toBe('veryHidden');
  });

  it('brings nothing when nobody changed it, also with odd texts', async () => {
    await save({
      issue: 'emoji 😀 and\nlines\r\n\tof text ',
      why: '"quoted", <b>&amp;',
      evidence: '-2',
      targetValue: -0.1,
    });
    const back = await edited(await exported(), () => undefined);
    expect(await readEdits(back)).toMatchObject({
      taken: [],
      kept: [],
      conflicts: [],
      refused: [],
      notes: [],
      rows: [],
      missing: [],
      remarks: [],
    });
  });

  it('comes back: theirs taken, ours kept, conflicts open until chosen, and one undo for all', async () => {
    const one = await save();
    const two = await save({ issue: 'Second' });
    const three = await save({ issue: 'Third' });
    const out = await exported();
    await save({ ...draft, why: 'ours', owner: 'Our owner' }, one.id);
    const before = await actions();
    const back = await edited(out, (sheet) => {
      cellOf(sheet, 1, 'Owner').value = 'Their owner';
      cellOf(sheet, 1, 'Evidence').value = 'Minutes of May';
      cellOf(sheet, 1, 'Due').value = 'Q4 2027/28';
      cellOf(sheet, 1, 'Target value').value = 1.1;
      cellOf(sheet, 1, 'New progress note').value = 'Panels are trained';
      cellOf(sheet, 2, 'Status').value = 'Red: off track';
      for (let column = 1; column <= sheet.columnCount; column += 1) sheet.getCell(headerRow + 3, column).value = null;
      cellOf(sheet, 4, 'Issue').value = 'A new one';
      cellOf(sheet, 4, 'Owner').value = 'Jane Example';
    });
    const edits = await readEdits(back);
    expect(edits.taken.map(({ key, theirs }) => [key, theirs])).toEqual([
      [`${one.reference}.due`, '2028-03-31'],
      [`${one.reference}.targetValue`, '1.1'],
      [`${one.reference}.evidence`, 'Minutes of May'],
      [`${two.reference}.status`, 'red'],
    ]);
    expect(edits.kept.map(({ key }) => key)).toEqual([`${one.reference}.why`]);
    expect(edits.conflicts).toMatchObject([
      { key: `${one.reference}.owner`, ours: 'Our owner', theirs: 'Their owner' },
    ]);
    expect(edits.missing).toEqual([{ reference: three.reference, issue: 'Third' }]);
    expect(edits.rows).toMatchObject([{ issue: 'A new one', owner: 'Jane Example' }]);

    const refusal = await errorOf(() => store(edits.planId));
    expect(refusal).toMatchObject({ code: 'needs_answers' });
    expect(await actions()).toEqual(before);

    const stored = await store(edits.planId, {
      conflicts: { [`${one.reference}.owner`]: 'theirs' },
      remove: [three.reference],
    });
    expect(stored).toEqual({
      drafts: ['D-001'],
      changed: [one.reference, two.reference],
      removed: [three.reference],
      refused: [],
    });
    const [first, second] = await actions();
    expect(first).toMatchObject({ owner: 'Their owner', why: 'ours', evidence: 'Minutes of May', targetValue: 1.1 });
    expect(first?.notes.map(({ text }) => text)).toEqual(['Panels are trained']);
    expect(second?.status).toBe('red');
    expect(JSON.stringify(await drafts())).not.toContain('Jane');

    const again = await readEdits(back);
    expect(again).toMatchObject({ taken: [], conflicts: [], notes: [], missing: [] });

    const after = { actions: await actions(), drafts: await drafts() };
    await services.handlers['undo.last']({});
    expect(await actions()).toEqual(before);
    expect(await drafts()).toEqual([]);
    await services.handlers['redo.last']({});
    expect({ actions: await actions(), drafts: await drafts() }).toEqual(after);
    const { changes } = await services.handlers['actions.history']({ id: one.id });
    expect(changes.map(({ to }) => to)).toContain('Their owner');
  });

  it('of two people who edited the same export, the second meets the first as a conflict', async () => {
    const { reference } = await save();
    const out = await exported();
    const first = await edited(out, (sheet) => (cellOf(sheet, 1, 'Owner').value = 'First'), 'first.xlsx');
    const second = await edited(out, (sheet) => (cellOf(sheet, 1, 'Owner').value = 'Second'), 'second.xlsx');
    await store((await readEdits(first)).planId);
    expect((await readEdits(second)).conflicts).toMatchObject([
      { key: `${reference}.owner`, ours: 'First', theirs: 'Second' },
    ]);
  });

  it('does not take formulas, other statuses, days that are none, or what would leave an action incomplete', async () => {
    const { reference } = await save();
    const back = await edited(await exported(), (sheet) => {
      cellOf(sheet, 1, 'Owner').value = { formula: 'HYPERLINK("http://example.org")', result: 'click' };
      cellOf(sheet, 1, 'Due').value = 'soon';
      cellOf(sheet, 1, 'Target value').value = 'lower';
      cellOf(sheet, 1, 'Issue').value = null;
      cellOf(sheet, 1, 'Status').value = 'Blue: complete and embedded';
    });
    const edits = await readEdits(back);
    expect(edits.taken).toEqual([]);
    expect(edits.refused.map(({ field }) => field).sort()).toEqual(['due', 'issue', 'owner', 'status', 'targetValue']);
    const before = await actions();
    expect(await store(edits.planId)).toMatchObject({ changed: [], refused: edits.refused });
    expect(await actions()).toEqual(before);
    expect(reference).toBe('A-001');
  });

  it('is refused where it is of another organisation, and is said to be older', async () => {
    await save();
    const older = await exported('older.xlsx');
    services.context.db.run("UPDATE setting SET value = '2026-05-01T00:00:00.000Z' WHERE key = 'last_plan_export'");
    expect((await readEdits(older)).remarks.join()).toContain('before the newest export of 2026-05-01');
    const other = await openOne();
    await save({}, null, other);
    // Ids of the two test databases are alike; those of real ones never are.
    other.context.db.run("UPDATE action SET id = 'elsewhere'");
    const foreign = await exported('foreign.xlsx', other);
    other.destroy();
    const error = await errorOf(() => read(foreign));
    expect(error).toMatchObject({ code: 'import_refused' });
    expect(error?.message).toContain('none of its actions is held here');
  });

  it('that has lost its hidden sheet shows every difference for a person to decide', async () => {
    const { reference, id } = await save();
    const out = await exported();
    await save({ why: 'ours' }, id);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    workbook.removeWorksheet('_workbench');
    const place = path.join(folder, 'bare.xlsx');
    await workbook.xlsx.writeFile(place);
    const edits = await readEdits(place);
    expect(edits.conflicts.map(({ key }) => key)).toEqual([`${reference}.why`]);
    expect(edits.remarks.join()).toContain('lost its hidden sheet');
  });

  it('is merged with the plan as it is when it is stored, not as it was shown', async () => {
    const { id } = await save();
    const back = await edited(await exported(), (sheet) => (cellOf(sheet, 1, 'Owner').value = 'Theirs'));
    const edits = await readEdits(back);
    await save({ owner: 'Changed meanwhile' }, id);
    expect(await errorOf(() => store(edits.planId))).toMatchObject({ code: 'needs_answers' });
    expect((await actions())[0]?.owner).toBe('Changed meanwhile');
  });

  it('needs an action to be made', async () => {
    expect(await errorOf(() => writePlan(services.context, path.join(folder, 'none.xlsx')))).toMatchObject({
      code: 'no_data',
    });
  });
});
