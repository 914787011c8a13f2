import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrap } from '../../../electron/data/connection';
import {
  casesOfExtract,
  learnersOfExtract,
  recruitmentOfExtract,
  workforceOfExtract,
} from '../../../electron/data/queries/extract-counts';
import { insertExtractRows } from '../../../electron/data/queries/extract-rows';
import type {
  ApplicationRow,
  CaseRow,
  LearningRow,
  RowEthnicity,
  StaffRow,
} from '../../../shared/dataset/extract-types';
import type { ApplicationCountRow } from '../../../shared/dataset/row-types/figure-rows';
import { addGroups, ethnicGroups, noPeople } from '../../../shared/reference/groups';
import type { GroupCounts } from '../../../shared/reference/groups';
import { countExtracts } from '../../unit/tables/count-extracts';
import { openTestServices } from './test-services';
import type { TestServices } from './test-services';

let services: TestServices;

beforeAll(() => {
  services = openTestServices();
  const { raw } = services;
  raw.prepare("INSERT INTO organisation (name) VALUES ('Sample')").run();
  const add = raw.prepare(
    "INSERT INTO import (id, organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers) VALUES (?, 1, 'staff_in_post', 'f', 'h', 't', 's', 1, 1, 1, '{}', '[]', '[]', '{}')",
  );
  for (const id of [1, 2, 3]) add.run(id);
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

const staffRow = fc
  .record({ person, isPrimary: fc.boolean(), leftOutBecause: fc.constantFrom(null, null, 'Bank'), ethnicity })
  .map((row): StaffRow => ({
    kind: 'staff_in_post',
    row: 0,
    section: 'clinical',
    band: '5',
    staffGroup: null,
    directorate: null,
    sex: null,
    startDate: null,
    qualifiedIn: null,
    ...row,
  }));
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

const numbered = <T extends { readonly row: number }>(rows: readonly T[]): readonly T[] =>
  rows.map((row, index) => ({ ...row, row: index + 2 }));

describe('counts by SQL', () => {
  it('agree with the rules applied to the rows in memory, for any rows', () => {
    const db = wrap(services.raw);
    const few = { maxLength: 12 };
    fc.assert(
      fc.property(
        fc.array(staffRow, few),
        fc.array(caseRow, few),
        fc.array(learningRow, few),
        (staff, cases, learning) => {
          const rows = { staff: numbered(staff), cases: numbered(cases), learning: numbered(learning) };
          for (const table of ['staff', 'er_case', 'learning'] as const) services.raw.exec(`DELETE FROM ${table}`);
          insertExtractRows(db, 1, rows.staff, 2025);
          insertExtractRows(db, 2, rows.cases, 2025);
          insertExtractRows(db, 3, rows.learning, 2025);
          const oracle = countExtracts(
            { ...rows, applications: null, survey: null, board: null },
            { year: 2025, organisation: 'Sample' },
          );
          expect(workforceOfExtract(db, 1)).toEqual(oracle.workforce);
          expect(casesOfExtract(db, 2, 1, 2025)).toEqual(oracle.disciplineCases);
          expect(learnersOfExtract(db, 3, 1, 2025)).toEqual(oracle.trainingPeople);
        },
      ),
      { numRuns: 300 },
    );
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
      .record({ ethnicity, shortlisted: fc.nat(500), appointed: fc.nat(90), isInternational: fc.boolean() })
      .map((row): ApplicationCountRow => ({
        kind: 'application_counts',
        row: 0,
        person: null,
        applied: null,
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
      }),
      { numRuns: 150 },
    );
  });
});
