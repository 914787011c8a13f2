import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wrap } from '../../../../electron/data/connection';
import { insertExtractRows } from '../../../../electron/data/queries/extract-rows';
import { journeyRecordsOf, journeyStatements } from '../../../../electron/data/queries/staff/journey-records';
import { journeysReport } from '../../../../electron/data/services/reports/journeys-service';
import type { ExtractRow, LearningRow, StaffRow } from '../../../../shared/dataset/extract-types';
import type { PersonRecord } from '../../../../shared/indicators/journeys/journey-records';
import { caseRow, staffRow } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;
const tables = ['staff', 'er_case', 'learning', 'import_year', 'import'] as const;

const addFile = (
  id: number,
  kind: string,
  year: number,
  rows: readonly ExtractRow[],
  { isInUse = true, addsTo = null as number | null } = {},
): void => {
  services.raw
    .prepare(
      "INSERT INTO import (id, organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers, adds_to) VALUES (?, 1, ?, 'f', 'h', 't', 's', 1, 1, 1, '{}', '[]', '[]', '{}', ?)",
    )
    .run(id, kind, addsTo);
  if (addsTo === null)
    services.raw
      .prepare('INSERT INTO import_year (import_id, organisation_id, kind, year, is_in_use) VALUES (?, 1, ?, ?, ?)')
      .run(id, kind, year, isInUse ? 1 : 0);
  insertExtractRows(wrap(services.raw), id, rows, year);
};

const staff = (row: number, who: string, startDate: string | null, over: Partial<StaffRow> = {}): StaffRow =>
  staffRow(row, who, { startDate, ...over });

const people = (year = 2025): readonly PersonRecord[] => journeyRecordsOf(wrap(services.raw), 1, year).people;

beforeAll(() => {
  services = openTestServices();
  services.raw.prepare("INSERT INTO organisation (name) VALUES ('Sample')").run();
});
beforeEach(() => {
  for (const table of tables) services.raw.exec(`DELETE FROM ${table}`);
});
afterAll(() => {
  services.destroy();
});

