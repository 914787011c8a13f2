import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '../../../electron/data/backups';
import { connect } from '../../../electron/data/connection';
import { databasePath, openDatabase } from '../../../electron/data/open-database';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { openRealServices, previewFile, commitPreview } from '../real-services';
import { northmoor } from '../importing/correction-files';

const now = new Date('2026-04-04T09:00:00Z');
let folder = '';
let whole = Buffer.alloc(0);

/** What the database says of everything in it; null where it cannot be read to the end. */
const contents = (): string | null => {
  const { raw } = openDatabase(folder, now, 'refuse');
  try {
    return JSON.stringify(
      raw
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .pluck()
        .all()
        .map(String)
        .map((table) => [table, raw.prepare(`SELECT * FROM "${table}"`).raw().all()]),
    );
  } finally {
    raw.close();
  }
};

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'opened';
  } catch (error) {
    return toWorkbenchError(error).code;
  }
};

const longestCheck = (): string => {
  const { raw } = openDatabase(folder, now, 'refuse');
  const found = String(raw.pragma('integrity_check', { simple: true }));
  raw.close();
  return found;
};

const put = (bytes: Buffer): void => {
  for (const tail of ['-wal', '-shm']) fs.rmSync(databasePath(folder) + tail, { force: true });
  fs.writeFileSync(databasePath(folder), bytes);
};

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-damage-'));
  const services = openRealServices(folder);
  const preview = await previewFile(services, path.join(northmoor, 'wres-return-2025.xlsx'));
  await commitPreview(services, preview.previewId);
  services.close();
  openDatabase(folder, now, 'refuse').raw.close();
  whole = fs.readFileSync(databasePath(folder));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Numbers that look like chance and are the same each time. */
const sampler = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

describe('damage of the data file', () => {
  it('of whole sectors anywhere is refused, or changes nothing that is read', () => {
    const before = contents();
    const next = sampler(7);
    const outcomes = { opened: 0, refused: 0 };
    for (let turn = 0; turn < 60; turn += 1) {
      const bytes = Buffer.from(whole);
      const at = next(bytes.length / 512) * 512;
      bytes.fill(turn % 2 === 0 ? 0 : 0xa5, at, at + 512);
      if (bytes.equals(whole)) continue;
      put(bytes);
      let read: string | null = null;
      const code = codeOf(() => {
        read = contents();
      });
      if (code === 'opened') {
        outcomes.opened += 1;
        // Unused bytes of a page; or inside one long text, where SQLite keeps no checksum and its longest check finds nothing either.
        expect(`${String(at)} ${read === before ? 'same' : longestCheck()}`).toMatch(/ (same|ok)$/);
      } else {
        outcomes.refused += 1;
        expect(['database_damaged', 'database_newer']).toContain(code);
      }
    }
    expect(outcomes.refused).toBeGreaterThan(10);
  }, 120_000);

  it.each([0, 1, 17, 18, 19, 20, 21, 24, 28, 32, 44, 47, 56, 59, 60, 63, 92, 96, 100, 103, 105])(
    'of byte %i of its head is refused, or changes nothing that is read',
    (at) => {
      const before = contents();
      const bytes = Buffer.from(whole);
      bytes.writeUInt8((bytes.readUInt8(at) ^ 0x55) & 0xff, at);
      put(bytes);
      let read: string | null = null;
      const code = codeOf(() => {
        read = contents();
      });
      if (code === 'opened') expect(read).toBe(before);
      else expect(['database_damaged', 'database_newer']).toContain(code);
    },
  );

  it.each([0, 1, 100, 4096, 10_000])('cut to %i bytes is refused', (length) => {
    put(whole.subarray(0, length));
    expect(codeOf(contents)).toBe('database_damaged');
    expect(listBackups(folder)).toHaveLength(1);
  });

  it.each([
    ['a table is missing', 'DROP TABLE action_note'],
    ['an index is missing', 'DROP INDEX import_by_hash'],
    ['a trigger is missing', 'DROP TRIGGER year_lock_is_never_changed'],
    ['a column is missing', 'ALTER TABLE staff DROP COLUMN site'],
    ['a row names one that is not there', "INSERT INTO import_year VALUES (999, 1, 'staff', 2025, 1)"],
    ['the version says less than is there', 'PRAGMA user_version = 5'],
  ])('is noticed where %s', (_what, sql) => {
    const raw = connect(databasePath(folder), { isReadOnly: false, key: null });
    raw.pragma('foreign_keys = OFF');
    raw.exec(sql);
    raw.close();
    expect(codeOf(contents)).toBe('database_damaged');
  });
});

describe('damage of the journal', () => {
  /** Two changes that lie in the journal only, as after the app was killed. */
  const journalOfTwo = (): Buffer => {
    const raw = connect(databasePath(folder), { isReadOnly: false, key: null });
    raw.pragma('wal_autocheckpoint = 0');
    raw.prepare("INSERT INTO organisation (name) VALUES ('First')").run();
    raw.prepare("INSERT INTO organisation (name) VALUES ('Second')").run();
    const journal = fs.readFileSync(`${databasePath(folder)}-wal`);
    const data = fs.readFileSync(databasePath(folder));
    raw.close();
    put(data);
    fs.writeFileSync(`${databasePath(folder)}-wal`, journal);
    return journal;
  };

  const opened = (): { readonly names: readonly string[]; readonly notice: string | null } => {
    const { raw, notice } = openDatabase(folder, now, 'refuse');
    const names = raw.prepare('SELECT name FROM organisation WHERE id > 1 ORDER BY id').pluck().all().map(String);
    raw.close();
    return { names, notice };
  };

  it('that is whole is read without a word', () => {
    journalOfTwo();
    expect(opened()).toEqual({ names: ['First', 'Second'], notice: null });
  });

  it('is told about where changes in it cannot be read, and what was before it is whole', () => {
    const journal = journalOfTwo();
    // The contents of the last page.
    journal.writeUInt8((journal.readUInt8(journal.length - 40) ^ 0xff) & 0xff, journal.length - 40);
    fs.writeFileSync(`${databasePath(folder)}-wal`, journal);
    const { names, notice } = opened();
    expect(names).toEqual(['First']);
    expect(notice).toContain('what it wrote last could not be read back');
  });

  it('is told about where its head is damaged', () => {
    const journal = journalOfTwo();
    const headless = Buffer.from(journal);
    headless.writeUInt8((headless.readUInt8(17) ^ 0xff) & 0xff, 17);
    fs.writeFileSync(`${databasePath(folder)}-wal`, headless);
    expect(opened()).toMatchObject({ names: [], notice: expect.stringContaining('could not be read back') as string });
    journalOfTwo();
  });

  it('cut in the middle of a change that was never finished goes back to the one before without a word', () => {
    const journal = journalOfTwo();
    fs.writeFileSync(`${databasePath(folder)}-wal`, journal.subarray(0, journal.length - 2000));
    expect(opened()).toEqual({ names: ['First'], notice: null });
  });
});
