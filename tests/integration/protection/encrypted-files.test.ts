import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups, makeBackup } from '../../../electron/data/backups';
import { connect, connectAlone } from '../../../electron/data/connection';
import { encryptFile } from '../../../electron/data/encrypt-file';
import { databasePath, openDatabase } from '../../../electron/data/open-database';
import { restoreBackup } from '../../../electron/data/restore-backup';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { newDataKey } from '../../../electron/protection/data-key';
import type { DataKey } from '../../../electron/protection/data-key';
import { emptyProtection } from '../../../electron/protection/new-protection';
import { plainFilesIn, plainLeftovers, storedAs } from '../../../electron/protection/plain-files';
import { writeProtection } from '../../../electron/protection/protection-file';

const now = new Date('2026-04-04T09:00:00Z');
const secret = 'Directorate of Lighthouses';
let folder = '';
let key: DataKey = newDataKey();

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-encrypted-'));
  key = newDataKey();
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return toWorkbenchError(error).code;
  }
};

const names = (one: DataKey | null): readonly string[] => {
  const { raw } = openDatabase(folder, now, 'refuse', one);
  try {
    return raw.prepare('SELECT name FROM organisation ORDER BY id').pluck().all().map(String);
  } finally {
    raw.close();
  }
};

/** A folder as an earlier version left it: the data, a backup, and rows enough for many pages. */
const fill = (one: DataKey | null): void => {
  const { raw } = openDatabase(folder, now, 'refuse', one);
  for (let at = 0; at < 200; at += 1)
    raw.prepare('INSERT INTO organisation (name) VALUES (?)').run(`${secret} ${String(at)} ${'x'.repeat(200)}`);
  makeBackup(raw, folder, new Date('2026-04-01T09:00:00Z'), 'daily', one);
  raw.close();
};

const bytesOfAll = (): Buffer =>
  Buffer.concat(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((place) => fs.statSync(place).isFile())
      .map((place) => fs.readFileSync(place)),
  );

