import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionDraft } from '../../../fixtures/action-draft';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import { noChange } from '../../../../shared/actions/bulk-change';
import type { ActionDraft } from '../../../../shared/actions/action';
import { parseExtracts } from '../../../../shared/dataset/tables/parse-extracts';
import type { ParsedExtract } from '../../../../shared/dataset/extract-types';
import { defaultSettings } from '../../../../shared/reference/settings';
import { nurse, staffHeader } from '../../../unit/tables/parse-rows';
import { gridOf } from '../../../unit/tables/table-grids';
import { heldState } from '../held-state';
import { applications, parsedExtract } from '../parsed-extracts';
import { openTestServices, parsedReturn } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const parsed = (fileName: string, rows: Parameters<typeof gridOf>[0]): ParsedExtract => {
  const [table] = parseExtracts(gridOf(rows), { answers: {}, memory: { answers: {}, profiles: [] }, fileName });
  if (table === undefined) throw new Error('not recognised');
  return table;
};

const staff = (): ParsedExtract =>
  parsed('staff-2025-03-31.xlsx', [
    staffHeader,
    ...Array.from({ length: 30 }, (_, at) => nurse(String(at + 1), 'A White - British')),
    ...Array.from({ length: 9 }, (_, at) => nurse(String(at + 31), 'R Chinese')),
  ]);

const learning = (): ParsedExtract =>
  parsed('learning-2024-25.csv', [
    ['Employee Number', 'Course Name', 'Category', 'Completion Date', 'Enrolment Status', 'Ethnic Origin'],
    ...Array.from({ length: 12 }, (_, at) => [
      String(at + 1),
      'Wound care',
      'Mandatory',
      '2024-06-13',
      'Completed',
      'A White - British',
    ]),
  ]);

const draft = actionDraft({ issue: 'An issue 😀', change: 'A change', highImpactActions: [2] });
const start = { key: 'indicator~2~all', year: 2025 };
const save = async (over: Partial<ActionDraft> = {}, id: string | null = null): Promise<string> =>
  (await services.handlers['actions.save']({ id, start: id === null ? start : null, draft: { ...draft, ...over } }))
    .action.id;

const undo = async () => (await services.handlers['undo.last']({})).undone;
const redo = async () => (await services.handlers['redo.last']({})).redone;
const labels = async () => {
  const { canUndo, canRedo } = await services.handlers['status.get']({});
  return { canUndo, canRedo };
};
const codeOf = async (work: () => Promise<unknown>) => {
  try {
    await work();
    return null;
  } catch (error) {
    return toWorkbenchError(error).code;
  }
};

interface Change {
  readonly name: string;
  /** Brings about what the change needs; its answer is handed on. */
  readonly before: () => Promise<readonly string[]>;
  readonly change: (ids: readonly string[]) => unknown;
}

const nothing = (): Promise<readonly string[]> => Promise.resolve([]);
const aReturn = async (): Promise<readonly string[]> => {
  await services.importFile('a.xlsx', parsedReturn([2024, 2025]));
  return [];
};
const twoActions = async (): Promise<readonly string[]> => {
  await aReturn();
  return [await save(), await save({ owner: 'Chief nurse' })];
};
const quarter = (shortlisted: number, appointed: number) =>
  parsedExtract('recruitment', applications('white', shortlisted, appointed));

