import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBatch } from '../../../electron/batch/run';
import type { Outcome } from '../../../electron/batch/outcome';
import { fixtures, runTestBatch, testNeeds } from './run-batch';

let data = '';
beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-two-commands-'));
});
afterEach(() => {
  fs.rmSync(data, { recursive: true, force: true });
});

const file = (name: string): string => path.join(fixtures, name);
const importing = (...names: readonly string[]) => [
  '--data',
  data,
  'import',
  ...names.map(file),
  '--accept-suggestions',
];

/** A command in the middle of which another one begins and ends: its files are read, and nothing is stored yet. */
const runAround = (argv: readonly string[], other: readonly string[]): Promise<Outcome> => {
  let isDone = false;
  return runBatch(argv, {
    ...testNeeds,
    releaseFile: async () => {
      if (isDone) return;
      isDone = true;
      expect((await runTestBatch(other)).exitCode).toBe(0);
    },
  });
};

const held = async (): Promise<string> => JSON.stringify((await runTestBatch(['--data', data, 'verify'])).json);

describe('two commands that import the very same file at one moment', () => {
  it('store it once; the second says what it says of a file that is held, and ends well', async () => {
    const name = 'board-members-2025.xlsx';
    const outcome = await runAround(importing(name), importing(name));
    expect(outcome.exitCode).toBe(0);
    expect(JSON.stringify(outcome.json)).toContain(
      'This very file was already imported on 2026-04-04. It was left out; nothing changed.',
    );
    expect(await held()).toContain('"import":1,');
  });
});