describe('people who joined, from yearly staff in post', () => {
  it('are those who began in the year before they were first seen, the first snapshot too', () => {
    addFile(1, 'staff_in_post', 2023, [staff(1, 'new', '2022-04-01'), staff(2, 'old', '2022-03-31')]);
    addFile(2, 'staff_in_post', 2024, [
      staff(1, 'new', '2022-04-01', { band: '6' }),
      // A later start date of somebody seen before is a move inside the trust.
      staff(2, 'old', '2023-09-01'),
      staff(3, 'newer', '2024-03-31'),
      staff(4, 'late', '2021-05-05'),
      staff(5, 'undated', null),
    ]);
    expect(people().map(({ startOn, sightings }) => [startOn, sightings])).toEqual([
      [
        '2022-04-01',
        [
          { year: 2023, band: '5' },
          { year: 2024, band: '6' },
        ],
      ],
      ['2024-03-31', [{ year: 2024, band: '5' }]],
    ]);
  });

  it('take the primary assignment, and no assignment that is left out', () => {
    addFile(1, 'staff_in_post', 2023, [
      staff(1, 'bank', '2022-06-01', { leftOutBecause: 'bank', assignment: 'bank' }),
      staff(2, 'two', '2022-06-01', { isPrimary: false, band: '7' }),
      staff(3, 'two', '2022-06-01', { band: '4' }),
    ]);
    addFile(2, 'staff_in_post', 2024, [staff(1, 'bank', '2023-06-01', { band: '3' })]);
    expect(people().map(({ sightings }) => sightings[0])).toEqual([
      { year: 2023, band: '4' },
      { year: 2024, band: '3' },
    ]);
  });

  it('were there before, where the assignment that counts began earlier', () => {
    addFile(1, 'staff_in_post', 2023, [
      staff(1, 'second job', '2022-06-01', { isPrimary: false }),
      staff(2, 'second job', '2015-06-01'),
    ]);
    expect(people()).toEqual([]);
  });

  it('were educated where the first snapshot that knows says', () => {
    addFile(1, 'staff_in_post', 2023, [
      staff(1, 'a', '2022-06-01'),
      staff(2, 'b', '2022-06-01', { qualifiedIn: 'UK' }),
      staff(3, 'c', '2022-06-01', { qualifiedIn: 'EEA' }),
      staff(4, 'd', '2022-06-01'),
    ]);
    addFile(2, 'staff_in_post', 2024, [staff(1, 'a', '2022-06-01', { qualifiedIn: 'IMG' })]);
    expect(people().map(({ education }) => education)).toEqual(['international', 'uk', 'international', 'unknown']);
  });

  it('come from files in use, with what was added to them, up to the year asked for', () => {
    addFile(1, 'staff_in_post', 2023, [staff(1, 'in use', '2022-06-01')]);
    addFile(2, 'staff_in_post', 2023, [staff(1, 'set aside', '2022-06-02')], { isInUse: false });
    addFile(3, 'staff_in_post', 2023, [staff(9, 'added', '2022-06-03')], { addsTo: 1 });
    addFile(4, 'staff_in_post', 2024, [staff(1, 'next year', '2023-06-04')]);
    expect(people(2023).map(({ startOn }) => startOn)).toEqual(['2022-06-01', '2022-06-03']);
    expect(people(2024)).toHaveLength(3);
    expect(journeyRecordsOf(wrap(services.raw), 1, 2023).years).toEqual({ staff: [2023], formal: [], learning: [] });
  });

  it('carry their formal processes and non-mandatory learning of all files in use', () => {
    addFile(1, 'staff_in_post', 2023, [staff(1, 'a', '2022-06-01')]);
    addFile(2, 'disciplinary', 2024, [
      caseRow(1, 'a', { formalStart: '2023-05-05' }),
      caseRow(2, 'a', { formalStart: '2023-06-06', isFormal: false }),
      caseRow(3, 'somebody else', { formalStart: '2023-05-05' }),
    ]);
    const learned = (row: number, over: Partial<LearningRow>): ExtractRow => ({
      kind: 'learning',
      row,
      person: 'a',
      ethnicity: null,
      course: 'Leadership',
      isMandatory: false,
      isDone: true,
      on: '2023-07-07',
      ...over,
    });
    addFile(3, 'learning', 2024, [
      learned(1, {}),
      learned(2, { isMandatory: true, on: '2023-08-08' }),
      learned(3, { isDone: false, on: '2023-09-09' }),
      learned(4, { on: null }),
    ]);
    expect(people()).toMatchObject([{ formalOn: ['2023-05-05'], learnedOn: ['2023-07-07', '2024-03-31'] }]);
  });

  it('tell nothing of learning in years with a course still to be classed', () => {
    const learning = (isMandatory: boolean | null): ExtractRow => ({
      kind: 'learning',
      row: 1,
      person: 'a',
      ethnicity: null,
      course: 'Leadership',
      isMandatory,
      isDone: true,
      on: null,
    });
    const addYears = (middle: boolean | null): void => {
      for (const [at, year] of [2023, 2024, 2025].entries()) {
        addFile(10 + at, 'staff_in_post', year, [staff(1, 'a', '2022-06-01')]);
        addFile(20 + at, 'learning', year, [learning(year === 2024 ? middle : false)]);
      }
    };
    const cohorts = (): readonly number[] | undefined =>
      journeysReport(wrap(services.raw), 2025, 'restricted').shares.find(({ measure }) => measure === 'learning')
        ?.cohorts;
    addYears(false);
    expect(cohorts()).toEqual([2023]);
    for (const table of tables) services.raw.exec(`DELETE FROM ${table}`);
    addYears(null);
    expect(cohorts()).toEqual([]);
  });

  it.each(Object.entries(journeyStatements))('%s finds its rows by an index', (_name, sql) => {
    const plan = services.raw
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(1, 2025)
      .map((row) => (row as { detail: string }).detail);
    const facts = plan.filter((detail) => /^(SCAN|SEARCH) (y|s|c|l|staff)\b/.test(detail));
    expect(facts.length).toBeGreaterThan(1);
    for (const detail of facts) expect(detail).toMatch(/^SEARCH \w+ USING (COVERING )?(INDEX|PRIMARY KEY)/);
    expect(plan.join('\n')).toContain('one_file_in_use_a_year');
  });
});
