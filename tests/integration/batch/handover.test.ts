import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBatch } from '../../../electron/batch/run';
import type { Outcome } from '../../../electron/batch/outcome';
import { parseFileHere } from '../../../electron/importing/parse-file-here';
import { fixtures } from './run-batch';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';

const passphrase = 'quiet ladder violet engine';
const all: DataFolder[] = [];
const folder = (): DataFolder => {
  const made = openDataFolder();
  all.push(made);
  return made;
};

const run = (input: string, ...argv: readonly string[]): Promise<Outcome> =>
  runBatch(argv, {
    appVersion: '1.2.3',
    now: () => new Date('2026-04-04T09:00:00Z'),
    newId: () => 'id',
    newKey: () => 'key of the tests',
    parseFile: (request) => parseFileHere(request, request.onProgress),
    releaseFile: () => Promise.resolve(),
    readPlanFile: () => Promise.reject(new Error('no plan here')),
    log: () => undefined,
    readInput: () => Promise.resolve(input),
  });

const theReturn = path.join(fixtures, 'wres-return-2025.xlsx');
const north = 'Northmoor University Hospitals NHS Trust';
let data: DataFolder;
let file: string;

beforeAll(async () => {
  data = folder();
  await data.batch('import', theReturn, '--accept-suggestions');
  file = path.join(folder().folder, 'out.rewhandover');
});
afterAll(() => {
  for (const { remove } of all) remove();
});

describe('batch organisations', () => {
  it('lists, adds and names the one a command works on', async () => {
    const { folder: place, batch } = folder();
    expect((await batch('organisations')).json).toEqual({ organisations: [] });
    await batch('import', theReturn, '--accept-suggestions');
    const { json } = await batch('organisations', '--add', 'Southmoor');
    expect(json).toMatchObject({
      organisations: [
        { name: north, isCurrent: true, files: 1 },
        { name: 'Southmoor', isCurrent: false, files: 0, years: [] },
      ],
    });
    expect((await batch('figures', '--year', '2025', '--organisation', 'southmoor')).json).toMatchObject({
      error: { code: 'no_data' },
    });
    expect((await batch('figures', '--year', '2025')).exitCode).toBe(0);
    expect((await batch('figures', '--year', '2025', '--organisation', '1')).exitCode).toBe(0);
    expect((await batch('figures', '--year', '2025', '--organisation', 'Nobody')).json).toMatchObject({
      error: { code: 'bad_request' },
    });
    expect((await batch('organisations', '--add', 'SOUTHMOOR')).json).toMatchObject({ error: { code: 'bad_request' } });
    expect(fs.existsSync(path.join(place, 'workbench.db'))).toBe(true);
  });

  it('asks about a file that names another organisation, also when suggestions are accepted', async () => {
    const { batch } = folder();
    await batch('organisations', '--add', 'Southmoor');
    const asked = await batch('import', theReturn, '--accept-suggestions');
    expect(asked.exitCode).toBe(3);
    expect(JSON.stringify(asked.json)).toContain('--same-organisation');
    expect((await batch('organisations')).json).toMatchObject({ organisations: [{ files: 0 }] });
    const same = await batch('import', theReturn, '--accept-suggestions', '--same-organisation');
    expect(same.exitCode).toBe(0);
    expect((await batch('organisations')).json).toMatchObject({
      organisations: [{ name: 'Southmoor', otherNames: [north], files: 1 }],
    });
  });
});

describe('batch handover', () => {
  it('writes a file with a passphrase from standard input only', async () => {
    const without = await run(passphrase, '--data', data.folder, 'handover', '--out', file);
    expect(without.json).toMatchObject({ error: { code: 'bad_request' } });
    const onLine = await run('', '--data', data.folder, 'handover', '--out', file, '--passphrase', passphrase);
    expect(onLine.json).toMatchObject({ error: { code: 'bad_request' } });
    const weak = await run('short\n', '--data', data.folder, 'handover', '--out', file, '--passphrase-stdin');
    expect(weak.json).toMatchObject({ error: { code: 'weak_passphrase' } });
    expect(fs.existsSync(file)).toBe(false);
    const made = await run(`${passphrase}\n`, '--data', data.folder, 'handover', '--out', file, '--passphrase-stdin');
    expect(made).toMatchObject({
      exitCode: 0,
      json: { file, manifest: { organisation: north, appVersion: '1.2.3', files: 1 } },
    });
    expect(JSON.stringify(made.json)).not.toContain(passphrase);
    expect(data.everything()).not.toContain(passphrase);
  });

  it('opens it elsewhere: looks first, then takes it over with byte-equal figures', async () => {
    const target = folder();
    const looked = await run(passphrase, '--data', target.folder, 'handover-open', file, '--passphrase-stdin');
    expect(looked.json).toMatchObject({ manifest: { organisation: north }, taken: null });
    expect((await target.batch('organisations')).json).toEqual({ organisations: [] });
    const taken = await run(
      passphrase,
      '--data',
      target.folder,
      'handover-open',
      file,
      '--passphrase-stdin',
      '--as',
      'add',
    );
    expect(taken.json).toMatchObject({ taken: { organisation: north } });
    for (const version of ['restricted', 'public']) {
      const asked = ['figures', '--year', '2025', '--version', version] as const;
      expect(JSON.stringify((await target.batch(...asked)).json)).toBe(
        JSON.stringify((await data.batch(...asked)).json),
      );
    }
    const again = await run(
      passphrase,
      '--data',
      target.folder,
      'handover-open',
      file,
      '--passphrase-stdin',
      '--as',
      'replace',
    );
    expect(again.json).toMatchObject({ taken: { organisation: north } });
    expect((await target.batch('organisations')).json).toMatchObject({ organisations: [{ name: north }] });
    expect((await target.batch('verify')).exitCode).toBe(0);
  });

  it('says when the passphrase is wrong and what it wants, and changes nothing', async () => {
    const target = folder();
    const wrong = await run(
      'something else entirely',
      '--data',
      target.folder,
      'handover-open',
      file,
      '--passphrase-stdin',
      '--as',
      'add',
    );
    expect(wrong).toMatchObject({ exitCode: 1, json: { error: { code: 'wrong_passphrase' } } });
    const as = await run(passphrase, '--data', target.folder, 'handover-open', file, '--passphrase-stdin', '--as', 'x');
    expect(as.json).toMatchObject({ error: { code: 'bad_request' } });
    expect((await target.batch('organisations')).json).toEqual({ organisations: [] });
  });

  it('prints the summary of open work', async () => {
    const { json } = await data.batch('summary');
    expect(json).toMatchObject({
      organisation: { name: north },
      openActions: [],
      steps: { year: 2025, isLocked: false },
      files: [{ fileName: 'wres-return-2025.xlsx', setAside: 0 }],
    });
  });
});
