import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBatch } from '../../../electron/batch/run';
import type { Outcome } from '../../../electron/batch/outcome';
import { readPlanFileHere } from '../../../electron/importing/plans/read-plan-file';
import { parseFileHere } from '../../../electron/importing/parse-file-here';
import { databaseWords, tellingWords, wordsIn } from '../../fixtures/telling-words';
import { northmoorPaths } from '../batch/run-batch';

const passphrase = 'quiet ladder violet engine';
let work = '';
const place = (...parts: readonly string[]): string => path.join(work, ...parts);

interface Said extends Outcome {
  readonly log: readonly string[];
}

const batch = async (data: string, ...argv: readonly string[]): Promise<Said> => {
  const log: string[] = [];
  let ids = 0;
  const outcome = await runBatch(['--data', place(data), ...argv], {
    appVersion: '0.0.0',
    now: () => new Date('2026-04-04T09:00:00Z'),
    newId: () => `id-${String((ids += 1))}`,
    newKey: () => 'key of the tests',
    parseFile: (request) => parseFileHere(request, request.onProgress),
    releaseFile: () => Promise.resolve(),
    readPlanFile: readPlanFileHere,
    log: (line) => log.push(line),
  });
  return { ...outcome, log };
};

const withSecret = (name: string, secret: string): readonly string[] => {
  fs.writeFileSync(place(name), `${secret}\n`);
  return ['--passphrase-file', place(name)];
};

const errorOf = ({ exitCode, json }: Said): unknown => [
  exitCode,
  (json as { readonly error?: { readonly code: string } }).error?.code,
];

const filesOf = (data: string): readonly string[] =>
  fs
    .readdirSync(place(data), { recursive: true, encoding: 'utf8' })
    .map((name) => place(data, name))
    .filter((file) => fs.statSync(file).isFile());

const figures = ['figures', '--year', '2025', '--source', 'extracts'];
let right: readonly string[] = [];

beforeAll(async () => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-batch-protection-'));
  right = withSecret('right.txt', passphrase);
  expect((await batch('data', 'import', ...northmoorPaths, '--accept-suggestions', ...right)).exitCode).toBe(0);
}, 120_000);
afterAll(() => {
  fs.rmSync(work, { recursive: true, force: true });
});

describe('a data folder that batch protects', () => {
  it('holds no word of the files that were imported, in any byte of any file', () => {
    expect(
      filesOf('data')
        .map((file) => path.relative(place('data'), file))
        .sort(),
    ).toEqual(expect.arrayContaining(['backups/protection.json', 'protection.json', 'workbench.db']));
    for (const file of filesOf('data'))
      expect([file, wordsIn(fs.readFileSync(file), [...tellingWords, ...databaseWords])]).toEqual([file, []]);
  });

  it('gives the figures by its passphrase, and nothing without it or by a wrong one', async () => {
    const said = await batch('data', ...figures, ...right);
    expect([said.exitCode, said.log]).toEqual([0, []]);
    expect(JSON.stringify(said.json)).toContain('"indicator":9');
    const before = filesOf('data').map((file) => fs.readFileSync(file).toString('latin1'));
    expect(errorOf(await batch('data', ...figures))).toEqual([1, 'data_locked']);
    const wrong = await batch('data', ...figures, ...withSecret('wrong.txt', 'seven green bottles waiting'));
    expect(errorOf(wrong)).toEqual([1, 'wrong_passphrase']);
    expect(JSON.stringify(wrong)).not.toContain('bottles');
    expect(filesOf('data').map((file) => fs.readFileSync(file).toString('latin1'))).toEqual(before);
  });
});

describe('a data folder without a passphrase', () => {
  it('stays as it is, which is said, until one is given', async () => {
    const plain = await batch('plain', 'import', ...northmoorPaths.slice(0, 1), '--accept-suggestions');
    expect(plain.exitCode).toBe(0);
    expect(plain.log[0]).toContain('not encrypted');
    expect(wordsIn(fs.readFileSync(place('plain', 'workbench.db')), databaseWords)).toEqual(databaseWords);
    const before = await batch('plain', 'verify');
    const after = await batch('plain', 'verify', ...right);
    expect([after.exitCode, after.json]).toEqual([0, before.json]);
    for (const file of filesOf('plain'))
      expect([file, wordsIn(fs.readFileSync(file), [...tellingWords, ...databaseWords])]).toEqual([file, []]);
  });

  it('takes no weak passphrase, no recovery key for one, and no file that is not there', async () => {
    const weak = await batch('new', 'verify', ...withSecret('weak.txt', 'short'));
    const key = await batch('new', 'verify', ...withSecret('key.txt', '22229-2222G-2222Q-2222X-22226-2222D-2222M'));
    const gone = await batch('new', 'verify', '--passphrase-file', place('never-there.txt'));
    expect([weak, key, gone].map(errorOf)).toEqual([
      [1, 'weak_passphrase'],
      [1, 'weak_passphrase'],
      [1, 'bad_request'],
    ]);
    expect(fs.existsSync(place('new'))).toBe(false);
  });
});
