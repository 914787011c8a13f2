import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bring, previewBackup, saveElsewhere } from '../../../electron/data/backup-requests';
import { listBackups, makeBackup } from '../../../electron/data/backups';
import { connect, wrap } from '../../../electron/data/connection';
import { goBack } from '../../../electron/data/go-back';
import { migrate } from '../../../electron/data/migrate';
import { migrations } from '../../../electron/data/migrations/all';
import type { OpenedServices } from '../../../electron/data/open-services';
import { databasePath } from '../../../electron/data/open-database';
import { allReleases, insertRelease } from '../../../electron/data/queries/leaving/releases';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { northmoor } from '../importing/correction-files';
import { commitPreview, openRealServices, previewFile } from '../real-services';

const now = new Date('2026-04-04T09:00:00Z');
let folder = '';
let services: OpenedServices;

const importOne = async (name: string): Promise<void> => {
  await commitPreview(services, (await previewFile(services, path.join(northmoor, name))).previewId);
};

const backUp = (): string => makeBackup(services.raw, folder, now, 'by_hand');

const back = (name: string): void => {
  const reopen = (): OpenedServices => {
    services = openRealServices(folder);
    return services;
  };
  expect(goBack({ dataFolder: folder, now, key: null, services, reopen }, name)).toBe(services);
};

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return toWorkbenchError(error).code;
  }
};

const sentencesOf = (name: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    (previewBackup(folder, name, services.context.db).changes ?? [])
      .flatMap(({ kind, gone, back: comes, changed }): readonly (readonly [string, readonly string[]])[] => [
        [`${kind} gone`, gone],
        [`${kind} back`, comes],
        [`${kind} changed`, changed],
      ])
      .filter(([, labels]) => labels.length > 0),
  );

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-backups-'));
  services = openRealServices(folder);
  await importOne('wres-return-2025.xlsx');
});
afterEach(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('holds row for row what is held, with its record beside it', () => {
    const name = backUp();
    const [listed] = listBackups(folder);
    expect(listed).toMatchObject({ name, reason: 'by_hand', state: 'checked', madeAt: '2026-04-04T09:00:00.000Z' });
    expect(previewBackup(folder, name, services.context.db).changes).toEqual([]);
    const record = fs.readFileSync(path.join(folder, 'backups', name.replace('.db', '.json')), 'utf8');
    expect(record).not.toMatch(/wres-return|Northmoor/);
  });

  it.each([
    ['a byte of it is another', (bytes: Buffer) => bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000)],
    [
      'its last byte is another',
      (bytes: Buffer) => bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1),
    ],
  ])('is refused where %s, and nothing changes', (_what, change) => {
    const name = backUp();
    const place = path.join(folder, 'backups', name);
    const bytes = fs.readFileSync(place);
    change(bytes);
    fs.writeFileSync(place, bytes);
    expect(codeOf(() => previewBackup(folder, name, services.context.db))).toBe('backup_damaged');
    const before = services.raw.prepare('SELECT count(*) FROM return_value').pluck().get();
    expect(
      codeOf(() => {
        back(name);
      }),
    ).toBe('backup_damaged');
    expect(services.raw.prepare('SELECT count(*) FROM return_value').pluck().get()).toBe(before);
  });

  it('is refused where it is cut or its record is damaged, and is listed as changed', () => {
    const [cut, damaged] = [backUp(), backUp()];
    const place = path.join(folder, 'backups', cut);
    fs.truncateSync(place, fs.statSync(place).size - 4096);
    fs.writeFileSync(path.join(folder, 'backups', damaged.replace('.db', '.json')), '{"format":1');
    expect(listBackups(folder).map(({ state }) => state)).toEqual(['changed', 'changed']);
    for (const name of [cut, damaged])
      expect(codeOf(() => previewBackup(folder, name, services.context.db))).toBe('backup_damaged');
  });

  it('of an earlier version has no record; it is opened and checked before it is used', () => {
    const [whole, damaged] = [backUp(), backUp()];
    for (const name of [whole, damaged]) fs.rmSync(path.join(folder, 'backups', name.replace('.db', '.json')));
    const place = path.join(folder, 'backups', damaged);
    const bytes = fs.readFileSync(place);
    bytes.fill(0xff, 4096, 4096 * 8);
    fs.writeFileSync(place, bytes);
    expect(previewBackup(folder, whole, services.context.db)).toMatchObject({
      backup: { state: 'unrecorded' },
      changes: [],
    });
    expect(
      codeOf(() => {
        back(damaged);
      }),
    ).toBe('backup_damaged');
    back(whole);
    expect(services.raw.prepare('SELECT count(*) FROM import').pluck().get()).toBe(1);
  });
});

