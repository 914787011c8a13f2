import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups, makeBackup } from '../../../electron/data/backups';
import { connect } from '../../../electron/data/connection';
import type { RawDatabase } from '../../../electron/data/connection';
import { migrate, versionOf } from '../../../electron/data/migrate';
import { migrations, newestVersion } from '../../../electron/data/migrations/all';
import { databasePath, openDatabase } from '../../../electron/data/open-database';
import { restoreBackup } from '../../../electron/data/restore-backup';
import { keptAside } from '../../../electron/data/own-files';
import { toWorkbenchError } from '../../../electron/ipc/failure';

const now = new Date('2026-04-04T09:00:00Z');
let folder = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-data-'));
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

const addOrganisation = (name: string): void => {
  const { raw } = openDatabase(folder, now, 'refuse');
  raw.prepare('INSERT INTO organisation (name) VALUES (?)').run(name);
  raw
    .prepare(
      "INSERT INTO import (organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers) VALUES (1,'annual_return','f','h','t','s',1,1,1,'{}','[]','[]','{}')",
    )
    .run();
  raw.close();
};

const organisations = (): readonly string[] => {
  const { raw } = openDatabase(folder, now, 'refuse');
  const names = raw.prepare('SELECT name FROM organisation ORDER BY id').pluck().all().map(String);
  raw.close();
  return names;
};

describe('migrations', () => {
  it('are numbered strictly upwards and reach the newest version from nothing', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    const { raw } = openDatabase(folder, now, 'refuse');
    expect(versionOf(raw)).toBe(newestVersion(migrations));
    raw.close();
  });

  it('give an action of before tags existed none', () => {
    const raw = connect(databasePath(folder), { isReadOnly: false, key: null });
    migrate(
      raw,
      () => undefined,
      migrations.filter(({ version }) => version < 5),
    );
    raw.prepare("INSERT INTO organisation (id, name) VALUES (1, 'Kept')").run();
    raw
      .prepare(
        `INSERT INTO action (id, organisation_id, reference, issue, change_expected, why, owner, executive, start_on, due_on, measure_of_success,
           test_on, high_impact_actions, status, evidence, baseline, created_at, updated_at)
         VALUES ('a', 1, 'A-001', 'i', '', '', 'o', '', '', '', 'm', '', '[]', 'green', '', '{}', 't', 't')`,
      )
      .run();
    migrate(raw, () => undefined, migrations);
    expect(raw.prepare('SELECT issue, tags FROM action').get()).toEqual({ issue: 'i', tags: '[]' });
    raw.close();
  });

  it('leave the database at a whole version when one fails, with a backup from before', () => {
    addOrganisation('Kept');
    const raw = connect(databasePath(folder), { isReadOnly: false, key: null });
    const broken = [
      ...migrations,
      {
        version: newestVersion(migrations) + 1,
        name: 'broken',
        sql: 'CREATE TABLE extra (a TEXT) STRICT; SELECT nonsense;',
      },
    ];
    expect(() => {
      migrate(raw, () => makeBackup(raw, folder, now, 'before_update'), broken);
    }).toThrow();
    expect(versionOf(raw)).toBe(newestVersion(migrations));
    expect(raw.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").pluck().get()).toBe(0);
    raw.close();
    expect(listBackups(folder).length).toBeGreaterThan(0);
    expect(organisations()).toEqual(['Kept']);
  });

  it('uses STRICT tables and has foreign keys on', () => {
    const { raw } = openDatabase(folder, now, 'refuse');
    const notStrict = raw
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all();
    expect(notStrict).toEqual([]);
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    raw.close();
  });

  it.each([
    ['SELECT * FROM return_value WHERE import_id = 1 AND year = 2025', 'PRIMARY KEY'],
    ["SELECT id FROM import WHERE file_hash = 'h' AND removed_at IS NULL", 'USING INDEX import_by_hash'],
    ["SELECT noted_at FROM action_note WHERE action_id = 'a' ORDER BY id", 'USING INDEX action_note_by_action'],
  ])('answers from an index: %s', (sql, plan) => {
    const { raw } = openDatabase(folder, now, 'refuse');
    const details = raw
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map((row) => JSON.stringify(row))
      .join('\n');
    raw.close();
    expect(details).toContain(plan);
    expect(details).not.toContain('SCAN');
  });
});

