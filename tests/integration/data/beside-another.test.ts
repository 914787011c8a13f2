import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups, makeBackup } from '../../../electron/data/backups';
import { deleteData } from '../../../electron/data/delete-data';
import { claimFolder, refuseIfClaimed } from '../../../electron/data/folder-claim';
import { goBack } from '../../../electron/data/go-back';
import { openCopy } from '../../../electron/data/open-copy';
import { addNote } from '../../../electron/data/services/actions/action-service';
import { lockYear } from '../../../electron/data/services/year/lock-service';
import {
  acceptName,
  makeOrganisation,
  removeOrganisation,
} from '../../../electron/data/services/organisation/organisation-service';
import { changeSettings, settingsNow } from '../../../electron/data/services/settings-service';
import { enterRelease } from '../../../electron/data/services/leaving/release-service';
import type { ReleaseWanted } from '../../../electron/data/services/leaving/release-service';
import { undoLast } from '../../../electron/data/services/undo';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { openFolder } from '../../../electron/protection/open-folder';
import { databaseName } from '../../../electron/protection/places';
import { readProtection } from '../../../electron/protection/protection-file';
import { emptyProfile } from '../../../shared/organisation/organisation';
import { defaultSettings } from '../../../shared/reference/settings';
import type { ReleasedTables } from '../../../shared/releases/release.types';
import { group, openTestServices, parsedReturn, valuesOf } from './test-services';
import type { TestServices } from './test-services';
import { sampleYear } from '../../unit/sample-counts';

/** The window, and a command that does something at the worst of moments. */
let folder = '';
let window: TestServices;
let command: TestServices;

const values = [2024, 2025].flatMap((year) => valuesOf(sampleYear(year, { disciplineCases: group(17, 9) })));

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-beside-'));
  window = openTestServices(folder);
  await window.importFile('a.xlsx', parsedReturn([2024, 2025], { values }));
  command = openTestServices(folder);
});
afterEach(() => {
  command.close();
  window.destroy();
});

/** Whatever the window has read by then is of before: the last moment at which somebody else can store something. */
const beforeItsTransaction = (work: () => void): void => {
  const { db } = window.context;
  const { transaction } = db;
  const once: typeof transaction = (inside) => {
    Object.assign(db, { transaction });
    work();
    return transaction(inside);
  };
  Object.assign(db, { transaction: once });
};

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return toWorkbenchError(error).code;
  }
};

const newAction = async (): Promise<string> => {
  const text = 'As agreed';
  const words = { issue: text, change: text, why: text, measureOfSuccess: text, evidence: '' };
  const dates = { start: '2026-05-01', due: '2027-03-31', testDate: '2027-06-30' };
  const people = { owner: 'Head of Employee Relations', executive: 'Chief People Officer' };
  const { action } = await window.handlers['actions.save']({
    id: null,
    start: { key: 'indicator~3~all', year: 2025 },
    draft: {
      ...words,
      ...dates,
      ...people,
      targetValue: 1.25,
      highImpactActions: [6],
      tags: [],
      status: 'green',
      evidenceFiles: [],
      completion: null,
    },
  });
  return action.id;
};

