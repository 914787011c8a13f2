import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runBatch } from '../../../electron/batch/run';
import { fixtures, testNeeds } from './run-batch';

let folder = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-clock-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

it.each(['1970-01-02T00:00:10Z', '2110-01-01T12:00:00Z'])(
  'imports and exports where the clock says %s',
  async (clock) => {
    const data = path.join(folder, 'data');
    const wrong = { ...testNeeds, now: () => new Date(clock) };
    const file = path.join(fixtures, 'wres-return-2025.xlsx');
    const imported = await runBatch(['--data', data, 'import', file], wrong);
    expect(imported).toMatchObject({ exitCode: 0, json: { imports: [{ years: [2024, 2025] }] } });
    const asked = ['--data', data, 'export', '--both', '--year', '2025', '--out', path.join(folder, 'out')] as const;
    const { json, exitCode } = await runBatch(asked, wrong);
    expect([exitCode, (json as { files: readonly string[] }).files.length]).toEqual([0, 9]);
  },
);
