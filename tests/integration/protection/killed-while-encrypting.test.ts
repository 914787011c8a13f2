import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupFolder } from '../../../electron/data/backups';
import { connect } from '../../../electron/data/connection';
import { openFolder } from '../../../electron/protection/open-folder';
import { plainFilesIn, storedAs } from '../../../electron/protection/plain-files';
import { runTestBatch } from '../batch/run-batch';

const built = path.join(import.meta.dirname, '..', '..', '..', 'out', 'main', 'batch.js');
const learningRows = 30_000;
const course = 'Lighthouse keeping, part one';
const backup = 'workbench-2026-04-01T09-00-00.db';

let work = '';
const place = (name: string): string => path.join(work, name);

const learning = (): string =>
  [
    'Employee Number,Course Name,Category,Completion Date,Enrolment Status,Ethnic Origin',
    ...Array.from({ length: learningRows }, (_, at) => {
      const origin = at % 3 === 0 ? 'H Asian or Asian British - Indian' : 'A White - British';
      return `${String(1_000_000 + (at % 9_000))},"${course}",Mandatory,2024-06-13,Completed,${origin}`;
    }),
  ].join('\n');

const protecting = (data: string): readonly string[] => [
  '--data',
  data,
  'verify',
  '--passphrase-file',
  place('passphrase.txt'),
];

const verify = async (data: string, isProtected: boolean): Promise<string> => {
  const { exitCode, json } = await runTestBatch(isProtected ? protecting(data) : ['--data', data, 'verify']);
  expect(exitCode, JSON.stringify(json)).toBe(0);
  return JSON.stringify(json);
};

const copyOf = (name: string): string => {
  fs.cpSync(place('plain'), place(name), { recursive: true });
  return place(name);
};

/** How far it had come, as the names and kinds of its files say. */
const stageOf = (data: string): string => {
  if (!fs.existsSync(path.join(data, 'protection.json'))) return 'not begun';
  const isCopied = fs.existsSync(path.join(data, 'workbench.db.encrypting'));
  if (storedAs(path.join(data, 'workbench.db')) === 'plain') return isCopied ? 'copying' : 'protected';
  return plainFilesIn(data).length === 0 ? 'done' : 'backups';
};

type IsTime = (data: string, milliseconds: number) => boolean;

/** Ends it without warning as soon as `isTime` says so, which is asked from when the protection file is there: before it nothing is encrypted. */
const runAndKill = (
  data: string,
  isTime: IsTime,
): Promise<{ readonly isKilled: boolean; readonly milliseconds: number }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built, ...protecting(data)], { stdio: 'ignore' });
    let began = 0;
    const look = (): void => {
      if (began === 0 && fs.existsSync(path.join(data, 'protection.json'))) began = performance.now();
      if (began > 0 && isTime(data, performance.now() - began)) child.kill('SIGKILL');
    };
    const looking = setInterval(look, 1);
    child.on('error', reject);
    child.on('exit', (_code, signal) => {
      clearInterval(looking);
      resolve({ isKilled: signal === 'SIGKILL', milliseconds: performance.now() - began });
    });
  });

const inFolder =
  (...parts: readonly string[]) =>
  (data: string) =>
    path.join(data, ...parts);
const copyOfData = inFolder('workbench.db.encrypting');
const copyOfBackup = inFolder('backups', `${backup}.encrypting`);

const moments: readonly IsTime[] = [
  () => true,
  (data) => fs.existsSync(copyOfData(data)),
  (data) => storedAs(copyOfData(data)) === 'other',
  (data) => storedAs(path.join(data, 'workbench.db')) === 'other',
  (data) => fs.existsSync(copyOfBackup(data)),
  (data) => storedAs(copyOfBackup(data)) === 'other',
];

beforeAll(async () => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-killed-encrypting-'));
  fs.writeFileSync(place('passphrase.txt'), 'quiet ladder violet engine\n');
  fs.writeFileSync(place('learning-2024-25.csv'), learning());
  const importing = ['--data', place('plain'), 'import', place('learning-2024-25.csv'), '--accept-suggestions'];
  expect((await runTestBatch(importing)).exitCode).toBe(0);
  fs.mkdirSync(backupFolder(place('plain')), { recursive: true });
  for (const name of fs.readdirSync(backupFolder(place('plain'))))
    fs.rmSync(path.join(backupFolder(place('plain')), name));
  const db = connect(path.join(place('plain'), 'workbench.db'), { isReadOnly: false, key: null });
  db.prepare('VACUUM INTO ?').run(path.join(backupFolder(place('plain')), backup));
  db.close();
});
afterAll(() => {
  fs.rmSync(work, { recursive: true, force: true });
});

describe('encrypting that is killed', () => {
  it('leaves the data whole, as they were or encrypted, and the next start does the rest', async () => {
    const before = await verify(copyOf('as-it-was'), false);
    const { isKilled, milliseconds } = await runAndKill(copyOf('timed'), () => false);
    expect([isKilled, stageOf(place('timed'))]).toEqual([false, 'done']);

    const stages: string[] = [];
    const shares = [0.1, 0.4, 0.7].map(
      (share): IsTime =>
        (_data, since) =>
          since >= share * milliseconds,
    );
    for (const [at, isTime] of [...moments, ...shares].entries()) {
      const data = copyOf(`killed-${String(at)}`);
      await runAndKill(data, isTime);
      const stage = stageOf(data);
      stages.push(stage);
      // Whatever stands there under the name of the data is one whole database, plain or encrypted.
      const secret = fs.readFileSync(place('passphrase.txt'), 'utf8').trim();
      const key = await openFolder(data, secret, () => undefined);
      const isPlain = storedAs(path.join(data, 'workbench.db')) === 'plain';
      const db = connect(path.join(data, 'workbench.db'), { isReadOnly: true, key: isPlain ? null : key });
      expect(db.pragma('quick_check', { simple: true }), stage).toBe('ok');
      expect(db.prepare('SELECT count(*) FROM learning').pluck().get(), stage).toBe(learningRows);
      db.close();
      expect(await verify(data, true), stage).toBe(before);
      expect(plainFilesIn(data), stage).toEqual([]);
      fs.rmSync(data, { recursive: true, force: true });
    }
    expect(stages.filter((stage) => stage === 'protected' || stage === 'copying').length).toBeGreaterThan(0);
    expect(stages.filter((stage) => stage === 'backups' || stage === 'done').length).toBeGreaterThan(0);
  }, 300_000);
});
