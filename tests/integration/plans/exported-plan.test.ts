import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePlan } from '../../../electron/data/services/plan/export-plan';
import { cellOf, editPlan, headerRow, planSheet } from './plan-sheet';
import type { Edit } from './plan-sheet';
import { draft, errorOf, openPlanServices, plansOf } from './plan-services';
import type { Plans } from './plan-services';
import type { TestServices } from '../data/test-services';

let services: TestServices;
let plans: Plans;
let folder = '';

beforeEach(async () => {
  services = await openPlanServices();
  plans = plansOf(services);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-plans-'));
});
afterEach(() => {
  services.destroy();
  fs.rmSync(folder, { recursive: true, force: true });
});

const edited = (place: string, edit: Edit, name = 'back.xlsx'): Promise<string> =>
  editPlan(place, edit, path.join(folder, name));
const exported = async (name = 'out.xlsx', on = services): Promise<string> => {
  const place = path.join(folder, name);
  await writePlan(on.context, place);
  return place;
};

describe('an exported plan', () => {
  it('holds texts as texts, drop-downs, grey columns that are locked, and a sheet that Excel does not offer', async () => {
    await plans.save();
    const { workbook, sheet } = await planSheet(await exported());
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
    await plans.save({
      issue: 'emoji 😀 and\nlines\r\n\tof text ',
      why: '"quoted", <b>&amp;',
      evidence: '-2',
      targetValue: -0.1,
    });
    const back = await edited(await exported(), () => undefined);
    expect(await plans.readEdits(back)).toMatchObject({
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
    const one = await plans.save();
    const two = await plans.save({ issue: 'Second' });
    const three = await plans.save({ issue: 'Third' });
    const out = await exported();
    await plans.save({ ...draft, why: 'ours', owner: 'Our owner' }, one.id);
    const before = await plans.actions();
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
    const edits = await plans.readEdits(back);
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

    const refusal = await errorOf(() => plans.store(edits.planId));
    expect(refusal).toMatchObject({ code: 'needs_answers' });
    expect(await plans.actions()).toEqual(before);

    const stored = await plans.store(edits.planId, {
      conflicts: { [`${one.reference}.owner`]: 'theirs' },
      remove: [three.reference],
    });
    expect(stored).toEqual({
      drafts: ['D-001'],
      changed: [one.reference, two.reference],
      removed: [three.reference],
      refused: [],
    });
    const [first, second] = await plans.actions();
    expect(first).toMatchObject({ owner: 'Their owner', why: 'ours', evidence: 'Minutes of May', targetValue: 1.1 });
    expect(first?.notes.map(({ text }) => text)).toEqual(['Panels are trained']);
    expect(second?.status).toBe('red');
    expect(JSON.stringify(await plans.drafts())).not.toContain('Jane');

    const again = await plans.readEdits(back);
    expect(again).toMatchObject({ taken: [], conflicts: [], notes: [], missing: [] });

    const after = { actions: await plans.actions(), drafts: await plans.drafts() };
    await services.handlers['undo.last']({});
    expect(await plans.actions()).toEqual(before);
    expect(await plans.drafts()).toEqual([]);
    await services.handlers['redo.last']({});
    expect({ actions: await plans.actions(), drafts: await plans.drafts() }).toEqual(after);
    const { changes } = await services.handlers['actions.history']({ id: one.id });
    expect(changes.map(({ to }) => to)).toContain('Their owner');
  });

  it('of two people who edited the same export, the second meets the first as a conflict', async () => {
    const { reference } = await plans.save();
    const out = await exported();
    const first = await edited(out, (sheet) => (cellOf(sheet, 1, 'Owner').value = 'First'), 'first.xlsx');
    const second = await edited(out, (sheet) => (cellOf(sheet, 1, 'Owner').value = 'Second'), 'second.xlsx');
    await plans.store((await plans.readEdits(first)).planId);
    expect((await plans.readEdits(second)).conflicts).toMatchObject([
      { key: `${reference}.owner`, ours: 'First', theirs: 'Second' },
    ]);
  });

  it('does not take formulas, other statuses, days that are none, or what would leave an action incomplete', async () => {
    const { reference } = await plans.save();
    const back = await edited(await exported(), (sheet) => {
      cellOf(sheet, 1, 'Owner').value = { formula: 'HYPERLINK("http://example.org")', result: 'click' };
      cellOf(sheet, 1, 'Due').value = 'soon';
      cellOf(sheet, 1, 'Target value').value = 'lower';
      cellOf(sheet, 1, 'Issue').value = null;
      cellOf(sheet, 1, 'Status').value = 'Blue: complete and embedded';
    });
    const edits = await plans.readEdits(back);
    expect(edits.taken).toEqual([]);
    expect(edits.refused.map(({ field }) => field).sort()).toEqual(['due', 'issue', 'owner', 'status', 'targetValue']);
    const before = await plans.actions();
    expect(await plans.store(edits.planId)).toMatchObject({ changed: [], refused: edits.refused });
    expect(await plans.actions()).toEqual(before);
    expect(reference).toBe('A-001');
  });

  it('is refused where it is of another organisation, and is said to be older', async () => {
    await plans.save();
    const older = await exported('older.xlsx');
    services.context.db.run("UPDATE setting SET value = '2026-05-01T00:00:00.000Z' WHERE key = 'last_plan_export'");
    expect((await plans.readEdits(older)).remarks.join()).toContain('before the newest export of 2026-05-01');
    const other = await openPlanServices();
    await plansOf(other).save();
    // Ids of the two test databases are alike; those of real ones never are.
    other.context.db.run("UPDATE action SET id = 'elsewhere'");
    const foreign = await exported('foreign.xlsx', other);
    other.destroy();
    const error = await errorOf(() => plans.read(foreign));
    expect(error).toMatchObject({ code: 'import_refused' });
    expect(error?.message).toContain('none of its actions is held here');
  });

  it('that has lost its hidden sheet shows every difference for a person to decide', async () => {
    const { reference, id } = await plans.save();
    const out = await exported();
    await plans.save({ why: 'ours' }, id);
    const { workbook } = await planSheet(out);
    workbook.removeWorksheet('_workbench');
    const place = path.join(folder, 'bare.xlsx');
    await workbook.xlsx.writeFile(place);
    const edits = await plans.readEdits(place);
    expect(edits.conflicts.map(({ key }) => key)).toEqual([`${reference}.why`]);
    expect(edits.remarks.join()).toContain('lost its hidden sheet');
  });

  it('is merged with the plan as it is when it is stored, not as it was shown', async () => {
    const { id } = await plans.save();
    const back = await edited(await exported(), (sheet) => (cellOf(sheet, 1, 'Owner').value = 'Theirs'));
    const edits = await plans.readEdits(back);
    await plans.save({ owner: 'Changed meanwhile' }, id);
    expect(await errorOf(() => plans.store(edits.planId))).toMatchObject({ code: 'needs_answers' });
    expect((await plans.actions())[0]?.owner).toBe('Changed meanwhile');
  });

  it('needs an action to be made', async () => {
    expect(await errorOf(() => writePlan(services.context, path.join(folder, 'none.xlsx')))).toMatchObject({
      code: 'no_data',
    });
  });
});
