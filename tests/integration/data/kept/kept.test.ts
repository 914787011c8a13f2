import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, wrap } from '../../../../electron/data/connection';
import type { WritableDb } from '../../../../electron/data/connection';
import { keepAnswers } from '../../../../electron/data/kept';
import { countedRows } from '../../../../electron/data/kept-counts';
import { keptReply, nameProgram } from '../../../../electron/data/kept-replies';
import { removeImport } from '../../../../electron/data/services/store-imports';
import { defaultSettings } from '../../../../shared/reference/settings';
import { caseRow, parsedExtract, staffRow } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;
let staffImport: number;

beforeEach(async () => {
  services = openTestServices();
  const people = Array.from({ length: 30 }, (_, at) => staffRow(at + 2, String(at)));
  staffImport = await services.importFile('staff.xlsx', parsedExtract('staff_in_post', people));
});
afterEach(() => {
  services.destroy();
});

const staffCount = 'SELECT count(*) AS n FROM staff WHERE import_id = ?';
const ask = (db: WritableDb): unknown => countedRows(db, staffCount, [staffImport])[0]?.['n'];
const keptRows = (): number =>
  Number((services.raw.prepare('SELECT count(*) AS n FROM kept_count').get() as { readonly n: number }).n);

/** Counts, and writes down what was counted. */
const keep = (): void => {
  const db = wrap(services.raw);
  expect(ask(db)).toBe(30);
  keepAnswers(db);
  expect(keptRows()).toBeGreaterThan(0);
};

describe('an answer that was kept', () => {
  it('is what the next start shows, without counting', () => {
    keep();
    const counted: string[] = [];
    const db = wrap(services.raw);
    const rows = countedRows(
      {
        ...db,
        all: (sql, values) => {
          counted.push(sql);
          return db.all(sql, values);
        },
      },
      staffCount,
      [staffImport],
    );
    expect(rows).toEqual([{ n: 30 }]);
    expect(counted).toEqual([]);
  });

  it('is of one text and its values: another statement or another value is counted', () => {
    keep();
    const db = wrap(services.raw);
    expect(countedRows(db, `${staffCount} AND row > 10`, [staffImport])).toEqual([{ n: 21 }]);
    expect(countedRows(db, staffCount, [staffImport + 1])).toEqual([{ n: 0 }]);
  });

  it.each<readonly [string, () => unknown]>([
    ['rows that are deleted', () => services.raw.exec('DELETE FROM staff WHERE row < 10')],
    [
      'a row that is changed by another process',
      () => {
        const other = connect(services.raw.name, { isReadOnly: false, key: null });
        other.exec("UPDATE staff SET ethnic_group = 'unknown' WHERE row = 2");
        other.close();
      },
    ],
    ['an import', () => services.importFile('cases.xlsx', parsedExtract('disciplinary', [caseRow(2, '1')]))],
    ['an import that is taken back', () => services.handlers['undo.last']({})],
    ['an import that is removed', () => removeImport(services.context, staffImport)],
    ['an import that goes for good, with its rows', () => services.raw.exec('DELETE FROM import')],
    ['settings', () => services.handlers['settings.set']({ ...defaultSettings, countedAssignments: ['bank'] })],
  ])('goes with %s', async (_, change) => {
    keep();
    await change();
    expect(keptRows()).toBe(0);
  });

  it('stays where a change is taken back before it is done', () => {
    keep();
    const db = wrap(services.raw);
    expect(() =>
      db.transaction(() => {
        db.run('DELETE FROM staff');
        expect(keptRows()).toBe(0);
        expect(ask(db)).toBe(0);
        throw new Error('taken back');
      }),
    ).toThrow('taken back');
    expect(keptRows()).toBeGreaterThan(0);
    expect(ask(db)).toBe(30);
  });

  it('stays with the last choice of the window, the plan and the journal', async () => {
    keep();
    await services.handlers['preferences.set']({ year: 2025, version: 'public' });
    services.raw.exec("INSERT INTO journal (happened_at, label, inverse) VALUES ('t', 'l', '{}')");
    expect(keptRows()).toBeGreaterThan(0);
  });

  it('comes back with the backup it was made with, and is right beside its rows', async () => {
    keep();
    services.context.makeBackup('by_hand');
    await services.handlers['undo.last']({});
    const [backup = ''] = fs.readdirSync(path.join(services.folder, 'backups'));
    const raw = connect(path.join(services.folder, 'backups', backup), { isReadOnly: false, key: null });
    expect(ask(wrap(raw))).toBe(30);
    expect(raw.prepare('SELECT count(*) AS n FROM staff').get()).toEqual({ n: 30 });
    raw.close();
  });
});