describe('going back', () => {
  it('is told before by name: files, years, actions, settings; and what is now can be gone back to', async () => {
    const name = backUp();
    await importOne('board-members-2025.xlsx');
    const { settings } = await services.handlers['settings.get']({});
    await services.handlers['settings.set']({
      ...settings,
      thresholds: { restricted: 7, public: 12 },
      countedAssignments: [...settings.countedAssignments],
      ownBenchmarks: [...settings.ownBenchmarks],
      by: { role: 'Head of EDI', why: 'asked' },
    });
    const told = sentencesOf(name);
    expect(told['files gone']).toEqual(['board-members-2025.xlsx (2025)']);
    expect(told['years changed']).toEqual(['2025']);
    expect(told['settings gone']).toHaveLength(2);
    back(name);
    expect(previewBackup(folder, name, services.context.db).changes).toEqual([]);
    const [newest] = listBackups(folder);
    expect(newest?.reason).toBe('before_restore');
    const forward = sentencesOf(newest?.name ?? '');
    expect(forward['files back']).toEqual(['board-members-2025.xlsx (2025)']);
    expect(forward['settings back']).toHaveLength(2);
  });

  it('keeps the list of what has left, since that is known outside', () => {
    const name = backUp();
    const cells = [
      { table: 't', population: 'p', part: 'a', group: 'White', value: 12 },
      { table: 't', population: 'p', part: 'a', group: 'BME', value: null, atoms: ['x'] },
    ];
    insertRelease(services.context.db, {
      organisationId: 1,
      fingerprint: 'f',
      at: '2026-04-04T10:00:00.000Z',
      audience: 'public',
      form: 'docx',
      version: 'public',
      year: 2025,
      name: 'Paper.docx',
      sums: [],
      cells,
      override: null,
    });
    const before = allReleases(services.context.db);
    expect(before).toMatchObject([{ name: 'Paper.docx', cells }]);
    expect(sentencesOf(name)).toEqual({});
    back(name);
    expect(allReleases(services.context.db)).toEqual(before);
    back(name);
    expect(allReleases(services.context.db)).toEqual(before);
  });

  it.each([
    ['without one of its triggers', 'trigger'],
    ['without one of its indexes', 'index'],
    ['of a version that its tables are not of', 'version'],
  ])('to a backup %s, which would not open, is refused and changes nothing', (_what, part) => {
    const name = backUp();
    const place = path.join(folder, 'backups', name);
    fs.rmSync(place.replace('.db', '.json'));
    const raw = connect(place, { isReadOnly: false, key: null });
    const [named] = raw
      .prepare(`SELECT name FROM sqlite_master WHERE type = '${part}' AND sql IS NOT NULL`)
      .pluck()
      .all()
      .map(String);
    if (part === 'version')
      raw.pragma(`user_version = ${String(Number(raw.pragma('user_version', { simple: true })) - 1)}`);
    else raw.exec(`DROP ${part} "${named ?? ''}"`);
    raw.pragma('journal_mode = DELETE');
    raw.close();
    const before = services.raw.prepare('SELECT * FROM import').all();
    expect(
      codeOf(() => {
        back(name);
      }),
    ).toBe('backup_damaged');
    expect(services.raw.prepare('SELECT * FROM import').all()).toEqual(before);
    expect(fs.readdirSync(folder).filter((file) => /restoring|damaged|before-restore/.test(file))).toEqual([]);
  });

  it('waits where another program has the data open, and nothing changes', () => {
    const name = backUp();
    const other = connect(databasePath(folder), { isReadOnly: false, key: null });
    other.prepare("INSERT INTO organisation (name) VALUES ('Of the other')").run();
    expect(
      codeOf(() => {
        back(name);
      }),
    ).toBe('data_busy');
    other.close();
    expect(services.raw.prepare("SELECT count(*) FROM organisation WHERE name = 'Of the other'").pluck().get()).toBe(1);
  });

  it('to a backup of any earlier format is told in full, and brings it up to date', () => {
    services.raw.prepare('UPDATE organisation SET name = ?').run('Kept');
    for (const { version } of migrations.slice(0, -1)) {
      const old = path.join(folder, 'old.db');
      const raw = connect(old, { isReadOnly: false, key: null });
      migrate(
        raw,
        () => undefined,
        migrations.filter((one) => one.version <= version),
      );
      raw.prepare("INSERT INTO organisation (id, name) VALUES (1, 'Kept')").run();
      raw
        .prepare(
          "INSERT INTO import (organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers) VALUES (1,'annual_return','old.xlsx','h','t','s',1,1,1,'{}','[]','[]','{}')",
        )
        .run();
      const name = makeBackup(raw, folder, new Date(Date.UTC(2026, 3, 3, version)), 'before_update');
      raw.close();
      for (const tail of ['', '-wal', '-shm']) fs.rmSync(old + tail, { force: true });
      const told = sentencesOf(name);
      expect([version, told['files gone'], told['files back'], told['organisations gone']]).toEqual([
        version,
        ['wres-return-2025.xlsx (2024, 2025)'],
        ['old.xlsx'],
        undefined,
      ]);
    }
    const oldest = listBackups(folder).at(-1)?.name ?? '';
    back(oldest);
    expect(services.raw.prepare('SELECT file_name FROM import').pluck().all()).toEqual(['old.xlsx']);
  });
});