describe('an encrypted database', () => {
  it('holds no word of what is in it, in the file, its journal or a backup', () => {
    const { raw } = openDatabase(folder, now, 'refuse', key);
    raw.prepare('INSERT INTO organisation (name) VALUES (?)').run(secret);
    makeBackup(raw, folder, now, 'by_hand', key);
    expect(fs.statSync(`${databasePath(folder)}-wal`).size).toBeGreaterThan(1000);
    for (const word of [secret, 'CREATE TABLE', 'SQLite format 3']) expect(bytesOfAll().includes(word)).toBe(false);
    expect(raw.pragma('temp_store', { simple: true })).toBe(2);
    raw.close();
    expect(bytesOfAll().includes(secret)).toBe(false);
    expect(names(key)).toEqual([secret]);
  });

  it('is refused with any byte flipped, and never opened wrongly; so is a backup', () => {
    fill(key);
    for (const file of [databasePath(folder), path.join(folder, 'backups', listBackups(folder)[0]?.name ?? '')]) {
      const whole = fs.readFileSync(file);
      const pages = whole.length / 4096;
      expect(pages).toBeGreaterThan(20);
      const fates = { refused: 0, opened: [] as number[] };
      for (let page = 0; page < pages; page += 1) {
        // The first bytes, some within, and the last ones, where the page's own proof stands.
        for (const within of [0, 17, 100 + ((page * 37) % 3800), 4063, 4064, 4079, 4080, 4095]) {
          const at = page * 4096 + within;
          const changed = Buffer.from(whole);
          changed[at] = (changed[at] ?? 0) ^ (1 << (page % 8));
          const copy = path.join(folder, 'flipped.db');
          fs.writeFileSync(copy, changed);
          const code = codeOf(() => {
            const db = connect(copy, { isReadOnly: true, key });
            try {
              if (db.pragma('integrity_check', { simple: true }) !== 'ok')
                throw Object.assign(new Error('not whole'), { code: 'SQLITE_CORRUPT' });
            } finally {
              db.close();
            }
          });
          if (code === 'database_damaged') fates.refused += 1;
          else fates.opened.push(at);
        }
      }
      expect(fates).toEqual({ refused: pages * 8, opened: [] });
    }
  });

  it('left by a killed process, with a flipped byte in its journal, has the rows up to there or is refused, and never others', () => {
    const { raw } = openDatabase(folder, now, 'refuse', key);
    const all = Array.from({ length: 12 }, (_, at) => `${secret} ${String(at)}`);
    for (const name of all) raw.prepare('INSERT INTO organisation (name) VALUES (?)').run(name);
    const journal = fs.readFileSync(`${databasePath(folder)}-wal`);
    const database = fs.readFileSync(databasePath(folder));
    raw.close();
    const copy = path.join(folder, 'killed.db');
    const rowsWith = (changed: Buffer): readonly unknown[] | string => {
      fs.rmSync(`${copy}-shm`, { force: true });
      fs.writeFileSync(copy, database);
      fs.writeFileSync(`${copy}-wal`, changed);
      const db = connect(copy, { isReadOnly: false, key });
      try {
        return db.prepare('SELECT name FROM organisation ORDER BY id').pluck().all();
      } catch (error) {
        return error instanceof Error ? error.message : 'refused';
      } finally {
        db.close();
      }
    };
    expect(rowsWith(journal)).toEqual(all);
    const counts = new Set<number>();
    for (let at = 0; at < journal.length; at += Math.ceil(journal.length / 300)) {
      const changed = Buffer.from(journal);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const found = rowsWith(changed);
      // Before the first migration that is whole there is no table yet.
      if (typeof found === 'string') expect(found).toMatch(/^no such table|malformed|not a database/);
      else {
        expect(found).toEqual(all.slice(0, found.length));
        counts.add(found.length);
      }
    }
    // The last change ends the journal, so it is lost with any byte before it.
    expect(Math.max(...counts)).toBe(11);
    expect(counts.size).toBeGreaterThan(3);
  });

  it('without its key is locked and not damaged: nothing is moved or written', () => {
    fill(key);
    writeProtection(folder, emptyProtection(key));
    const before = bytesOfAll();
    expect(codeOf(() => openDatabase(folder, now, 'set_aside'))).toBe('data_locked');
    expect(codeOf(() => openDatabase(folder, now, 'refuse'))).toBe('data_locked');
    expect(bytesOfAll().equals(before)).toBe(true);
  });

  it('that is damaged is kept aside as one that is not encrypted is, and its backup restored', () => {
    fill(key);
    const [backup] = listBackups(folder);
    fs.writeFileSync(databasePath(folder), randomBytes(20_000));
    expect(codeOf(() => openDatabase(folder, now, 'set_aside', key))).toBe('database_damaged');
    expect(codeOf(() => openDatabase(folder, now, 'set_aside', key))).toBe('database_missing');
    restoreBackup(folder, backup?.name ?? '', now, null, key);
    expect(names(key)).toHaveLength(200);
  });

  it('does not give way to a backup with another key', () => {
    fill(key);
    const foreign = path.join(folder, 'backups', 'workbench-2026-04-02T09-00-00.db');
    connect(foreign, { isReadOnly: false, key: newDataKey() }).exec('CREATE TABLE t (n INTEGER) STRICT').close();
    expect(
      codeOf(() => {
        restoreBackup(folder, path.basename(foreign), now, null, key);
      }),
    ).toBe('backup_damaged');
    expect(names(key)).toHaveLength(200);
  });

  it('opens for reading where the folder cannot be written', () => {
    fill(key);
    const real = fs.accessSync;
    fs.accessSync = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    try {
      const { raw, isReadOnly } = openDatabase(folder, now, 'set_aside', key);
      expect([isReadOnly, raw.prepare('SELECT count(*) FROM organisation').pluck().get()]).toEqual([true, 200]);
      raw.close();
    } finally {
      fs.accessSync = real;
    }
  });
});

