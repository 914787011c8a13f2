import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtures, runTestBatch } from './run-batch';

let data = '';
const batch = (...argv: readonly string[]) => runTestBatch(['--data', data, ...argv]);
const importing = (name: string) => batch('import', path.join(fixtures, name), '--accept-suggestions');

const nameIn = (json: unknown): string => (json as { readonly name: string }).name;

beforeEach(async () => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-batch-backups-'));
  expect((await importing('wres-return-2025.xlsx')).exitCode).toBe(0);
});
afterEach(() => {
  fs.rmSync(data, { recursive: true, force: true });
});

describe('backups by batch', () => {
  it('are made, listed, saved elsewhere, and gone back to with what that changed', async () => {
    const made = await batch('backup');
    const name = nameIn(made.json);
    const out = path.join(data, 'elsewhere');
    fs.mkdirSync(out);
    const saved = await batch('backup', '--out', out);
    expect(fs.existsSync(path.join(out, nameIn(saved.json)))).toBe(true);
    expect((await batch('backups')).json).toMatchObject({
      keptAside: [],
      backups: [{ state: 'checked' }, { name }, { reason: 'daily' }],
    });
    await importing('board-members-2025.xlsx');
    const back = await batch('restore', name);
    expect(back.json).toMatchObject({
      restored: name,
      changes: [
        { kind: 'files', gone: ['board-members-2025.xlsx (2025)'], back: [] },
        { kind: 'years', changed: ['2025'] },
      ],
    });
    expect((await batch('verify')).json).toMatchObject({ counts: { import: 1, board_member: 0 } });
  });

  it('bring a damaged data file back, which no command replaces by an empty one', async () => {
    const name = nameIn((await batch('backup')).json);
    fs.writeFileSync(path.join(data, 'workbench.db'), 'Zebedee');
    expect((await batch('verify')).json).toMatchObject({ error: { code: 'database_damaged' } });
    expect(fs.readFileSync(path.join(data, 'workbench.db'), 'utf8')).toBe('Zebedee');
    fs.rmSync(path.join(data, 'workbench.db'));
    expect((await importing('board-members-2025.xlsx')).json).toMatchObject({ error: { code: 'database_missing' } });
    expect((await batch('restore', name)).json).toMatchObject({ restored: name, changes: null });
    expect((await batch('verify')).exitCode).toBe(0);
  });

  it('are refused by a name that is none', async () => {
    expect((await batch('restore')).json).toMatchObject({ error: { code: 'bad_request' } });
    expect((await batch('restore', '../workbench.db')).json).toMatchObject({ error: { code: 'not_found' } });
    expect((await batch('verify')).exitCode).toBe(0);
  });
});

describe('deleting everything by batch', () => {
  it('deletes nothing without --yes, then everything of the workbench and nothing else', async () => {
    await batch('backup');
    fs.mkdirSync(path.join(data, 'logs'));
    for (const name of ['main.log', 'main.2.log', 'other.log']) fs.writeFileSync(path.join(data, 'logs', name), 'x');
    fs.writeFileSync(path.join(data, 'workbench.damaged-2026-01-02T03-04-05.db-wal'), 'x');
    fs.writeFileSync(path.join(data, 'workbench.xlsx'), 'mine');
    expect((await batch('delete-everything')).json).toMatchObject({ error: { code: 'bad_request' } });
    expect(fs.existsSync(path.join(data, 'workbench.db'))).toBe(true);
    expect((await batch('delete-everything', '--yes')).exitCode).toBe(0);
    const left = fs
      .readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
    expect(left).toEqual(['other.log', 'workbench.xlsx']);
    expect((await batch('backups')).json).toEqual({ backups: [], keptAside: [] });
  });
});