describe('a change of the window sees what a command has stored just before', () => {
  it('two notes on one action are both kept', async () => {
    const id = await newAction();
    beforeItsTransaction(() => {
      addNote(command.context, { id, text: 'Of the command' });
    });
    const { action } = addNote(window.context, { id, text: 'Of the window' });
    expect(action.notes.map(({ text }) => text)).toEqual(['Of the command', 'Of the window']);
  });

  it('two organisations of one name are not made', () => {
    beforeItsTransaction(() => {
      makeOrganisation(command.context, emptyProfile('South'));
    });
    expect(codeOf(() => makeOrganisation(window.context, emptyProfile('South')))).toBe('bad_request');
  });

  it('two other names of an organisation are both kept', () => {
    beforeItsTransaction(() => {
      acceptName(command.context, { name: 'North Hospital' });
    });
    const [own] = acceptName(window.context, { name: 'Sample NHS Trust' }).organisations;
    expect(own?.otherNames).toEqual(['North Hospital', 'Sample NHS Trust']);
  });

  it('undo of settings brings back those that the command has set', () => {
    const set = { ...defaultSettings, thresholds: { restricted: 6, public: 12 } };
    beforeItsTransaction(() => {
      changeSettings(command.context, set);
    });
    changeSettings(window.context, { ...set, preferredSource: 'extracts' });
    undoLast(window.context);
    expect(settingsNow(window.context.db).settings).toEqual(set);
  });

  it('a year is locked once', () => {
    const wanted = { year: 2025, role: 'Head of EDI' };
    beforeItsTransaction(() => {
      lockYear(command.context, wanted);
    });
    expect(codeOf(() => lockYear(window.context, wanted))).toBe('year_locked');
  });

  it('one change is taken back once', () => {
    changeSettings(window.context, { ...defaultSettings, preferredSource: 'extracts' });
    beforeItsTransaction(() => {
      expect(undoLast(command.context).undone).toBe('Change of settings');
    });
    expect(codeOf(() => undoLast(window.context))).toBe('nothing_to_undo');
  });

  it('a paper that could be subtracted from one that leaves at the same moment is refused', () => {
    const tables = (value: number): ReleasedTables => ({
      sums: [],
      cells: [{ table: 'Indicator 2, 2025', population: '2025 shortlisted', part: '', group: 'bme', value }],
    });
    const wanted: ReleaseWanted = { form: 'docx', version: 'restricted', year: 2025, name: 'Paper.docx' };
    beforeItsTransaction(() => {
      enterRelease(command.context, tables(40), wanted);
    });
    expect(codeOf(() => enterRelease(window.context, tables(42), wanted))).toBe('release_refused');
  });
});

const organisationsIn = (name: string): readonly string[] => {
  const raw = openCopy(path.join(folder, 'backups', name), null);
  try {
    return raw.prepare('SELECT name FROM organisation ORDER BY id').pluck().all().map(String);
  } finally {
    raw.close();
  }
};

describe('what is removed for good is in the backup, whoever stored it last', () => {
  it('of an organisation that is removed', () => {
    makeOrganisation(window.context, emptyProfile('South'));
    const [, south] = window.context.db.all('SELECT id FROM organisation ORDER BY id');
    beforeItsTransaction(() => {
      makeOrganisation(command.context, emptyProfile('East'));
    });
    removeOrganisation(window.context, { organisationId: Number(south?.['id']) });
    const [newest] = listBackups(folder).filter(({ reason }) => reason === 'before_removal');
    expect(organisationsIn(newest?.name ?? '')).toEqual(['Sample Trust', 'South', 'East']);
  });

  it('where others store something each time it is refused, and nothing is removed', () => {
    const { makeBackup: backUp } = window.context;
    let made = 0;
    Object.assign(window.context, {
      makeBackup: (reason: 'before_removal') => {
        backUp(reason);
        made += 1;
        makeOrganisation(command.context, emptyProfile(`Other ${String(made)}`));
      },
    });
    expect(codeOf(() => removeOrganisation(window.context, { organisationId: 1 }))).toBe('data_busy');
    expect(window.context.db.all('SELECT name FROM organisation WHERE id = 1')).toHaveLength(1);
  });

  it('going back waits where a command stored something after the backup of now, and ended', () => {
    const name = makeBackup(window.raw, folder, new Date('2026-04-04T09:00:00Z'), 'by_hand');
    const { makeBackup: backUp } = window.context;
    Object.assign(window.context, {
      makeBackup: (reason: 'before_restore') => {
        backUp(reason);
        makeOrganisation(command.context, emptyProfile('South'));
        command.close();
      },
    });
    const now = new Date('2026-04-04T09:00:00Z');
    const back = () => goBack({ dataFolder: folder, now, key: null, services: window, reopen: () => null }, name);
    expect(codeOf(back)).toBe('data_busy');
    expect(window.context.db.all("SELECT name FROM organisation WHERE name = 'South'")).toHaveLength(1);
  });

  it('going back waits for a command that has the data open, also one that has stored nothing yet', () => {
    const name = makeBackup(window.raw, folder, new Date('2026-04-04T09:00:00Z'), 'by_hand');
    const now = new Date('2026-04-04T09:00:00Z');
    let reopened: TestServices | null = null;
    const reopen = () => (reopened = openTestServices(folder));
    const back = () => goBack({ dataFolder: folder, now, key: null, services: window, reopen }, name);
    expect(codeOf(back)).toBe('data_busy');
    expect(reopened).not.toBeNull();
    window = reopened ?? window;
    expect(codeOf(() => acceptName(command.context, { name: 'North Hospital' }))).toBe('no error');
    expect(window.context.db.all("SELECT 1 FROM organisation WHERE other_names LIKE '%North Hospital%'")).toHaveLength(
      1,
    );
  });
});

