import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBench } from '../../fuzz/bench';
import type { Bench } from '../../fuzz/bench';
import { buildChild } from '../../fuzz/build-child';
import { runCampaign } from '../../fuzz/campaign';
import { allReaders } from '../../fuzz/readers/all';
import type { Reader } from '../../fuzz/readers/reader';

/** The long run is `npm run fuzz`; this is the same with few inputs, so that a step backwards is seen at once. */
const root = path.resolve(import.meta.dirname, '..', '..', '..');
const eachTime = 2;
let folder: string;
let bench: Bench;
let readers: readonly Reader[];

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-slice-'));
  const built = await buildChild(path.join(root, '.cache', 'fuzz', 'slice'));
  bench = await openBench({ built, folder: path.join(folder, 'bench'), timeoutMs: 20_000 });
  readers = await allReaders(bench);
}, 120_000);
afterAll(async () => {
  await bench.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('hostile files', () => {
  it('crash nothing, leave nothing half stored and are refused in plain words, whichever reader gets them', async () => {
    const { failures, tallies } = await runCampaign(bench, {
      readers,
      seed: 20_261_130,
      until: () => false,
      mostEach: eachTime,
      withCrafted: false,
      failedFolder: path.join(root, '.cache', 'fuzz', 'failed'),
      say: () => undefined,
    });
    expect(failures).toEqual([]);
    for (const [name, { tried }] of Object.entries(tallies)) expect(tried, name).toBe(eachTime);
  }, 120_000);
});
