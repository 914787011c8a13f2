import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrap } from '../../../../electron/data/connection';
import {
  casesOfExtract,
  learnersOfExtract,
  recruitmentOfExtract,
  workforceOfExtract,
} from '../../../../electron/data/queries/staff/extract-counts';
import { ofImport } from '../../../../electron/data/queries/of-import';
import { insertExtractRows } from '../../../../electron/data/queries/extract-rows';
import type {
  ApplicationRow,
  CaseRow,
  ExtractRow,
  LearningRow,
  RowEthnicity,
} from '../../../../shared/dataset/extract-types';
import type { ApplicationCountRow } from '../../../../shared/dataset/row-types/figure-rows';
import { addGroups, ethnicGroups, groupTotal, noPeople } from '../../../../shared/reference/groups';
import { countExtracts } from '../../../unit/tables/count-extracts';
import type { ReadableDb, SqlValue } from '../../../../electron/data/connection';
import { ethnicityTables } from '../../../../electron/data/queries/ethnicity-tables';
import { factsOfImport } from '../../../../electron/data/queries/sanity-facts';
import { listTranslated, translatedIn } from '../../../../electron/data/queries/translations';
import { knownGroups, listTwoGroups } from '../../../../electron/data/queries/two-groups';
import { extractKinds } from '../../../../shared/dataset/extract-kinds';
import { countFates, listFates } from '../../../../electron/data/queries/staff/row-fates';
import type { FateCount } from '../../../../electron/data/queries/staff/row-fates';
import { fateTopics, isCounted } from '../../../../shared/dataset/row-fates';
import type { GroupCounts } from '../../../../shared/reference/groups';
import { staffRow } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;

beforeAll(() => {
  services = openTestServices();
  const { raw } = services;
  raw.prepare("INSERT INTO organisation (name) VALUES ('Sample')").run();
  const add = raw.prepare(
    "INSERT INTO import (id, organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers) VALUES (?, 1, 'staff_in_post', 'f', 'h', 't', 's', 1, 1, 1, '{}', '[]', '[]', '{}')",
  );
  for (const id of [1, 2, 3, 4, 5, 6, 7]) add.run(id);
  // 4, 5 and 6 add to 1, 2 and 3; 7 did so too and was removed.
  raw.prepare('UPDATE import SET adds_to = id - 3 WHERE id IN (4, 5, 6)').run();
  raw.prepare("UPDATE import SET adds_to = 1, removed_at = 't' WHERE id = 7").run();
});
afterAll(() => {
  services.destroy();
});

const ethnicity = fc
  .constantFrom(...ethnicGroups)
  .map((group): RowEthnicity => ({ original: group, code: null, group }));
const person = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: null, freq: 8 });
const date = fc.option(fc.constantFrom('2024-03-31', '2024-04-01', '2024-12-24', '2025-03-31', '2025-04-01'), {
  nil: null,
  freq: 6,
});

const anyStaff = fc
  .record({ person, isPrimary: fc.boolean(), leftOutBecause: fc.constantFrom(null, null, 'Bank'), ethnicity })
  .map((row) => staffRow(0, '', row));
const caseRow = fc
  .record({
    person,
    ethnicity: fc.option(ethnicity, { nil: null }),
    isDisciplinary: fc.boolean(),
    isFormal: fc.boolean(),
    formalStart: date,
  })
  .map((row): CaseRow => ({ kind: 'disciplinary', row: 0, staffGroup: null, directorate: null, ...row }));
const learningRow = fc
  .record({
    person,
    ethnicity: fc.option(ethnicity, { nil: null }),
    isMandatory: fc.boolean(),
    isDone: fc.boolean(),
    on: date,
  })
  .map((row): LearningRow => ({ kind: 'learning', row: 0, course: 'Course', ...row }));

/** The first rows for the base, the others for a file that adds to it; both number their rows from 2. */
const split = <T extends { readonly row: number }>(
  rows: readonly T[],
  at: number,
): readonly [readonly T[], readonly T[]] => [numbered(rows.slice(0, at)), numbered(rows.slice(at))];