describe('a backup in another place', () => {
  it('is the same file with its record, and comes back as one of the backups here', async () => {
    const drive = path.join(folder, 'drive');
    fs.mkdirSync(drive);
    const { file } = await saveElsewhere(services.raw, folder, now, drive);
    expect(fs.readdirSync(drive).sort()).toEqual([file.name, file.name.replace('.db', '.json')].sort());
    fs.rmSync(path.join(folder, 'backups'), { recursive: true });
    const { name } = bring(folder, new Date('2026-05-05T09:00:00Z'), path.join(drive, file.name));
    expect(listBackups(folder)).toMatchObject([{ name, reason: 'brought', state: 'checked' }]);
    expect(previewBackup(folder, name, services.context.db).changes).toEqual([]);
  });

  it('is said to have failed where the place is gone or is no folder, and the one here is kept', async () => {
    const outcome = (await saveElsewhere(services.raw, folder, now, path.join(folder, 'gone')).catch((error: unknown) =>
      toWorkbenchError(error),
    )) as { readonly code?: string };
    expect(outcome.code).toBe('target_missing');
    expect(listBackups(folder)).toHaveLength(1);
  });

  it('is refused where it is no backup, leaving nothing behind', () => {
    const place = path.join(folder, 'letter.db');
    fs.writeFileSync(place, 'Dear all');
    expect(codeOf(() => bring(folder, now, place))).toBe('backup_damaged');
    expect(codeOf(() => bring(folder, now, path.join(folder, 'nowhere.db')))).toBe('target_missing');
    expect(fs.readdirSync(path.join(folder, 'backups'))).toEqual([]);
    expect(wrap(services.raw).get('SELECT count(*) AS n FROM import')).toEqual({ n: 1 });
  });
});
