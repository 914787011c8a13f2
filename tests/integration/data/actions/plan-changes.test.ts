import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionDraft } from '../../../fixtures/action-draft';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import { noChange } from '../../../../shared/actions/bulk-change';
import type { ActionDraft } from '../../../../shared/actions/action';
import type { ActionFormText } from '../../../../shared/actions/form-text';
import { remembered } from '../../../../electron/data/remembered';
import { openTestServices, parsedReturn } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;

beforeEach(async () => {
  services = openTestServices();
  await services.importFile('a.xlsx', parsedReturn([2024, 2025]));
});
afterEach(() => {
  services.destroy();
});

const draft = actionDraft({ start: '2026-05-01' });
const save = async (over: Partial<ActionDraft> = {}, id: string | null = null): Promise<string> => {
  const start = id === null ? { key: 'indicator~2~all', year: 2025 } : null;
  return (await services.handlers['actions.save']({ id, start, draft: { ...draft, ...over } })).action.id;
};
const list = async () => (await services.handlers['actions.list']({ version: 'restricted' })).actions;
const change = async (ids: readonly string[], over: Partial<typeof noChange>) =>
  services.handlers['actions.change']({ ids: [...ids], change: { ...noChange, ...over } });
const messageOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return '';
  } catch (error) {
    return toWorkbenchError(error).message;
  }
};

describe('a change to several actions', () => {
  it('is made in all of them, and says how many it changed', async () => {
    const ids = [await save(), await save(), await save({ status: 'red' })];
    expect(await change(ids, { status: 'red', addHighImpactActions: [6] })).toEqual({ changed: 3 });
    expect(await change(ids, { status: 'red' })).toEqual({ changed: 0 });
    expect((await list()).map(({ status, highImpactActions }) => [status, highImpactActions])).toEqual(
      ids.map(() => ['red', [6]]),
    );
    expect((await services.handlers['status.get']({})).canUndo).toBe('Change to 3 actions');
  });

  it('is refused as a whole where one of them may not become so, and names it', async () => {
    const done = await save({
      status: 'blue',
      completion: { kind: 'not_measured', reason: 'The question was dropped' },
    });
    const open = await save();
    const message = await messageOf(() => change([done, open], { status: 'blue', owner: 'Chief nurse' }));
    expect(message).toMatch(/^Nothing was changed\. A-002: An action is complete when its figure was measured again/);
    expect((await list()).map(({ owner }) => owner)).toEqual(['Head of recruitment', 'Head of recruitment']);
    expect(await messageOf(() => change([open], { due: '2020-01-01' }))).toContain('on or after the start');
  });

  it('of an action that is gone changes nothing', async () => {
    const id = await save();
    expect(await messageOf(() => change([id, 'gone'], { status: 'red' }))).toContain('Nothing was changed');
    expect((await list())[0]?.status).toBe('green');
  });

  it('does not make the figures be counted again', async () => {
    const id = await save();
    let times = 0;
    const count = (): number => remembered(services.context.db, 'a count', () => (times += 1));
    count();
    await change([id], { status: 'red' });
    await services.handlers['actions.note']({ id, text: 'A note' });
    await services.handlers['undo.last']({});
    count();
    expect(times).toBe(1);
  });
});

describe('the history of an action', () => {
  it('holds what was changed, undone and done again, the newest first', async () => {
    const id = await save();
    await save({ status: 'red' }, id);
    await services.handlers['undo.last']({});
    await services.handlers['redo.last']({});
    await change([id], { owner: 'Chief nurse' });
    await services.handlers['actions.note']({ id, text: 'A note' });
    const { changes } = await services.handlers['actions.history']({ id });
    expect(changes.map(({ label, from, to, way }) => [label, from, to, way])).toEqual([
      ['Owner', 'Head of recruitment', 'Chief nurse', 'changed'],
      ['Status', 'Green: on track', 'Red: off track', 'redone'],
      ['Status', 'Red: off track', 'Green: on track', 'undone'],
      ['Status', 'Green: on track', 'Red: off track', 'changed'],
    ]);
  });
});

const date = { day: '3', month: '', year: '20' };
const form: ActionFormText = {
  issue: `نص من اليمين 😀 ${'x'.repeat(6000)}`,
  change: '',
  why: '',
  owner: 'Head of',
  executive: '',
  start: date,
  due: date,
  measureOfSuccess: '',
  target: '-2.',
  testDate: date,
  highImpactActions: [],
  tags: [],
  status: 'amber',
  evidence: '',
  evidenceFiles: '',
  completion: '',
  resultYear: '',
  noResult: '',
};

describe('text that is not saved', () => {
  const list = async () => (await services.handlers['drafts.list']({})).drafts;

  it('is kept as it was typed, half dates and all, over a new start of the app', async () => {
    const key = 'new/indicator~2~all/2025';
    await services.handlers['drafts.keep']({
      organisation: null,
      key,
      content: { kind: 'action', form: { ...form, owner: 'H' } },
    });
    await services.handlers['drafts.keep']({ organisation: null, key, content: { kind: 'action', form } });
    await services.handlers['drafts.keep']({
      organisation: null,
      key: 'note/a1',
      content: { kind: 'note', text: 'Half a no' },
    });
    services.close();
    const again = openTestServices(services.folder);
    expect(
      (await again.handlers['drafts.list']({})).drafts.map(({ key: of, content }) => ({ key: of, content })),
    ).toEqual([
      { key, content: { kind: 'action', form } },
      { key: 'note/a1', content: { kind: 'note', text: 'Half a no' } },
    ]);
    services = again;
  });

  it('goes when it is saved or given up, and is no change to undo', async () => {
    const { canUndo } = await services.handlers['status.get']({});
    await services.handlers['drafts.keep']({ organisation: null, key: 'a1', content: { kind: 'note', text: 'x' } });
    expect((await services.handlers['status.get']({})).canUndo).toBe(canUndo);
    await services.handlers['drafts.drop']({ organisation: null, key: 'a1' });
    await services.handlers['drafts.drop']({ organisation: null, key: 'never there' });
    expect(await list()).toEqual([]);
  });
});