describe('data of an earlier version', () => {
  it('are encrypted where they are, with their backups, and say when those were made', () => {
    fill(null);
    const before = { names: names(null), backups: listBackups(folder) };
    expect(plainFilesIn(folder)).toHaveLength(2);
    expect(names(key)).toEqual(before.names);
    expect(plainFilesIn(folder)).toEqual([]);
    for (const word of [secret, 'CREATE TABLE', 'SQLite format 3']) expect(bytesOfAll().includes(word)).toBe(false);
    const after = listBackups(folder);
    expect(after.map(({ name, madeAt }) => [name, madeAt.slice(0, 19)])).toEqual(
      before.backups.map(({ name, madeAt }) => [name, madeAt.slice(0, 19)]),
    );
    restoreBackup(folder, after[0]?.name ?? '', now, null, key);
    expect(names(key)).toEqual(before.names);
  });

  it('that were written and never settled lose nothing', () => {
    const { raw } = openDatabase(folder, now, 'refuse');
    raw.prepare('INSERT INTO organisation (name) VALUES (?)').run(secret);
    // As a killed process leaves them: the row is in the journal alone.
    const killed = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-killed-'));
    fs.cpSync(folder, killed, { recursive: true });
    raw.close();
    expect(fs.readFileSync(path.join(killed, 'workbench.db')).includes(secret)).toBe(false);
    fs.rmSync(folder, { recursive: true });
    fs.renameSync(killed, folder);
    expect(names(key)).toEqual([secret]);
    expect(bytesOfAll().includes(secret)).toBe(false);
  });

  it('stay as they are while another program has them open, and are encrypted at the next start', () => {
    fill(null);
    const other = connect(databasePath(folder), { isReadOnly: false, key: null });
    other.prepare('SELECT count(*) FROM organisation').get();
    expect(codeOf(() => openDatabase(folder, now, 'refuse', key))).toBe('file_locked');
    expect(storedAs(databasePath(folder))).toBe('plain');
    other.close();
    expect(names(key)).toHaveLength(200);
    expect(storedAs(databasePath(folder))).toBe('other');
  });

  it('that were cut off in the middle are begun again, and no copy is left', () => {
    fill(null);
    fs.copyFileSync(databasePath(folder), `${databasePath(folder)}.encrypting`);
    fs.writeFileSync(path.join(folder, 'backups', 'workbench-2026-04-01T09-00-00.db.encrypting'), 'half');
    expect(names(key)).toHaveLength(200);
    expect(fs.readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('encrypting'))).toEqual(
      [],
    );
  });

  it('that are damaged and were kept aside are named, not lost and not hidden', () => {
    fill(key);
    const aside = path.join(folder, 'workbench.damaged-2026-01-01T09-00-00.db');
    fs.writeFileSync(aside, Buffer.concat([Buffer.from('SQLite format 3\0'), randomBytes(5000)]));
    const before = fs.readFileSync(aside);
    expect(names(key)).toHaveLength(200);
    expect(plainLeftovers(folder)).toEqual([aside]);
    expect(fs.readFileSync(aside)).toEqual(before);
  });

  it('of which the copy would not be the same are left as they were', () => {
    fill(null);
    const before = fs.readFileSync(databasePath(folder));
    const real = fs.copyFileSync;
    fs.copyFileSync = (from, to) => {
      real(from, to);
      const copy = connectAlone(String(to));
      copy.exec('DELETE FROM organisation WHERE id = 7');
      copy.close();
    };
    try {
      expect(
        codeOf(() => {
          encryptFile(databasePath(folder), key);
        }),
      ).toBe('database_damaged');
    } finally {
      fs.copyFileSync = real;
    }
    expect(storedAs(databasePath(folder))).toBe('plain');
    expect(fs.readFileSync(databasePath(folder)).length).toBe(before.length);
    expect(names(null)).toHaveLength(200);
  });

  it('on a full disk stay as they were, and that is said', () => {
    fill(null);
    const real = fs.copyFileSync;
    fs.copyFileSync = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    try {
      expect(codeOf(() => openDatabase(folder, now, 'set_aside', key))).toBe('disk_full');
    } finally {
      fs.copyFileSync = real;
    }
    expect(names(null)).toHaveLength(200);
  });
});
