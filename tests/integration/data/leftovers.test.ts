import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftovers, restingMs } from '../../../electron/data/leftovers';
import { openRealServices } from '../real-services';

const now = new Date('2026-04-04T09:00:00Z');
const unfinished = [
  'protection.json.part',
  'protection.json.1234.part',
  'workbench.db.restoring',
  'workbench.db.restoring-1234',
  'backups/protection.json.part',
  'backups/workbench-2026-04-01T09-00-00.db.part',
  'backups/workbench-2026-04-01T09-00-00-1.db.part-journal',
  'backups/workbench-2026-04-01T09-00-00.json.part',
];
const others = [
  'workbench.db',
  'workbench.db-wal',
  'protection.json',
  'workbench.damaged-2026-04-01T09-00-00.db',
  'backups/workbench-2026-04-01T09-00-00.db',
  'backups/workbench-2026-04-01T09-00-00.json',
  'notes.part',
];

let folder = '';
const names = (): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'backups')
    .sort();
const put = (name: string, writtenAt: number): void => {
  fs.mkdirSync(path.join(folder, 'backups'), { recursive: true });
  fs.writeFileSync(path.join(folder, name), 'half');
  fs.utimesSync(path.join(folder, name), new Date(writtenAt), new Date(writtenAt));
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-leftovers-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('what a start that was cut off left half made', () => {
  it('goes once it has rested for an hour, and nothing else does', () => {
    for (const name of [...unfinished, ...others]) put(name, now.getTime() - restingMs - 1_000);
    removeLeftovers(folder, now);
    expect(names()).toEqual([...others].sort());
  });

  it('stays while somebody may still be writing it, and where the clock has jumped back', () => {
    for (const name of unfinished) put(name, now.getTime() - restingMs + 1_000);
    put('backups/workbench-2030-04-01T09-00-00.db.part', Date.parse('2030-04-01T09:00:00Z'));
    removeLeftovers(folder, now);
    expect(names()).toHaveLength(unfinished.length + 1);
  });

  it('goes when the data are opened', () => {
    put('backups/workbench-2026-04-01T09-00-00.db.part', Date.parse('2026-04-01T09:00:00Z'));
    openRealServices(folder).close();
    expect(names().filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('is no error in a folder that is not there', () => {
    expect(() => {
      removeLeftovers(path.join(folder, 'gone'), now);
    }).not.toThrow();
  });
});