describe('an answer is not kept', () => {
  it.each<readonly [string, (db: WritableDb) => unknown]>([
    ['this connection', (db) => db.run('DELETE FROM staff WHERE row = 2')],
    [
      'another process',
      () => {
        const other = connect(services.raw.name, { isReadOnly: false, key: null });
        other.exec('DELETE FROM staff WHERE row = 2');
        other.close();
      },
    ],
  ])('after a change by %s that came between counting and writing it down', (_, change) => {
    const db = wrap(services.raw);
    expect(ask(db)).toBe(30);
    change(db);
    keepAnswers(db);
    expect(keptRows()).toBe(0);
    expect(ask(db)).toBe(29);
  });

  it('on a full disk, and what was done beside it does not fail', () => {
    const db = wrap(services.raw);
    expect(ask(db)).toBe(30);
    services.raw.exec('CREATE TABLE filling (bytes)');
    services.raw.pragma(`max_page_count = ${String(services.raw.pragma('page_count', { simple: true }))}`);
    const fill = services.raw.prepare('INSERT INTO filling VALUES (zeroblob(200))');
    expect(() => {
      for (;;) fill.run();
    }).toThrow(/full/);
    const asked = 'SELECT count(*) AS n, ? AS text FROM staff';
    countedRows(db, asked, ['x'.repeat(20_000)]);
    expect(() => {
      keepAnswers(db);
    }).not.toThrow();
    expect(keptRows()).toBe(0);
    expect(services.raw.inTransaction).toBe(false);
    expect(ask(db)).toBe(30);
  });

  it('while another process writes, and nobody waits for that', () => {
    const db = wrap(services.raw);
    ask(db);
    const other = connect(services.raw.name, { isReadOnly: false, key: null });
    other.exec('BEGIN IMMEDIATE');
    const startedAt = performance.now();
    keepAnswers(db);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    other.exec('ROLLBACK');
    other.close();
    expect(keptRows()).toBe(0);
    expect(services.raw.pragma('busy_timeout', { simple: true })).toBe(3000);
  });

  it('from the middle of a change', () => {
    const db = wrap(services.raw);
    db.transaction(() => {
      ask(db);
    });
    keepAnswers(db);
    expect(keptRows()).toBe(0);
  });

  it('where the data are of before answers were kept: they are counted', () => {
    services.raw.exec('DROP TABLE kept_count');
    for (const { name } of services.raw
      .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
      .all() as readonly { readonly name: string }[])
      services.raw.exec(`DROP TRIGGER ${name}`);
    const db = wrap(services.raw);
    expect(ask(db)).toBe(30);
    keepAnswers(db);
  });
});

describe('a reply that was kept', () => {
  const once = (program: string | null, value: unknown): unknown => {
    const db = wrap(services.raw);
    if (program !== null) nameProgram(db, program);
    const reply = keptReply(db, 'a reply', () => value);
    keepAnswers(db);
    return reply;
  };

  it('is what the same program shows at the next start, exactly as it was', () => {
    const reply = { ratio: Number.POSITIVE_INFINITY, none: null, unsaid: undefined, of: [0.1 + 0.2] };
    expect(once('program', reply)).toBe(reply);
    expect(once('program', 'worked out anew')).toStrictEqual(reply);
  });

  it('is worked out anew by another program, and by one without a name', () => {
    once('program', 1);
    expect(once('another program', 2)).toBe(2);
    expect(once(null, 3)).toBe(3);
  });

  it('goes with a change of the data', () => {
    once('program', 1);
    services.raw.exec('DELETE FROM staff WHERE row = 2');
    expect(once('program', 2)).toBe(2);
  });
});

describe('the database', () => {
  /** What no counting query asks for. Pages of a lock are read by themselves, and come and go with the lock. */
  const aside = [
    ...[
      'action',
      'action_note',
      'measuring',
      'measurement',
      'journal',
      'profile',
      'kept_count',
      'kept_rows',
      'kept_rows_of',
      'paper_choice',
      'paper_template',
      'draft',
      'action_change',
    ],
    ...['year_stage', 'locked_page', 'restatement'],
    ...['release', 'release_tables', 'release_cell', 'release_failed'],
    ...['draft', 'action_change', 'plan_draft'],
  ];

  it('empties what was kept with every change of every table that a count may depend on', () => {
    const tables = services.raw
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as readonly { readonly name: string }[];
    const sources = tables.map(({ name }) => name).filter((name) => !aside.includes(name));
    expect(sources.length).toBeGreaterThan(20);
    for (const name of sources)
      for (const change of ['INSERT', 'UPDATE', 'DELETE']) {
        const sql = services.raw
          .prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE ?")
          .all(name, `%AFTER ${change} ON ${name}%DELETE FROM kept_count%`);
        expect(sql, `${change} ${name}`).toHaveLength(1);
      }
  });
});
