import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionDraft } from '../../../fixtures/action-draft';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import type { ActionDraft } from '../../../../shared/actions/action';
import { group, openTestServices, parsedReturn, valuesOf } from '../test-services';
import type { TestServices } from '../test-services';
import { sampleYear } from '../../../unit/sample-counts';

let services: TestServices;

beforeEach(async () => {
  services = openTestServices();
  await services.importFile(
    'a.xlsx',
    parsedReturn([2024, 2025], {
      values: [2024, 2025].flatMap((year) => valuesOf(sampleYear(year, { disciplineCases: group(17, 9) }))),
    }),
  );
});
afterEach(() => {
  services.destroy();
});

const draft = actionDraft({
  issue: 'BME staff enter the formal process more often',
  change: 'A decision tree before any formal step',
  why: 'Informal resolution is used less for BME staff',
  owner: 'Head of Employee Relations',
  executive: 'Chief People Officer',
  start: '2026-05-01',
  measureOfSuccess: 'Indicator 3 at or below 1.25',
  highImpactActions: [6],
});
const start = { key: 'indicator~3~all', year: 2025 };
const save = async (over: Partial<ActionDraft> = {}, id: string | null = null) =>
  (await services.handlers['actions.save']({ id, start: id === null ? start : null, draft: { ...draft, ...over } }))
    .action;
const list = async (version: 'restricted' | 'public' = 'restricted') =>
  (await services.handlers['actions.list']({ version })).actions;
const errorOf = async (work: () => unknown) => {
  try {
    await work();
    return null;
  } catch (error) {
    return toWorkbenchError(error);
  }
};

describe('an action', () => {
  it('takes its baseline from the figure', async () => {
    const action = await save();
    expect(action.reference).toBe('A-001');
    expect(action.baseline).toMatchObject({
      ref: { kind: 'indicator', indicator: 3, view: 'all' },
      year: 2025,
      sides: [
        { label: 'White', count: 17 },
        { label: 'BME', count: 9 },
      ],
      finding: 'not_distinguishable',
    });
    expect(action.baseline.value).toBeGreaterThan(0.5);
    const { report } = await services.handlers['report.year']({ year: 2025, version: 'restricted' });
    expect(action.baseline.value).toBe(report.indicators.find(({ indicator }) => indicator === 3)?.figure.value);
  });

  it('keeps its tags', async () => {
    const { id } = await save({ tags: ['recognise', 'lead'] });
    expect((await list()).find((action) => action.id === id)?.tags).toEqual(['recognise', 'lead']);
    expect((await save({ tags: [] }, id)).tags).toEqual([]);
  });

  it.each([
    ['target', { targetValue: null }, 'value the figure should reach'],
    ['test date', { testDate: '' }, 'will be tested'],
    ['measure', { measureOfSuccess: ' ' }, 'how you will know'],
    ['owner', { owner: '' }, 'owns the action'],
    ['order of dates', { start: '2027-04-01' }, 'on or after the start'],
  ] as const)('cannot be saved without its %s', async (_name, over, words) => {
    expect(await errorOf(() => save(over))).toMatchObject({
      code: 'action_incomplete',
      message: expect.stringContaining(words),
    });
    expect(await list()).toEqual([]);
  });

  it('cannot be started from nothing', async () => {
    expect(await errorOf(() => services.handlers['actions.save']({ id: null, start: null, draft }))).toMatchObject({
      code: 'action_incomplete',
    });
    expect(
      await errorOf(() =>
        services.handlers['actions.save']({ id: null, start: { key: 'indicator~7~all', year: 2025 }, draft }),
      ),
    ).toMatchObject({ code: 'action_incomplete' });
  });

  it('is changed, noted, removed and each taken back by undo', async () => {
    const { id } = await save();
    await save({ status: 'amber' }, id);
    await services.handlers['actions.note']({ id, text: 'Agreed at committee' });
    expect((await list())[0]).toMatchObject({ status: 'amber', notes: [{ text: 'Agreed at committee' }] });
    await services.handlers['actions.remove']({ id });
    expect(await list()).toEqual([]);
    await services.handlers['undo.last']({});
    expect((await list())[0]).toMatchObject({ status: 'amber', notes: [{ text: 'Agreed at committee' }] });
    await services.handlers['undo.last']({});
    expect((await list())[0]?.notes).toEqual([]);
    await services.handlers['undo.last']({});
    expect((await list())[0]?.status).toBe('green');
    await services.handlers['undo.last']({});
    expect(await list()).toEqual([]);
  });

  it('never gives a reference twice', async () => {
    const first = await save();
    await services.handlers['actions.remove']({ id: first.id });
    expect((await save()).reference).toBe('A-002');
  });

  it('keeps emoji and long notes whole', async () => {
    const { id } = await save();
    const text = `😀 ${'x'.repeat(4990)}`;
    await services.handlers['actions.note']({ id, text });
    expect((await list())[0]?.notes[0]?.text).toBe(text);
  });

  it('shows a baseline only as far as the version may show the figure', async () => {
    await save();
    expect((await list('restricted'))[0]?.baseline.sides[1]?.count).toBe(9);
    const [shown] = await list('public');
    expect(shown?.baseline).toMatchObject({ value: null, lower: null, upper: null, isHidden: true });
    expect(shown?.baseline.sides[1]).toMatchObject({ label: 'BME', count: null });
    expect(JSON.stringify(shown?.baseline)).not.toContain(':9');
  });

  it('is counted beside its indicator', async () => {
    await save();
    expect((await services.handlers['report.year']({ year: 2025, version: 'restricted' })).actionCounts).toEqual({
      '3': 1,
    });
  });
});
