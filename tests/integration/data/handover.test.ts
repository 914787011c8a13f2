import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBackups } from '../../../electron/data/backups';
import { connectInMemory } from '../../../electron/data/connection';
import type { OpenedServices } from '../../../electron/data/open-services';
import { packContents, unpackContents } from '../../../electron/handover/contents';
import { seal, unseal } from '../../../electron/handover/seal';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { emptyProfile } from '../../../shared/organisation/organisation';
import { openRealServices } from '../real-services';
import { everythingShown } from './everything-shown';
import { decide, importFiles, lockYear, newFolder, north, southIn } from './two-trusts';

const passphrase = 'quiet ladder violet engine';
const folders: string[] = [];
const opened: OpenedServices[] = [];

const folder = (): string => {
  const made = newFolder();
  folders.push(made);
  return made;
};
const open = (): OpenedServices => {
  const services = openRealServices(folder());
  opened.push(services);
  return services;
};
const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return toWorkbenchError(error).code;
  }
};

let source: OpenedServices;
let file: string;
let before: Readonly<Record<string, string>>;

const namesOf = async ({ handlers }: OpenedServices): Promise<readonly string[]> =>
  (await handlers['organisations.list']({})).organisations.map(({ name }) => name);

const take = async (services: OpenedServices, replaces: number | null, place = file) => {
  const { handoverId } = await services.handovers.open({ path: place, passphrase });
  return services.handlers['handover.take']({ handoverId, replaces });
};

/** All but what belongs to the session: undo is not handed over. */
const shownOf = async (services: OpenedServices): Promise<Readonly<Record<string, string>>> => {
  const shown = await everythingShown(services, 2025);
  return { ...shown, status: (shown['status'] ?? '').replace(/"canUndo": .*/, '') };
};

const dumpOf = (services: OpenedServices): string =>
  services.raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .pluck()
    .all()
    .map((name) => `${String(name)} ${JSON.stringify(services.raw.prepare(`SELECT * FROM "${String(name)}"`).all())}`)
    .join('\n');

beforeAll(async () => {
  source = open();
  const south = southIn(folder());
  for (const trust of [south, north]) {
    await source.handlers['organisations.save']({ id: null, profile: emptyProfile(trust.name) });
    await importFiles(source, trust, trust.files);
    await decide(source, trust);
    await lockYear(source, trust);
  }
  file = path.join(folder(), 'handover.rewhandover');
  before = await shownOf(source);
  await source.handovers.write({ path: file, passphrase });
}, 300_000);

afterAll(() => {
  for (const services of opened) services.close();
  for (const place of folders) fs.rmSync(place, { recursive: true, force: true });
});

