import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect, wrap } from '../../../../electron/data/connection';
import type { SqlValue, WritableDb } from '../../../../electron/data/connection';
import { keepAnswers } from '../../../../electron/data/kept';
import { countedRowsOf } from '../../../../electron/data/kept-counts';
import type * as KeptCounts from '../../../../electron/data/kept-counts';
import { keptReplyOf, nameProgram } from '../../../../electron/data/kept-replies';
import type { OpenedServices } from '../../../../electron/data/open-services';
import { createHandlers } from '../../../../electron/data/services/handlers';
import { createImportService } from '../../../../electron/data/services/import-service';
import { defaultSettings } from '../../../../shared/reference/settings';
import { importNorthmoor, openRealServices } from '../../real-services';
import { everyPage } from '../every-page';
import { caseRow, parsedExtract, staffRow } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

interface Asked {
  readonly imports: readonly number[];
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const asked: Asked[] = vi.hoisted(() => []);

vi.mock('../../../../electron/data/kept-counts', async (original) => {
  const real = await original<typeof KeptCounts>();
  const noting: typeof real.countedRowsOf = (db, imports, sql, values) => {
    asked.push({ imports, sql, values });
    return real.countedRowsOf(db, imports, sql, values);
  };
  return { ...real, countedRowsOf: noting };
});

const rowTables = [
  'return_value',
  'staff',
  'application',
  'application_count',
  'er_case',
  'learning',
  'survey_value',
  'board_member',
  'trainee',
  'arcp_outcome',
  'exam_attempt',
  'training_application',
  'opportunity',
  'expert',
  'benchmark_figure',
  'count_value',
];

describe('every count that outlives changes of other data', () => {
  let folder: string;
  let services: OpenedServices;

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-kept-of-'));
    services = openRealServices(folder);
    await importNorthmoor(services);
    asked.length = 0;
    const db = wrap(services.raw);
    const context = { ...services.context, db };
    const handlers = createHandlers(context, createImportService(context));
    const { settings } = await handlers['settings.get']({});
    for (const preferredSource of ['return', 'extracts'] as const) {
      await handlers['settings.set']({ ...settings, preferredSource });
      everyPage(handlers, 2025);
    }
  }, 120_000);
  afterAll(() => {
    services.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  /** The tables whose pages a statement opens, its indexes' among them, as SQLite itself says. */
  const tablesOf = ({ sql, values }: Asked): readonly string[] => {
    const roots = services.raw
      .prepare(`EXPLAIN ${sql}`)
      .all(values)
      .map((line) => line as { readonly opcode: string; readonly p2: number })
      .filter(({ opcode }) => opcode === 'OpenRead')
      .map(({ p2 }) => p2);
    const named = services.raw.prepare('SELECT tbl_name FROM sqlite_master WHERE rootpage = ?').pluck();
    return [...new Set(roots.map((root) => String(named.get(root))))];
  };

  it('reads rows of imports, which imports are parts of another, and what isLeftOut reads: no other table', () => {
    const allowed = [...rowTables, 'import', 'setting', 'organisation', 'chosen_organisation'];
    const statements = new Map(asked.map((one) => [one.sql, one]));
    expect(statements.size).toBeGreaterThan(12);
    for (const one of statements.values())
      expect(
        tablesOf(one).filter((table) => !allowed.includes(table)),
        one.sql,
      ).toEqual([]);
  });

  it('is the same when the rows of all imports but those it names are gone', () => {
    const { raw } = services;
    const each = new Map(asked.map((one) => [JSON.stringify(one), one]));
    for (const { imports, sql, values } of each.values()) {
      const before = raw.prepare(sql).all(values);
      raw.exec('BEGIN');
      for (const table of rowTables)
        raw.exec(`DELETE FROM ${table} WHERE import_id NOT IN (${imports.join(', ') || '0'})`);
      const after = raw.prepare(sql).all(values);
      raw.exec('ROLLBACK');
      expect(after, sql).toEqual(before);
    }
    expect(asked.some(({ imports }) => imports.length > 1)).toBe(true);
  });

  it('is emptied by triggers on each table of rows, and by the end of an import', () => {
    for (const table of rowTables)
      for (const change of ['INSERT', 'UPDATE', 'DELETE']) {
        const sql = services.raw
          .prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE ?")
          .all(table, `%AFTER ${change} ON ${table}%DELETE FROM kept_rows WHERE%`);
        expect(sql, `${change} ${table}`).toHaveLength(1);
      }
  });

  it('has a trigger wherever rows name their import', () => {
    const aside = ['import_year', 'kept_rows_of', 'quarantine', 'plan_draft', 'profile'];
    const tables = services.raw
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all()
      .map(String)
      .filter((name) => services.raw.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = 'import_id'").get(name));
    expect(tables.filter((name) => !aside.includes(name)).sort()).toEqual([...rowTables].sort());
  });
});

describe('a count of some imports', () => {
  let services: TestServices;
  let staffImport: number;

  beforeAll(async () => {
    services = openTestServices();
    const people = Array.from({ length: 30 }, (_, at) => staffRow(at + 2, String(at)));
    staffImport = await services.importFile('staff.xlsx', parsedExtract('staff_in_post', people));
  });
  afterAll(() => {
    services.destroy();
  });

  const sql = `SELECT count(*) AS n FROM staff WHERE import_id IN (SELECT id FROM import WHERE removed_at IS NULL AND (id = ? OR adds_to = ?))`;
  const listening = (): { readonly db: WritableDb; readonly counted: () => number } => {
    const db = wrap(services.raw);
    let times = 0;
    const heard = {
      ...db,
      all: (text: string, values?: readonly SqlValue[]) => {
        if (text === sql) times += 1;
        return db.all(text, values);
      },
    };
    return { db: heard, counted: () => times };
  };
  const ask = (db: WritableDb): unknown => countedRowsOf(db, [staffImport], sql, [staffImport, staffImport])[0]?.['n'];

  it('stays over changes of other data and over a start, and writing it down is no change', async () => {
    const { db, counted } = listening();
    expect(ask(db)).toBe(30);
    const version = db.version();
    keepAnswers(db);
    expect(db.version()).toBe(version);
    await services.importFile('cases.xlsx', parsedExtract('disciplinary', [caseRow(2, '1')]));
    await services.handlers['settings.set']({
      ...defaultSettings,
      thresholds: { ...defaultSettings.thresholds, restricted: 9 },
    });
    expect(db.version()).not.toBe(version);
    expect([ask(db), counted()]).toEqual([30, 1]);
    const next = listening();
    expect([ask(next.db), next.counted()]).toEqual([30, 0]);
  });

  it('is there for the year of a file as soon as the file is stored', async () => {
    const kept = (): number => Number(services.raw.prepare('SELECT count(*) FROM kept_rows').pluck().get());
    const before = kept();
    const importId = await services.importFile(
      'staff of 2024.xlsx',
      parsedExtract('staff_in_post', [staffRow(2, 'one'), staffRow(3, 'two')], { year: 2024 }),
    );
    expect(kept()).toBeGreaterThan(before);
    const answers = services.raw
      .prepare('SELECT answer FROM kept_rows JOIN kept_rows_of ON kept_id = id WHERE import_id = ?')
      .pluck()
      .all(importId);
    expect(answers).toContain(JSON.stringify([{ section: 'clinical', band: '5', ethnic_group: 'white', n: 2 }]));
  });

  it.each<readonly [string, () => unknown, number]>([
    [
      'other assignments count',
      () => services.handlers['settings.set']({ ...defaultSettings, countedAssignments: ['bank'] }),
      30,
    ],
    [
      'another process deletes a row',
      () => {
        const other = connect(services.raw.name, { isReadOnly: false, key: null });
        other.exec('DELETE FROM staff WHERE row = 2');
        other.close();
      },
      29,
    ],
    ['a row is changed', () => services.raw.exec("UPDATE staff SET band = '6' WHERE row = 3"), 29],
    [
      'a file is added to the import',
      () => services.importFile('more.xlsx', parsedExtract('staff_in_post', [staffRow(2, 'another')]), 'add'),
      30,
    ],
    ['that is taken back', () => services.handlers['undo.last']({}), 29],
  ])('is counted anew when %s', async (_, change, expected) => {
    const { db, counted } = listening();
    ask(db);
    keepAnswers(db);
    const before = counted();
    await change();
    expect([ask(db), counted()]).toEqual([expected, before + 1]);
  });

  it('is never that of an answer before it, however alike: what is remembered goes by an id that is used once', () => {
    const { db } = listening();
    const other = wrap(services.raw);
    const before = ask(db);
    keepAnswers(db);
    services.raw.exec(
      "INSERT INTO staff (import_id, row, person, is_primary, ethnicity, ethnic_group) VALUES (1, 900, 'p', 1, '', 'bme')",
    );
    ask(other);
    keepAnswers(other);
    expect(ask(db)).toBe(Number(before) + 1);
  });

  it('is remembered by its id alone where its text would be too long to read', () => {
    const db = wrap(services.raw);
    nameProgram(db, 'program');
    const long = 'x'.repeat(3_500_000);
    const reply = (work: () => string): string => keptReplyOf(db, [staffImport], 'a long reply', work);
    expect(reply(() => long)).toBe(long);
    keepAnswers(db);
    services.raw.exec("INSERT INTO organisation (name) VALUES ('Other')");
    expect(reply(() => 'worked out anew')).toBe(long);
    expect(services.raw.prepare('SELECT count(*) FROM kept_rows WHERE answer IS NULL').pluck().get()).toBe(1);
    services.raw.exec('DELETE FROM staff WHERE row = 4');
    expect(reply(() => 'worked out anew')).toBe('worked out anew');
  });
});
