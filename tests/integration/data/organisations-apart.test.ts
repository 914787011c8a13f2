import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../shared/organisation/organisation';
import { listBackups } from '../../../electron/data/backups';
import { chooseForThisConnection } from '../../../electron/data/queries/organisations';
import { keepAnswers } from '../../../electron/data/kept';
import { nameProgram } from '../../../electron/data/kept-replies';
import type { OpenedServices } from '../../../electron/data/open-services';
import { openRealServices } from '../real-services';
import { everythingShown } from './everything-shown';
import { decide, importFiles, lockYear, newFolder, north, southIn } from './two-trusts';
import type { Trust } from './two-trusts';

type Shown = Readonly<Record<string, string>>;

const folders: string[] = [];
const folder = (): string => {
  const made = newFolder();
  folders.push(made);
  return made;
};

let south: Trust;
let together: OpenedServices;
const alone = new Map<string, Shown>();
const ids = new Map<string, number>();

const add = async ({ handlers }: OpenedServices, name: string): Promise<number> => {
  const { organisations } = await handlers['organisations.save']({ id: null, profile: emptyProfile(name) });
  return organisations.find((one) => one.name === name)?.id ?? 0;
};

const byItself = async (trust: Trust): Promise<Shown> => {
  const services = openRealServices(folder());
  await add(services, trust.name);
  await importFiles(services, trust, trust.files.slice(0, 2));
  await importFiles(services, trust, trust.files.slice(2));
  await decide(services, trust);
  await lockYear(services, trust);
  const shown = await everythingShown(services, 2025);
  services.close();
  return shown;
};

beforeAll(async () => {
  south = southIn(folder());
  for (const trust of [north, south]) alone.set(trust.name, await byItself(trust));
  together = openRealServices(folder());
  // As the app does: answers are kept in the database between starts, and those of one trust must not answer for the other.
  nameProgram(together.context.db, 'the program of the tests');
  for (const trust of [north, south]) ids.set(trust.name, await add(together, trust.name));
  // Turn by turn, so that every number of a row differs from that of the trust by itself.
  const steps = [
    (trust: Trust) => importFiles(together, trust, trust.files.slice(0, 2)),
    (trust: Trust) => importFiles(together, trust, trust.files.slice(2)),
    (trust: Trust) => decide(together, trust),
    (trust: Trust) => lockYear(together, trust),
  ];
  for (const step of steps)
    for (const trust of [south, north]) {
      await together.handlers['organisations.choose']({ organisationId: ids.get(trust.name) ?? 0 });
      await step(trust);
    }
}, 300_000);

afterAll(() => {
  together.close();
  for (const place of folders) fs.rmSync(place, { recursive: true, force: true });
});

describe('two organisations in one database', () => {
  it('differ from one another in what is compared here', () => {
    const [first, second] = [alone.get(north.name) ?? {}, alone.get(south.name) ?? {}];
    const same = Object.keys(first).filter((name) => first[name] === second[name]);
    expect(same).toEqual([]);
  });

  it('each show, byte for byte, what they show alone, however often one switches', async () => {
    for (const trust of [north, south, north]) {
      await together.handlers['organisations.choose']({ organisationId: ids.get(trust.name) ?? 0 });
      const shown = await everythingShown(together, 2025);
      keepAnswers(together.context.db);
      for (const [name, text] of Object.entries(alone.get(trust.name) ?? {})) expect(shown[name], name).toBe(text);
    }
  }, 300_000);

  it('never name the other one, nor its words', async () => {
    await together.handlers['organisations.choose']({ organisationId: ids.get(south.name) ?? 0 });
    const shown = Object.values(await everythingShown(together, 2025)).join('\n');
    expect(shown).toContain(south.issue);
    expect(shown).not.toContain(north.issue);
    expect(shown).not.toContain(`Agreed for ${north.name}`);
  }, 300_000);

  it('are read by a batch command without moving the window, which goes on with its own', async () => {
    await together.handlers['organisations.choose']({ organisationId: ids.get(north.name) ?? 0 });
    const beside = openRealServices(together.context.dataFolder, false);
    nameProgram(beside.context.db, 'the program of the tests');
    chooseForThisConnection(beside.context.db, ids.get(south.name) ?? 0);
    expect((await everythingShown(beside, 2025))['report public']).toBe(alone.get(south.name)?.['report public']);
    const status = await beside.handlers['status.get']({});
    expect(status.organisation).toBe(south.name);
    beside.close();
    expect((await together.handlers['status.get']({})).organisation).toBe(north.name);
  });

  it('do not touch each other by the numbers of imports and actions', async () => {
    const idOf = async (trust: Trust): Promise<{ importId: number; actionId: string }> => {
      await together.handlers['organisations.choose']({ organisationId: ids.get(trust.name) ?? 0 });
      const { imports } = await together.handlers['imports.list']({ version: 'restricted' });
      const { actions } = await together.handlers['actions.list']({ version: 'restricted' });
      return { importId: imports[0]?.importId ?? 0, actionId: actions[0]?.id ?? '' };
    };
    const foreign = await idOf(north);
    await idOf(south);
    const { handlers } = together;
    await expect(async () => handlers['imports.undo']({ importId: foreign.importId })).rejects.toThrow(
      'no longer here',
    );
    await expect(async () => handlers['imports.choose']({ importId: foreign.importId, year: 2025 })).rejects.toThrow(
      'no longer here',
    );
    await expect(async () => handlers['actions.remove']({ id: foreign.actionId })).rejects.toThrow('no longer here');
    await expect(async () => handlers['actions.note']({ id: foreign.actionId, text: 'x' })).rejects.toThrow(
      'no longer here',
    );
  });

  it('undo their own changes only, and lose nothing when the other is removed', async () => {
    const { handlers } = together;
    await handlers['organisations.choose']({ organisationId: ids.get(south.name) ?? 0 });
    expect((await handlers['undo.last']({})).undone).toContain('Change of translation');
    await handlers['organisations.choose']({ organisationId: ids.get(north.name) ?? 0 });
    const before = await everythingShown(together, 2025);
    expect(before['translations restricted']).toBe(alone.get(north.name)?.['translations restricted']);
    const { organisations } = await handlers['organisations.remove']({ organisationId: ids.get(south.name) ?? 0 });
    expect(organisations.map(({ name }) => name)).toEqual([north.name]);
    expect(listBackups(together.context.dataFolder).map(({ reason }) => reason)).toContain('before_removal');
    expect(await everythingShown(together, 2025)).toEqual(before);
    const left = together.raw.prepare('SELECT count(*) FROM staff').pluck().get();
    const own = together.raw
      .prepare('SELECT count(*) FROM staff s JOIN import i ON i.id = s.import_id WHERE i.organisation_id = ?')
      .pluck()
      .get(ids.get(north.name) ?? 0);
    expect(left).toBe(own);
    expect(together.raw.pragma('foreign_key_check')).toEqual([]);
  }, 300_000);
});