const changes: readonly Change[] = [
  { name: 'a first import', before: nothing, change: () => aReturn() },
  {
    name: 'an import that replaces years of another',
    before: aReturn,
    change: () => services.importFile('b.xlsx', parsedReturn([2025, 2026]), 'replace'),
  },
  {
    name: 'an import kept beside another',
    before: aReturn,
    change: () => services.importFile('b.xlsx', parsedReturn([2025]), 'keep_both'),
  },
  {
    name: 'rows added to an import',
    before: async () => [String(await services.importFile('q1.csv', quarter(100, 20)))],
    change: () => services.importFile('q2.csv', quarter(50, 20), 'add'),
  },
  {
    name: 'the removal of an import with what was added to it',
    before: async () => {
      const first = await services.importFile('q1.csv', quarter(100, 20));
      await services.importFile('q2.csv', quarter(50, 20), 'add');
      return [String(first)];
    },
    change: ([id]) => services.handlers['imports.undo']({ importId: Number(id) }),
  },
  {
    name: 'the removal of an import that another one falls back for',
    before: async () => {
      await aReturn();
      return [String(await services.importFile('b.xlsx', parsedReturn([2025]), 'replace'))];
    },
    change: ([id]) => services.handlers['imports.undo']({ importId: Number(id) }),
  },
  {
    name: 'the choice of a file for a year',
    before: async () => {
      await aReturn();
      return [String(await services.importFile('b.xlsx', parsedReturn([2025]), 'keep_both'))];
    },
    change: ([id]) => services.handlers['imports.choose']({ importId: Number(id), year: 2025 }),
  },
  { name: 'a new action', before: aReturn, change: () => save() },
  { name: 'a change to an action', before: twoActions, change: ([id = '']) => save({ status: 'red' }, id) },
  {
    name: 'a note on an action',
    before: twoActions,
    change: ([id = '']) => services.handlers['actions.note']({ id, text: `😀 ${'x'.repeat(4990)}` }),
  },
  {
    name: 'the removal of an action',
    before: twoActions,
    change: ([id = '']) => services.handlers['actions.remove']({ id }),
  },
  {
    name: 'a change to several actions',
    before: twoActions,
    change: (ids) =>
      services.handlers['actions.change']({
        ids: [...ids],
        change: { ...noChange, status: 'red', due: '2028-01-31', addTags: ['lead'] },
      }),
  },
  {
    name: 'a change of translation',
    before: async () => {
      await services.importFile('staff.xlsx', staff());
      return [];
    },
    change: () =>
      services.handlers['translations.change']({
        system: 'staff_record',
        original: 'R Chinese',
        from: 'bme',
        to: 'unknown',
      }),
  },
  {
    name: 'the class of a course',
    before: async () => {
      await services.importFile('learning.csv', learning());
      return [];
    },
    change: () => services.handlers['courses.change']({ course: 'Wound care', to: 'non_mandatory' }),
  },
  {
    name: 'a profile of the organisation',
    before: async () => {
      await aReturn();
      const { organisations } = await services.handlers['organisations.list']({});
      return [String(organisations[0]?.id)];
    },
    change: ([id]) =>
      services.handlers['organisations.save']({
        id: Number(id),
        profile: { name: 'Another name', code: 'RXX', type: 'acute', region: 'London', address: '1 Street' },
      }),
  },
  {
    name: 'a plan of the year',
    before: aReturn,
    change: () =>
      services.handlers['year.savePlan']({
        year: 2025,
        stages: [{ id: 's1', title: 'Board', due: '2025-09-30', role: 'Chair', signOff: null }],
      }),
  },
  {
    name: 'a change of settings',
    before: aReturn,
    change: () => services.handlers['settings.set']({ ...defaultSettings, thresholds: { restricted: 7, public: 12 } }),
  },
];

describe.each(changes)('$name', ({ before, change }) => {
  it('is undone, done again, undone and done again, each time to the very same state', async () => {
    const ids = await before();
    const first = heldState(services);
    const known = await labels();
    await change(ids);
    const second = heldState(services);
    const { canUndo: label } = await labels();
    expect(second).not.toEqual(first);
    expect(label).not.toBeNull();
    for (let round = 0; round < 2; round += 1) {
      expect(await undo()).toBe(label);
      expect(heldState(services)).toEqual(first);
      expect(await labels()).toEqual({ canUndo: known.canUndo, canRedo: label });
      expect(await redo()).toBe(label);
      expect(heldState(services)).toEqual(second);
      expect(await labels()).toEqual({ canUndo: label, canRedo: null });
    }
  });
});

describe('redo', () => {
  it('goes forward through everything that was taken back, in order', async () => {
    const [id = ''] = await twoActions();
    await save({ status: 'amber' }, id);
    await services.handlers['settings.set']({ ...defaultSettings, preferredSource: 'extracts' });
    await services.handlers['actions.remove']({ id });
    const end = heldState(services);
    const undone: string[] = [];
    for (let step = 0; step < 6; step += 1) undone.push(await undo());
    expect(await codeOf(undo)).toBe('nothing_to_undo');
    expect((await services.handlers['status.get']({})).years).toEqual([]);
    const redone: string[] = [];
    for (let step = 0; step < 6; step += 1) redone.push(await redo());
    expect(redone).toEqual([...undone].reverse());
    expect(heldState(services)).toEqual(end);
    expect(await codeOf(redo)).toBe('nothing_to_redo');
  });

  it('is gone after a new change', async () => {
    const [id = ''] = await twoActions();
    await save({ status: 'red' }, id);
    await undo();
    await services.handlers['actions.note']({ id, text: 'Something new' });
    expect((await labels()).canRedo).toBeNull();
    expect(await codeOf(redo)).toBe('nothing_to_redo');
  });

  it('of settings is in their record, as undo is', async () => {
    await aReturn();
    await services.handlers['settings.set']({ ...defaultSettings, preferredSource: 'extracts' });
    await undo();
    await redo();
    const { changes: record } = await services.handlers['settings.get']({});
    expect([...record].map(({ why }) => why).sort()).toEqual(['', 'Done again with redo', 'Taken back with undo']);
  });

  it('gives a new action that is done again the reference it had', async () => {
    await aReturn();
    await save();
    await undo();
    await redo();
    expect((await services.handlers['actions.list']({ version: 'restricted' })).actions[0]?.reference).toBe('A-001');
    await save();
    expect((await services.handlers['actions.list']({ version: 'restricted' })).actions[1]?.reference).toBe('A-002');
  });
});
