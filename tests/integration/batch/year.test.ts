import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { fixtures } from './run-batch';

const built = path.join(import.meta.dirname, '..', '..', '..', 'out', 'main', 'batch.js');
const by = ['--by', 'Head of EDI'] as const;
let data: DataFolder;

beforeEach(async () => {
  data = openDataFolder();
  const { exitCode } = await data.batch(
    'import',
    path.join(fixtures, 'wres-return-2025.xlsx'),
    path.join(fixtures, 'staff-survey-2024.xlsx'),
    '--accept-suggestions',
  );
  expect(exitCode).toBe(0);
});
afterEach(() => {
  data.remove();
});

const json = async (...argv: readonly string[]): Promise<Record<string, unknown>> => {
  const outcome = await data.batch(...argv);
  return { ...(outcome.json as Record<string, unknown>), exitCode: outcome.exitCode };
};
const sha = (place: string): string => createHash('sha256').update(fs.readFileSync(place)).digest('hex');

const rebuild = async (name: string) => {
  const out = path.join(data.folder, name);
  const { files, ...rebuilt } = await json('rebuild', '--year', '2025', '--out', out);
  return { rebuilt, hashes: (files as string[]).map((file) => [path.basename(file), sha(file)]) };
};

describe('locking by batch', () => {
  it('locks, says so beside the figures, rebuilds the same bytes, and verify checks the fingerprints', async () => {
    expect((await json('figures', '--year', '2025'))['locked']).toBeNull();
    const locked = await json('lock', '--year', '2025', ...by);
    expect(locked).toMatchObject({ exitCode: 0, year: 2025, waiting: null, restatements: [] });
    const figures = await json('figures', '--year', '2025');
    expect(figures['locked']).toMatchObject({ number: 1, kind: 'lock', by: 'Head of EDI' });
    const first = await rebuild('one');
    expect(first.rebuilt).toMatchObject({ isSame: true, byThisApp: [] });
    expect(first.hashes.map(([name]) => name)).toEqual([
      'locked figures 2025 restricted.json',
      'locked figures 2025 public.json',
    ]);
    // A recruitment file gives 2025 another source and waits; the files stay the same, byte for byte.
    expect(
      (await data.batch('import', path.join(fixtures, 'board-members-2025.xlsx'), '--accept-suggestions')).exitCode,
    ).toBe(0);
    expect(await rebuild('two')).toEqual(first);
    expect((await json('figures', '--year', '2025'))['indicators']).toEqual(figures['indicators']);
    expect(await json('verify')).toMatchObject({ exitCode: 0, locks: [{ year: 2025, number: 1, state: 'ok' }] });
  });

  it('asks for role and reason, restates what waits, and unlocks', async () => {
    expect(await json('lock', '--year', '2025')).toMatchObject({ exitCode: 1, error: { code: 'bad_request' } });
    await json('lock', '--year', '2025', ...by);
    expect(await json('restate', '--year', '2025', ...by, '--reason', 'None')).toMatchObject({
      exitCode: 1,
      error: { code: 'not_found' },
    });
    await json('import', path.join(fixtures, 'board-members-2025.xlsx'), '--accept-suggestions');
    expect(await json('restate', '--year', '2025', ...by, '--reason', 'Board file added')).toMatchObject({
      exitCode: 0,
      lock: { number: 2, reason: 'Board file added' },
      waiting: null,
    });
    expect(await json('unlock', '--year', '2025', ...by, '--reason', 'Resubmitted')).toMatchObject({
      exitCode: 0,
      lock: null,
    });
    expect(await json('rebuild', '--year', '2025')).toMatchObject({ exitCode: 1, error: { code: 'year_not_locked' } });
    expect(await json('verify')).toMatchObject({ exitCode: 0, locks: [{ number: 1 }, { number: 2 }] });
  });
});

/** Bytes of the journal that SQLite writes while a transaction becomes part of the file. */
const journalBytes = (folder: string): number =>
  fs.statSync(path.join(folder, 'workbench.db-wal'), { throwIfNoEntry: false })?.size ?? 0;

/** Locks in a process of its own that is ended without warning once `isTime` says so. */
const lockAndKill = (folder: string, isTime: (elapsed: number) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const startedAt = performance.now();
    const argv = [built, '--data', folder, 'lock', '--year', '2025', ...by];
    const child = spawn(process.execPath, argv, { stdio: 'ignore' });
    const looking = setInterval(() => {
      if (isTime(performance.now() - startedAt)) child.kill('SIGKILL');
    }, 1);
    child.on('exit', () => {
      clearInterval(looking);
      resolve();
    });
  });

describe('a lock that is killed', () => {
  it('leaves the year locked or not locked, never half', async () => {
    const stateAfter = async (name: string, isTime: (elapsed: number, folder: string) => boolean): Promise<string> => {
      const folder = `${data.folder}-${name}`;
      fs.cpSync(data.folder, folder, { recursive: true });
      await lockAndKill(folder, (elapsed) => isTime(elapsed, folder));
      const killed = openDataFolder(folder);
      const verified = (await killed.batch('verify')).json as { locks?: readonly { state: string }[] };
      const { exitCode } = await killed.batch('rebuild', '--year', '2025');
      killed.remove();
      return `${verified.locks?.map(({ state }) => state).join() ?? 'damaged'}: rebuild ends with ${String(exitCode)}`;
    };
    const states = [await stateAfter('journal', (_elapsed, folder) => journalBytes(folder) > 0)];
    for (const wait of [200, 350, 500, 700, 1000])
      states.push(await stateAfter(String(wait), (elapsed) => elapsed > wait));
    for (const state of states) expect([': rebuild ends with 1', 'ok: rebuild ends with 0']).toContain(state);
  });
});
