import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtures, runTestBatch } from './run-batch';

const built = path.join(import.meta.dirname, '..', '..', '..', 'out', 'main', 'batch.js');
const first = ['wres-return-2025.xlsx', 'board-members-2025.xlsx'];
const second = ['employee-relations-tracker.xlsx', 'specialty-applications-2025.csv'];

/** Enough rows that SQLite cannot keep a transaction in memory: it is on the disk in part, long before it is whole. */
const learningRows = 30_000;
const learning = (): string =>
  [
    'Employee Number,Course Name,Category,Completion Date,Enrolment Status,Ethnic Origin',
    ...Array.from({ length: learningRows }, (_, at) => {
      const origin = at % 3 === 0 ? 'H Asian or Asian British - Indian' : 'A White - British';
      return `${String(1_000_000 + (at % 9_000))},Fire safety,Mandatory,2024-06-13,Completed,${origin}`;
    }),
  ].join('\n');

let work = '';
const folder = (name: string): string => path.join(work, name);
const copyOf = (name: string, of: string): string => {
  fs.cpSync(folder(of), folder(name), { recursive: true });
  return folder(name);
};
const importing = (data: string, names: readonly string[]): readonly string[] => [
  '--data',
  data,
  'import',
  ...names.map((name) => path.join(fixtures, name)),
  ...(names === second ? [folder('learning-2024-25.csv')] : []),
  '--accept-suggestions',
];

/** What a data folder holds: the check of the database with all its counts, and the figures. */
const stateOf = async (data: string): Promise<string> => {
  const outcomes = [
    await runTestBatch(['--data', data, 'verify']),
    await runTestBatch(['--data', data, 'figures', '--year', '2025', '--source', 'extracts']),
  ];
  expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  return JSON.stringify(outcomes.map(({ json }) => json));
};

/** Bytes of the journal that SQLite writes during a transaction, and takes away once all is well. */
const journalBytes = (data: string): number =>
  fs.statSync(path.join(data, 'workbench.db-wal'), { throwIfNoEntry: false })?.size ?? 0;

interface Seen {
  readonly lines: number;
  readonly bytes: number;
}
interface Run {
  readonly most: Seen;
  readonly isKilled: boolean;
}

/** Runs the built command in a process of its own, and ends it without warning as soon as `isTime` says so. */
const runAndKill = (data: string, isTime: (seen: Seen) => boolean): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built, ...importing(data, second)], { stdio: ['ignore', 'ignore', 'pipe'] });
    let most: Seen = { lines: 0, bytes: 0 };
    const look = (): void => {
      most = { ...most, bytes: Math.max(most.bytes, journalBytes(data)) };
      if (isTime(most)) child.kill('SIGKILL');
    };
    const looking = setInterval(look, 1);
    child.stderr.on('data', (text: Buffer) => {
      most = { ...most, lines: most.lines + text.toString().split('\n').length - 1 };
      look();
    });
    child.on('error', reject);
    child.on('exit', (_code, signal) => {
      clearInterval(looking);
      resolve({ most, isKilled: signal === 'SIGKILL' });
    });
  });

beforeAll(async () => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-killed-'));
  fs.writeFileSync(folder('learning-2024-25.csv'), learning());
  expect((await runTestBatch(importing(folder('before'), first))).exitCode).toBe(0);
});
afterAll(() => {
  fs.rmSync(work, { recursive: true, force: true });
});

describe('an import that is killed', () => {
  it('leaves the data as they were before or, where it was too late, wholly as they are after', async () => {
    const whole = await runAndKill(copyOf('after', 'before'), () => false);
    expect(whole.isKilled).toBe(false);
    const { lines, bytes } = whole.most;
    expect(bytes).toBeGreaterThan(100_000);
    const states = { before: await stateOf(folder('before')), after: await stateOf(folder('after')) };
    expect(states.before).not.toBe(states.after);

    const whileReading = [0, 2, 4, 6, 8].map((at) => (seen: Seen) => seen.lines >= at);
    const whileStoring = [0.01, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95, 1].map(
      (part) => (seen: Seen) => seen.bytes >= part * bytes && seen.bytes > 0,
    );
    const afterwards = [(seen: Seen) => seen.lines >= lines];
    const fates: string[] = [];
    for (const [at, isTime] of [...whileReading, ...whileStoring, ...afterwards].entries()) {
      const data = copyOf(`killed-${String(at)}`, 'before');
      const { most } = await runAndKill(data, isTime);
      const state = await stateOf(data);
      const where = `kill ${String(at)}, at line ${String(most.lines)} and ${String(most.bytes)} bytes`;
      expect([states.before, states.after].includes(state), where).toBe(true);
      fates.push(state === states.before ? 'before' : 'after');
    }
    expect(fates.slice(0, whileReading.length)).toEqual(whileReading.map(() => 'before'));
    expect(fates.slice(whileReading.length).filter((fate) => fate === 'before').length).toBeGreaterThan(0);
    // What was cut off is done again, and gives what it would have given.
    expect((await runTestBatch(importing(folder('killed-7'), second))).exitCode).toBe(0);
    expect(await stateOf(folder('killed-7'))).toBe(states.after);
  }, 120_000);
});
