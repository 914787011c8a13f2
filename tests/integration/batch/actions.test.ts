import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionDraft } from '../../fixtures/action-draft';
import { openRealServices } from '../real-services';
import { runTestBatch } from './run-batch';

let data = '';

beforeAll(async () => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-plan-'));
  const services = openRealServices(data);
  await services.handlers['example.load']({});
  await services.handlers['actions.save']({
    id: null,
    start: { key: 'indicator~2~all', year: 2023 },
    draft: actionDraft({ change: 'A change', due: '2024-03-31', testDate: '2024-06-30' }),
  });
  services.close();
}, 60_000);
afterAll(() => {
  fs.rmSync(data, { recursive: true, force: true });
});

interface Line {
  readonly entries: readonly { readonly year: number; readonly figure: { readonly value: number } | null }[];
}
const batch = async (...argv: readonly string[]) => {
  const { json, exitCode } = await runTestBatch(['--data', data, ...argv]);
  expect(exitCode).toBe(0);
  return json as Record<string, unknown>;
};
const figureOf = async (year: number): Promise<number | undefined> => {
  const { indicators } = (await batch('figures', '--year', String(year))) as {
    indicators: readonly { indicator: number; view: string; value: number }[];
  };
  return indicators.find(({ indicator, view }) => indicator === 2 && view === 'all')?.value;
};

describe('batch', () => {
  it('lists the plan with its baselines', async () => {
    const { actions } = await batch('actions');
    expect(actions).toMatchObject([
      {
        reference: 'A-001',
        baseline: {
          measure: 'indicator~2~all',
          title: 'Indicator 2. Appointed from shortlisting',
          year: 2023,
          unit: 'ratio',
          value: await figureOf(2023),
        },
        isBaselineHeld: true,
        completion: null,
      },
    ]);
  });

  it('measures again up to a year, with the figures it gives of that year', async () => {
    const { lines } = (await batch('ledger', '--year', '2024')) as { lines: readonly Line[] };
    expect(lines[0]?.entries.map(({ year }) => year)).toEqual([2024]);
    expect(lines[0]?.entries[0]?.figure?.value).toBe(await figureOf(2024));
    const all = (await batch('ledger', '--version', 'public')) as { lines: readonly Line[]; headline: string };
    expect(all.lines[0]?.entries.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(all.headline).toContain('measure');
  });
});