const countedIn = (found: readonly FateCount[]): GroupCounts => {
  const counts = { white: 0, bme: 0, unknown: 0 };
  for (const { fate, group, rows } of found) if (isCounted(fate)) counts[group] += rows;
  return counts;
};

/** The rows of both files in the order in which they count: by number, the base before the addition. */
const merged = <T extends { readonly row: number }>(rows: readonly T[], at: number): readonly T[] =>
  numbered([...split(rows, at)].flat().sort((a, b) => a.row - b.row));

const numbered = <T extends { readonly row: number }>(rows: readonly T[]): readonly T[] =>
  rows.map((row, index) => ({ ...row, row: index + 2 }));

describe('counts by SQL', () => {
  it('agree with the rules applied to the rows in memory, for any rows', () => {
    const db = wrap(services.raw);
    const few = { maxLength: 12 };
    fc.assert(
      fc.property(
        fc.array(anyStaff, few),
        fc.array(caseRow, few),
        fc.array(learningRow, few),
        fc.nat(12),
        (staff, cases, learning, at) => {
          const rows = { staff: merged(staff, at), cases: merged(cases, at), learning: merged(learning, at) };
          for (const table of ['staff', 'er_case', 'learning'] as const) services.raw.exec(`DELETE FROM ${table}`);
          for (const [base, all] of [
            [1, staff],
            [2, cases],
            [3, learning],
          ] as const) {
            const [first, rest] = split<ExtractRow>(all, at);
            insertExtractRows(db, base, first, 2025);
            insertExtractRows(db, base + 3, rest, 2025);
          }
          insertExtractRows(db, 7, rows.staff, 2025);
          const oracle = countExtracts(
            { ...rows, applications: null, survey: null, board: null },
            { year: 2025, organisation: 'Sample' },
          );
          expect(workforceOfExtract(db, 1)).toEqual(oracle.workforce);
          expect(casesOfExtract(db, 2, 1, 2025)).toEqual(oracle.disciplineCases);
          expect(learnersOfExtract(db, 3, 1, 2025)).toEqual(oracle.trainingPeople);
          // Every row has one fate, and those counted are the count.
          for (const [topic, importId, all, counted] of [
            ['staff', 1, staff, oracle.workforce],
            ['cases', 2, cases, oracle.disciplineCases],
            ['learning', 3, learning, oracle.trainingPeople],
          ] as const) {
            const found = countFates(db, { topic, importId, staffImportId: 1, year: 2025 });
            expect(found.reduce((sum, one) => sum + one.rows, 0)).toBe(all.length);
            expect(countedIn(found)).toEqual(counted);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('explain and compare rows by import, and never scan a table of rows', () => {
    const asked: (readonly [string, readonly SqlValue[]])[] = [];
    const db: ReadableDb = {
      all: (sql, values = []) => {
        asked.push([sql, values]);
        return [];
      },
      get: () => undefined,
      version: () => '',
      wholeVersion: () => '',
    };
    for (const topic of fateTopics) {
      const of = { topic, importId: 1, staffImportId: 1, year: 2025 };
      countFates(db, of);
      listFates(db, { ...of, group: 'bme', band: null, most: 500, from: 0 });
    }
    listTwoGroups(db, 1, 2025, 200);
    knownGroups(db, 1, 2025, 'learning');
    listTranslated(db, 1);
    translatedIn(db, 1);
    for (const kind of extractKinds) factsOfImport(db, kind, 1, 2025);
    const tables = new RegExp(`^SCAN (${ethnicityTables.map(({ table }) => table).join('|')}|t)\\b`);
    for (const [sql, values] of asked) {
      const plan = services.raw
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...values)
        .map((line) => String((line as { detail: unknown }).detail));
      expect(plan.filter((line) => tables.test(line))).toEqual([]);
    }
    expect(asked.length).toBeGreaterThan(30);
  });

  it('look up rows by import, additions too, and never scan a table of rows', () => {
    for (const table of ['staff', 'application', 'er_case', 'learning', 'survey_value', 'board_member']) {
      const plan = services.raw
        .prepare(`EXPLAIN QUERY PLAN SELECT count(*) FROM ${table} WHERE ${ofImport('?')}`)
        .all(1, 1)
        .map((line) => String((line as { detail: unknown }).detail));
      expect(plan.some((line) => line.includes(`SEARCH ${table} USING`))).toBe(true);
      expect(plan.some((line) => line.includes('USING INDEX import_by_addition'))).toBe(true);
      expect(plan.filter((line) => line.startsWith('SCAN'))).toEqual([]);
    }
  });

  it('add up recruitment the same, listed one by one or counted in the file, with and without international recruitment', () => {
    const db = wrap(services.raw);
    const application = fc
      .record({ ethnicity, isShortlisted: fc.boolean(), isAppointed: fc.boolean(), isInternational: fc.boolean() })
      .map((row): ApplicationRow => ({
        kind: 'recruitment',
        row: 0,
        person: null,
        isInterviewed: null,
        isOffered: null,
        band: null,
        staffGroup: null,
        appliedOn: null,
        ...row,
      }));
    const counted = fc
      .record({
        ethnicity,
        applied: fc.option(fc.nat(900), { nil: null }),
        shortlisted: fc.nat(500),
        appointed: fc.nat(90),
        isInternational: fc.boolean(),
      })
      .map((row): ApplicationCountRow => ({
        kind: 'application_counts',
        row: 0,
        person: null,
        interviewed: null,
        offered: null,
        ...row,
      }));
    const of = (group: ApplicationRow['ethnicity']['group'], count: number): GroupCounts => ({
      ...noPeople,
      [group]: count,
    });
    const few = { maxLength: 12 };
    fc.assert(
      fc.property(fc.array(application, few), fc.array(counted, few), (listed, summed) => {
        for (const table of ['application', 'application_count'] as const) services.raw.exec(`DELETE FROM ${table}`);
        insertExtractRows(db, 1, [...numbered(listed), ...numbered(summed)], 2025);
        const rows = [
          ...listed.map((row) => ({
            ...row,
            shortlisted: row.isShortlisted ? 1 : 0,
            appointed: row.isAppointed ? 1 : 0,
          })),
          ...summed,
        ];
        const total = (part: 'shortlisted' | 'appointed', wanted: typeof rows): GroupCounts =>
          wanted.reduce((sum, row) => addGroups(sum, of(row.ethnicity.group, row[part])), noPeople);
        const home = rows.filter((row) => !row.isInternational);
        const sums = (wanted: typeof rows) => ({
          shortlisted: total('shortlisted', wanted),
          appointed: total('appointed', wanted),
        });
        expect(recruitmentOfExtract(db, 1)).toEqual({
          all: sums(rows),
          withoutInternational: home.length === rows.length ? null : sums(home),
        });
        // Rows of a table of counts stand for as many applications as they say, and the explanation adds up to the count.
        const applied = summed.reduce((sum, row) => sum + Math.max(row.applied ?? row.shortlisted, 0), 0);
        for (const topic of ['shortlisted', 'appointed'] as const) {
          const fated = countFates(db, { topic, importId: 1, staffImportId: 0, year: 2025 });
          expect(countedIn(fated)).toEqual(total(topic, rows));
          const beyond = summed.reduce(
            (sum, row) => sum + Math.max(row[topic] - (row.applied ?? row.shortlisted), 0),
            0,
          );
          expect(fated.reduce((sum, one) => sum + one.rows, 0)).toBe(listed.length + applied + beyond);
          const lines = (['white', 'bme', 'unknown'] as const).flatMap((group) =>
            listFates(db, {
              topic,
              importId: 1,
              staffImportId: 0,
              year: 2025,
              group,
              band: null,
              most: 500,
              from: 0,
            }).filter(({ fate }) => isCounted(fate)),
          );
          expect(lines.reduce((sum, { standsFor }) => sum + standsFor, 0)).toBe(groupTotal(total(topic, rows)));
        }
      }),
      { numRuns: 150 },
    );
  });
});
