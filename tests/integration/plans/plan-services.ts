import fs from 'node:fs';
import path from 'node:path';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { actionDraft } from '../../fixtures/action-draft';
import { sampleYear } from '../../unit/sample-counts';
import { openTestServices, parsedReturn, valuesOf } from '../data/test-services';
import type { ActionDraft } from '../../../shared/actions/action';
import type { PlanEdits, PlanPreview } from '../../../shared/ipc/replies/plans';
import type { Requests } from '../../../shared/ipc/contract';
import type { TestServices } from '../data/test-services';

export const openPlanServices = async (): Promise<TestServices> => {
  const opened = openTestServices();
  await opened.importFile(
    'a.xlsx',
    parsedReturn([2024, 2025], { values: [2024, 2025].flatMap((year) => valuesOf(sampleYear(year))) }),
  );
  return opened;
};

export const draft = actionDraft({
  issue: 'Fewer are appointed',
  change: '=1+1 is no formula',
  start: '2025-04-01',
  measureOfSuccess: 'At or below 1.25',
  highImpactActions: [2],
});
export const start = { key: 'indicator~2~all', year: 2025 };

/** What is done to the plan of these services, as the pages do it. */
export const plansOf = ({ handlers }: TestServices) => {
  const read = async (place: string) => handlers['plan.read']({ file: { path: place, name: path.basename(place) } });
  return {
    read,
    save: async (over: Partial<ActionDraft> = {}, id: string | null = null) =>
      (await handlers['actions.save']({ id, start: id === null ? start : null, draft: { ...draft, ...over } })).action,
    actions: async () => (await handlers['actions.list']({ version: 'restricted' })).actions,
    drafts: async () => (await handlers['plan.drafts']({})).drafts,
    readPlan: async (place: string): Promise<PlanPreview> => {
      const reading = await read(place);
      if (reading.kind !== 'plan') throw new Error('not a plan');
      return reading;
    },
    readEdits: async (place: string): Promise<PlanEdits> => {
      const reading = await read(place);
      if (reading.kind !== 'edits') throw new Error('not edits');
      return reading;
    },
    store: async (planId: string, over: Partial<Requests['plan.store']> = {}) =>
      handlers['plan.store']({
        planId,
        answers: { without: [], people: {}, statuses: {} },
        conflicts: {},
        remove: [],
        ...over,
      }),
  };
};
export type Plans = ReturnType<typeof plansOf>;

export const errorOf = async (work: () => unknown) => {
  try {
    await work();
    return null;
  } catch (error) {
    return toWorkbenchError(error);
  }
};

/** Everything the data folder holds, as text. */
export const onDisk = (folder: string): string =>
  fs
    .readdirSync(folder)
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => fs.readFileSync(path.join(folder, name), 'latin1'))
    .join('');
