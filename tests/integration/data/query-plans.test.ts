import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadableDb, SqlValue, WritableDb } from '../../../electron/data/connection';
import type { OpenedServices } from '../../../electron/data/open-services';
import { requestCountsOf } from '../../../electron/data/queries/experts/opportunity-counts';
import { countFates, listFates } from '../../../electron/data/queries/staff/row-fates';
import { countRowsBehind, listRowsBehind } from '../../../electron/data/queries/staff/rows-behind';
import { requestRowsOf } from '../../../electron/data/queries/experts/register-rows';
import { factsOfImport } from '../../../electron/data/queries/sanity-facts';
import { createHandlers } from '../../../electron/data/services/handlers';
import { createImportService } from '../../../electron/data/services/import-service';
import { extractKinds } from '../../../shared/dataset/extract-kinds';
import { fateTopics } from '../../../shared/dataset/row-fates';
import { importNorthmoor, openRealServices } from '../real-services';
import { everyPage } from './every-page';

/** Tables that grow with the trust. What an organisation has few of may be looked through. */
const growing = [
  'staff',
  'application',
  'application_count',
  'er_case',
  'learning',
  'trainee',
  'arcp_outcome',
  'exam_attempt',
  'training_application',
  'opportunity',
  'expert',
  'return_value',
  'survey_value',
  'board_member',
  'count_value',
  'quarantine',
];

let folder: string;
let services: OpenedServices;
/** Every query that was asked, with the values it was asked with. */
const asked = new Map<string, readonly SqlValue[]>();

const listening = (db: WritableDb): WritableDb => {
  const note = (sql: string, values: readonly SqlValue[]): void => {
    asked.set(sql, values);
  };
  return {
    ...db,
    all: (sql, values = []) => {
      note(sql, values);
      return db.all(sql, values);
    },
    get: (sql, values = []) => {
      note(sql, values);
      return db.get(sql, values);
    },
  };
};

/** What pages ask only of data that Northmoor has not. */
const askTheRest = (db: ReadableDb): void => {
  for (const kind of ['study_leave', 'cpd_funding', 'apprenticeships'] as const) {
    const wanted = { kind, importId: 1, staffImportId: 1, year: 2025 };
    requestCountsOf(db, wanted);
    requestRowsOf(db, { ...wanted, group: 'bme' });
  }
  for (const topic of fateTopics) {
    const of = { topic, importId: 1, staffImportId: 1, year: 2025 };
    countFates(db, of);
    listFates(db, { ...of, group: 'bme', band: null, most: 500, from: 0 });
    const behind = {
      ...of,
      group: 'bme',
      rows: { topic, fates: ['counted'], isOneGroup: true, isUpperBandsOnly: false },
    } as const;
    countRowsBehind(db, behind);
    listRowsBehind(db, behind, { most: 50, from: 0 });
  }
  for (const kind of extractKinds) factsOfImport(db, kind, 1, 2025);
};

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-plans-'));
  services = openRealServices(folder);
  await importNorthmoor(services);
  const context = { ...services.context, db: listening(services.context.db) };
  const handlers = createHandlers(context, createImportService(context));
  const { settings } = await handlers['settings.get']({});
  for (const preferredSource of ['return', 'extracts'] as const) {
    await handlers['settings.set']({ ...settings, preferredSource });
    everyPage(handlers, 2025);
  }
  askTheRest(context.db);
}, 120_000);
afterAll(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const planOf = (sql: string): readonly string[] =>
  services.raw
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(asked.get(sql) ?? [])
    .map((line) => String((line as { readonly detail: unknown }).detail));

/** The names that a table goes by in a statement. */
const namesOf = (table: string, sql: string): readonly string[] => {
  const named = [...sql.matchAll(new RegExp(`(?:FROM|JOIN|,)\\s+"?${table}\\b"?(?:\\s+(?:AS\\s+)?(\\w+))?`, 'g'))];
  const words = /^(?:WHERE|ON|GROUP|ORDER|LEFT|JOIN|CROSS|INDEXED|UNION|LIMIT|AS)$/;
  return named.map(([, alias]) => (alias === undefined || words.test(alias) ? table : alias));
};

const statementsOn = (table: string): readonly string[] =>
  [...asked.keys()].filter((sql) => namesOf(table, sql).length > 0);

describe('every query that a page asks', () => {
  it.each(growing)(
    'finds the rows of %s by an index or the primary key, and never looks through the table',
    (table) => {
      const statements = statementsOn(table);
      expect(statements.length).toBeGreaterThan(0);
      for (const sql of statements) {
        const plan = planOf(sql);
        for (const name of namesOf(table, sql)) {
          expect(
            plan.filter((line) => new RegExp(`^SCAN ${name}\\b`).test(line)),
            sql,
          ).toEqual([]);
          expect(
            plan.some((line) =>
              new RegExp(
                `^SEARCH ${name} USING (?:(?:COVERING )?INDEX \\w+|(?:INTEGER )?PRIMARY KEY) \\(\\w+=\\?`,
              ).test(line),
            ),
            `${sql}\n${plan.join('\n')}`,
          ).toBe(true);
        }
      }
    },
  );

  it('looks the people of events up in the staff in post, by import and person', () => {
    const ofEvents = statementsOn('staff').filter(
      (sql) => /FROM (?:er_case|learning|opportunity)\b/.test(sql) && sql.includes('snapshot AS ('),
    );
    expect(ofEvents.length).toBeGreaterThan(5);
    for (const sql of ofEvents)
      expect(planOf(sql), sql).toContain('SEARCH staff USING INDEX staff_by_person (import_id=? AND person=?)');
  });

  it('is among many, so that these tests see them all', () => {
    expect(asked.size).toBeGreaterThan(80);
  });
});