describe('data that were deleted or replaced under a command', () => {
  it('take no change of it any more, which would be lost and reported as stored', () => {
    deleteData(folder);
    const refused = 'data_replaced';
    expect(codeOf(() => acceptName(command.context, { name: 'North Hospital' }))).toBe(refused);
    const fresh = openTestServices(folder);
    expect(codeOf(() => makeOrganisation(command.context, emptyProfile('South')))).toBe(refused);
    expect(fresh.context.db.all('SELECT name FROM organisation')).toEqual([]);
    fresh.close();
  });
});

describe('a data folder', () => {
  it('is open in one window at a time; a command is no second one', () => {
    const claim = claimFolder(folder);
    expect(codeOf(() => claimFolder(folder))).toBe('data_open_elsewhere');
    expect(codeOf(() => refuseIfClaimed(folder))).toBe('data_open_elsewhere');
    expect(codeOf(() => acceptName(command.context, { name: 'North Hospital' }))).toBe('no error');
    claim?.release();
    expect(codeOf(() => refuseIfClaimed(folder))).toBe('no error');
    const again = claimFolder(folder);
    expect(again).not.toBeNull();
    again?.release();
    deleteData(folder);
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('has one key where two commands begin with it at the same moment', async () => {
    const fresh = path.join(folder, 'fresh');
    const open = () => openFolder(fresh, 'four words for tests alone', () => undefined);
    const keys = (await Promise.all([open(), open(), open()])).map((key) => key?.toString('hex'));
    expect(new Set(keys).size).toBe(1);
    expect((await open())?.toString('hex')).toBe(keys[0]);
    expect(readProtection(fresh).kind).toBe('found');
    const names = fs.readdirSync(fresh, { recursive: true, encoding: 'utf8' }).sort();
    expect(names).toEqual(['backups', path.join('backups', 'protection.json'), 'protection.json']);
  });
});

describe('backups that are made in the same second', () => {
  const at = new Date('2026-04-04T09:00:00Z');
  const name = 'workbench-2026-04-04T09-00-00';
  const place = (of: string): string => path.join(folder, 'backups', of);

  it('have names of their own, and leave what another program is writing alone', () => {
    for (const file of fs.readdirSync(place(''))) fs.rmSync(place(file));
    fs.writeFileSync(place(`${name}.db.part`), 'of another program');
    fs.writeFileSync(place(`${name}.json`), 'its record');
    expect(makeBackup(window.raw, folder, at, 'by_hand')).toBe(`${name}-1.db`);
    expect(makeBackup(command.raw, folder, at, 'by_hand')).toBe(`${name}-2.db`);
    expect(fs.readFileSync(place(`${name}.db.part`), 'utf8')).toBe('of another program');
    expect(fs.readFileSync(place(`${name}.json`), 'utf8')).toBe('its record');
    expect(listBackups(folder).map(({ state }) => state)).toEqual(['checked', 'checked']);
    expect(fs.existsSync(path.join(folder, databaseName))).toBe(true);
  });
});