describe('a handover file', () => {
  it('is named after the organisation and the day', () => {
    expect(source.handovers.name().name).toBe(`Handover of ${north.name} 2026-04-04.rewhandover`);
  });

  it('holds one organisation only, nothing removed, and no undo', async () => {
    const { database, manifest } = unpackContents(await unseal(fs.readFileSync(file), passphrase));
    const raw = connectInMemory(database);
    const count = (table: string): unknown => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect(raw.prepare('SELECT name FROM organisation').pluck().all()).toEqual([north.name]);
    expect(count('journal')).toBe(0);
    expect(manifest).toMatchObject({ organisation: north.name, years: [2023, 2024, 2025], actions: 1 });
    expect(database.includes('Appointed candidates of the south')).toBe(false);
    expect(database.includes('Southmoor')).toBe(false);
    raw.close();
  });

  it('gives, on another laptop, byte-equal figures, papers, lists and memory', async () => {
    const target = open();
    await take(target, null);
    expect(await shownOf(target)).toEqual(before);
    expect(target.raw.pragma('foreign_key_check')).toEqual([]);
    expect(target.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  }, 300_000);

  it('brings the key with it: the same person is the same in a later file', async () => {
    const target = open();
    await take(target, null);
    const key = (services: OpenedServices): unknown =>
      services.raw
        .prepare("SELECT value FROM setting WHERE key = 'person_key' ORDER BY organisation_id DESC")
        .pluck()
        .get();
    expect(key(target)).toBe(key(source));
    expect(key(target)).toBeTypeOf('string');
  });

  it('is added beside what is held under a name of its own, twice if need be, and each shows the same figures', async () => {
    const target = open();
    const south = southIn(folder());
    await target.handlers['organisations.save']({ id: null, profile: emptyProfile(south.name) });
    await importFiles(target, south, south.files);
    await decide(target, south);
    const southBefore = await shownOf(target);
    await take(target, null);
    expect((await shownOf(target))['report restricted']).toBe(before['report restricted']);
    await take(target, null);
    expect(await namesOf(target)).toEqual([north.name, `${north.name} (handover of 2026-04-04)`, south.name]);
    const suffix = ' (handover of 2026-04-04)';
    expect((await shownOf(target))['figures restricted']?.replaceAll(suffix, '')).toBe(before['figures restricted']);
    const { organisations } = await target.handlers['organisations.list']({});
    await target.handlers['organisations.choose']({
      organisationId: organisations.find(({ name }) => name === south.name)?.id ?? 0,
    });
    expect(await shownOf(target)).toEqual(southBefore);
    expect(target.raw.pragma('foreign_key_check')).toEqual([]);
  }, 300_000);

  it('replaces what is held after a backup, and nothing else', async () => {
    const target = open();
    const south = southIn(folder());
    await target.handlers['organisations.save']({ id: null, profile: emptyProfile(south.name) });
    await importFiles(target, south, south.files);
    const { organisations } = await target.handlers['organisations.list']({});
    await take(target, organisations[0]?.id ?? 0);
    expect(await namesOf(target)).toEqual([north.name]);
    expect(await shownOf(target)).toEqual(before);
    expect(listBackups(target.context.dataFolder).map(({ reason }) => reason)).toEqual(['before_handover']);
  }, 300_000);

  it('is not written with a weak passphrase, nor where nothing is held, and an older file stays', async () => {
    const place = path.join(folder(), 'kept.rewhandover');
    fs.writeFileSync(place, 'what was there');
    expect(await codeOf(() => source.handovers.write({ path: place, passphrase: 'short' }))).toBe('weak_passphrase');
    expect(await codeOf(() => open().handovers.write({ path: place, passphrase }))).toBe('no_data');
    const nowhere = path.join(folder(), 'none', 'x.rewhandover');
    expect(await codeOf(() => source.handovers.write({ path: nowhere, passphrase }))).toBe('target_missing');
    expect(fs.readFileSync(place, 'utf8')).toBe('what was there');
  });

  it('changes nothing when it is wrong, damaged, newer, gone or not what it says', async () => {
    const target = open();
    await target.handlers['organisations.save']({ id: null, profile: emptyProfile('Held') });
    const held = dumpOf(target);
    const bytes = fs.readFileSync(file);
    const place = path.join(folder(), 'bad.rewhandover');
    const openWith = async (made: Buffer, words = passphrase): Promise<string> => {
      fs.writeFileSync(place, made);
      return codeOf(() => target.handovers.open({ path: place, passphrase: words }));
    };
    expect(await openWith(bytes, 'another passphrase entirely')).toBe('wrong_passphrase');
    expect(await openWith(bytes.subarray(0, bytes.length - 5000))).toBe('handover_damaged');
    expect(await openWith(Buffer.from('PK\u0003\u0004 a workbook, not a handover'.repeat(20)))).toBe(
      'handover_damaged',
    );
    expect(await codeOf(() => target.handovers.open({ path: '/nowhere', passphrase }))).toBe('file_not_found');
    const { manifest, database } = unpackContents(await unseal(bytes, passphrase));
    const altered = async (sql: string): Promise<string> => {
      const raw = connectInMemory(database);
      raw.exec(sql);
      const made = raw.serialize();
      raw.close();
      return openWith(await seal(packContents({ manifest, database: made }), passphrase));
    };
    expect(await altered('PRAGMA user_version = 9999')).toBe('handover_newer');
    expect(await altered("INSERT INTO organisation (name) VALUES ('a second one')")).toBe('handover_damaged');
    expect(await altered('PRAGMA foreign_keys = OFF; DELETE FROM organisation')).toBe('handover_damaged');
    expect(await codeOf(() => target.handlers['handover.take']({ handoverId: 'x', replaces: null }))).toBe('not_found');
    expect(dumpOf(target)).toBe(held);
  }, 120_000);

  it('changes nothing when the disk is full in the middle', async () => {
    const target = open();
    await target.handlers['organisations.save']({ id: null, profile: emptyProfile('Held') });
    const held = dumpOf(target);
    const { handoverId } = await target.handovers.open({ path: file, passphrase });
    const pages = Number(target.raw.pragma('page_count', { simple: true }));
    target.raw.pragma(`max_page_count = ${String(pages + 20)}`);
    expect(await codeOf(() => target.handlers['handover.take']({ handoverId, replaces: null }))).toBe('disk_full');
    expect(dumpOf(target)).toBe(held);
    target.raw.pragma('max_page_count = 1000000');
    expect((await target.handlers['handover.take']({ handoverId, replaces: null })).organisation).toBe(north.name);
  });

  it('leaves neither the passphrase nor a file of the database unencrypted behind', async () => {
    const target = open();
    await take(target, null);
    for (const name of fs.readdirSync(target.context.dataFolder, { recursive: true, encoding: 'utf8' })) {
      const place = path.join(target.context.dataFolder, name);
      if (!fs.statSync(place).isFile()) continue;
      expect(fs.readFileSync(place).includes(passphrase), name).toBe(false);
      expect(name).toMatch(/^(workbench\.db(-wal|-shm)?|backups[/\\].*\.db)$/);
    }
    expect(fs.readdirSync(path.dirname(file))).toEqual(['handover.rewhandover']);
  });
});