describe('a database that cannot simply be opened', () => {
  it('of a newer app is refused by name and not touched', () => {
    const raw = connect(databasePath(folder), { isReadOnly: false, key: null });
    raw.pragma('user_version = 99');
    raw.close();
    const before = fs.readFileSync(databasePath(folder));
    expect(codeOf(() => openDatabase(folder, now, 'set_aside'))).toBe('database_newer');
    expect(fs.readFileSync(databasePath(folder)).equals(before)).toBe(true);
  });

  it('that is damaged is kept aside and never followed by an empty one unasked; the last backup brings it back', () => {
    addOrganisation('Kept');
    const opened = openDatabase(folder, now, 'refuse');
    opened.raw.close();
    expect(listBackups(folder)).toMatchObject([{ reason: 'daily', state: 'checked' }]);
    const damaged = Buffer.alloc(20_000, 7);
    fs.writeFileSync(databasePath(folder), damaged);

    expect(codeOf(() => openDatabase(folder, now, 'set_aside'))).toBe('database_damaged');
    const [aside = '', ...others] = keptAside(folder);
    expect(others).toEqual([]);
    expect(fs.readFileSync(path.join(folder, aside)).equals(damaged)).toBe(true);
    for (const turn of [1, 2])
      expect(`${String(turn)} ${codeOf(() => openDatabase(folder, now, 'set_aside'))}`).toBe(
        `${String(turn)} database_missing`,
      );
    expect(codeOf(() => openDatabase(folder, now, 'refuse'))).toBe('database_missing');
    expect(fs.existsSync(databasePath(folder))).toBe(false);

    const [backup] = listBackups(folder);
    restoreBackup(folder, backup?.name ?? '', now, null);
    expect(organisations()).toEqual(['Kept']);
    expect(keptAside(folder)).toEqual([aside]);
  });

  it('starts with nothing only where that is wanted, and keeps backups and what was kept aside', () => {
    addOrganisation('Kept');
    openDatabase(folder, now, 'refuse').raw.close();
    fs.writeFileSync(databasePath(folder), 'no database at all');
    expect(codeOf(() => openDatabase(folder, now, 'set_aside'))).toBe('database_damaged');
    openDatabase(folder, now, 'set_aside', null, true).raw.close();
    expect(organisations()).toEqual([]);
    expect(listBackups(folder)).toHaveLength(1);
    expect(keptAside(folder)).toHaveLength(1);
  });

  it('that is damaged inside is found by its check', () => {
    addOrganisation('Kept');
    const bytes = fs.readFileSync(databasePath(folder));
    bytes.fill(0xff, 4096, 4096 * 6);
    fs.writeFileSync(databasePath(folder), bytes);
    expect(codeOf(() => openDatabase(folder, now, 'refuse'))).toBe('database_damaged');
  });

  it('leaves no half copy behind where a backup or a restore fails', () => {
    const failing = {
      pragma: () => 1,
      prepare: () => ({
        run: (place: string) => {
          fs.writeFileSync(place, 'half');
          throw new Error('database or disk is full');
        },
      }),
    };
    expect(() => makeBackup(failing as unknown as RawDatabase, folder, now, 'daily')).toThrow('full');
    expect(fs.readdirSync(path.join(folder, 'backups'))).toEqual([]);
    const before = new Date('2026-04-01T09:00:00Z');
    const other = connect(path.join(folder, 'other.db'), { isReadOnly: false, key: null });
    migrate(other, () => undefined);
    makeBackup(other, folder, before, 'daily');
    other.close();
    fs.rmSync(path.join(folder, 'other.db'));
    const backUp = (): never => {
      throw new Error('database or disk is full');
    };
    const current = { backUp, isChangedByOthers: () => false, close: () => undefined };
    expect(() => {
      restoreBackup(folder, 'workbench-2026-04-01T09-00-00.db', now, current);
    }).toThrow('full');
    expect(fs.readdirSync(folder)).toEqual(['backups']);
  });

  it.each([
    ['of noise', () => Buffer.alloc(20_000, 7)],
    ['that is empty', () => Buffer.alloc(0)],
    ['that is cut short', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['with a damaged page', (whole: Buffer) => Buffer.from(whole).fill(0xff, 4096 * 3, 4096 * 6)],
  ])('does not give good data up for a backup %s', (_what, damage) => {
    addOrganisation('Kept');
    const { raw } = openDatabase(folder, now, 'refuse');
    const name = makeBackup(raw, folder, now, 'daily');
    raw.close();
    const place = path.join(folder, 'backups', name);
    fs.writeFileSync(place, damage(fs.readFileSync(place)));
    const never = (): never => {
      throw new Error('the data in use were touched');
    };
    expect(
      codeOf(() => {
        restoreBackup(folder, name, now, { backUp: never, isChangedByOthers: never, close: never });
      }),
    ).toBe('backup_damaged');
    expect(organisations()).toEqual(['Kept']);
    expect(fs.readdirSync(folder).filter((file) => /restoring|damaged|before-restore/.test(file))).toEqual([]);
  });

  it('refuses to restore a backup by a name that is not one of ours', () => {
    expect(
      codeOf(() => {
        restoreBackup(folder, '../../etc/passwd', now, null);
      }),
    ).toBe('not_found');
  });

  it('says so when the disk is full, and changes nothing', () => {
    addOrganisation('Kept');
    const { raw } = openDatabase(folder, now, 'refuse');
    raw.pragma(`max_page_count = ${String(raw.pragma('page_count', { simple: true }))}`);
    const fill = (): void => {
      raw.transaction(() => {
        for (let row = 0; row < 5000; row += 1)
          raw.prepare('INSERT INTO organisation (name) VALUES (?)').run('x'.repeat(500));
      })();
    };
    expect(codeOf(fill)).toBe('disk_full');
    expect(raw.prepare('SELECT count(*) FROM organisation').pluck().get()).toBe(1);
    raw.close();
  });

  it('opens for reading when the folder cannot be written', () => {
    addOrganisation('Kept');
    const real = fs.accessSync;
    fs.accessSync = (place, mode) => {
      if (mode === fs.constants.W_OK) throw Object.assign(new Error('no'), { code: 'EACCES' });
      real(place, mode);
    };
    try {
      const { raw, isReadOnly, notice } = openDatabase(folder, now, 'set_aside');
      expect(isReadOnly).toBe(true);
      expect(notice).toContain('cannot be written');
      expect(raw.prepare('SELECT count(*) FROM organisation').pluck().get()).toBe(1);
      expect(codeOf(() => raw.prepare("INSERT INTO organisation (name) VALUES ('x')").run())).toBe(
        'data_folder_read_only',
      );
      raw.close();
    } finally {
      fs.accessSync = real;
    }
  });

  it('keeps the ten newest backups, and before them the newest of each month', () => {
    addOrganisation('Kept');
    const { raw } = openDatabase(folder, now, 'refuse');
    for (let day = 1; day <= 14; day += 1) makeBackup(raw, folder, new Date(Date.UTC(2026, 5, day)), 'daily');
    raw.close();
    const days = listBackups(folder).map(({ name }) => name.slice(10, 20));
    expect(days).toEqual([
      ...Array.from({ length: 10 }, (_, at) => `2026-06-${String(14 - at).padStart(2, '0')}`),
      '2026-04-04',
    ]);
    expect(fs.readdirSync(path.join(folder, 'backups')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
