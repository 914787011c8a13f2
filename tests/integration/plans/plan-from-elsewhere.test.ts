import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planBook, planDocument, planHeadings } from './plan-files';
import { draft, errorOf, onDisk, openPlanServices, plansOf, start } from './plan-services';
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

const put = (name: string, bytes: Uint8Array): string => {
  const place = path.join(folder, name);
  fs.writeFileSync(place, bytes);
  return place;
};

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
    const preview = await plans.readPlan(put('plan.docx', await document()));
    expect(preview.questions.people).toEqual([{ words: 'Jane Example', rows: 1 }]);
    const stored = await plans.store(preview.planId);
    expect(stored).toMatchObject({ drafts: ['D-001', 'D-002'], changed: [] });
    expect(await plans.drafts()).toMatchObject([
      { reference: 'D-001', indicators: [2], owner: '', due: '2027-03-31', status: 'amber', progress: 'Begun' },
      { reference: 'D-002', indicators: [3], owner: 'Head of ER', due: '', dueWords: 'ongoing', status: null },
    ]);
    expect(onDisk(services.folder)).not.toContain('Jane');
    expect(await services.handlers['undo.last']({})).toEqual({ undone: 'Bringing in the plan plan.docx' });
    expect(await plans.drafts()).toEqual([]);
  });

  it('keeps drafts out of the plan, the ledger and the counts, until one has its figure', async () => {
    await plans.store((await plans.readPlan(put('plan.docx', await document()))).planId);
    expect(await plans.actions()).toEqual([]);
    const ledger = await services.handlers['ledger.read']({ version: 'restricted', year: null });
    expect(ledger.lines).toEqual([]);
    const { actionCounts } = await services.handlers['report.year']({ year: 2025, version: 'restricted' });
    expect(actionCounts).toEqual({});
    const [first] = await plans.drafts();
    const made = await services.handlers['actions.save']({ id: null, start, draft, fromDraft: first?.id ?? '' });
    expect(made.action.notes[0]?.text).toContain('Brought in from plan.docx, Table 1, row 2.');
    expect(made.action.notes[0]?.text).toContain('Begun');
    expect((await plans.drafts()).map(({ reference }) => reference)).toEqual(['D-002']);
    await services.handlers['undo.last']({});
    expect((await plans.drafts()).map(({ reference }) => reference)).toEqual(['D-001', 'D-002']);
    expect(await plans.actions()).toEqual([]);
  });

  it('gives no number twice, and removes a draft with a way back', async () => {
    await plans.store((await plans.readPlan(put('plan.docx', await document()))).planId);
    const [first] = await plans.drafts();
    await services.handlers['plan.removeDraft']({ id: first?.id ?? '' });
    expect((await plans.drafts()).map(({ reference }) => reference)).toEqual(['D-002']);
    await services.handlers['undo.last']({});
    await plans.store((await plans.readPlan(put('plan.docx', await document()))).planId, {
      answers: { without: ['Table 1:2'], people: {}, statuses: { 'words:Complete': 'blue' } },
    });
    expect((await plans.drafts()).map(({ reference, status }) => [reference, status])).toEqual([
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
    expect(await errorOf(() => plans.read(other))).toMatchObject({ code: 'not_recognised' });
    expect(await errorOf(() => plans.store('gone'))).toMatchObject({ code: 'unknown_token' });
  });
});
