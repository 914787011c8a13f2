import { describe, expect, test } from 'vitest';
import type { ParsedExtract, StaffRow } from '../../../shared/dataset/extract-types';
import type { Answers } from '../../../shared/dataset/import-types';
import type { ParseMemory, TableProfile } from '../../../shared/dataset/parse-memory';
import type { TableChoice } from '../../../shared/dataset/table-choice';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { fingerprintOf, profileOf } from '../../../shared/dataset/tables/profiles';
import { outlineSheets } from '../../../shared/dataset/tables/sheet-outline';
import { studyLeave } from '../../fixtures/samples/opportunity-samples';
import { gridOf, sheetOf } from './table-grids';
import type { Value } from './table-grids';

type Rows = readonly (readonly Value[])[];

interface Given {
  readonly answers?: Answers;
  readonly profiles?: readonly TableProfile[];
  readonly choice?: TableChoice;
  readonly memory?: ParseMemory['answers'];
  readonly fileName?: string;
}

const parseAll = (rows: Rows, given: Given = {}): readonly ParsedExtract[] =>
  parseExtracts(gridOf(rows), {
    answers: given.answers ?? {},
    fileName: given.fileName ?? 'staff-2025-03-31.xlsx',
    memory: { answers: given.memory ?? {}, profiles: given.profiles ?? [] },
    choice: given.choice ?? null,
  });

const parse = (rows: Rows, given: Given = {}): ParsedExtract => {
  const [table] = parseAll(rows, given);
  if (table === undefined) throw new Error('not recognised');
  return table;
};

const staffRows = (table: ParsedExtract): readonly StaffRow[] =>
  table.rows.filter((row): row is StaffRow => row.kind === 'staff_in_post');

const fieldsOf = (table: ParsedExtract): Readonly<Record<string, string>> =>
  Object.fromEntries(table.columns.flatMap(({ header, use }) => (use.kind === 'field' ? [[header, use.field]] : [])));

/** Two headings nobody could know: a local name for the assignment category and for the primary flag. */
const odd: Rows = [
  ['Employee Number', 'Surname', 'Ethnic Origin', 'Staff Group', 'Grade', 'Emp Cat', 'Main Post?'],
  ['1', 'Quux', 'A White - British', 'Estates and Ancillary', 'XR03', 'Permanent', 'Y'],
  ['2', 'Quux', 'H Indian', 'Estates and Ancillary', 'XR04', 'Bank', 'Y'],
  ['3', 'Quux', 'H Indian', 'Estates and Ancillary', 'XR04', 'Permanent', 'N'],
];

const choice = (columns: TableChoice['columns'], over: Partial<TableChoice> = {}): TableChoice => ({
  kind: 'staff_in_post',
  sheet: 'Sheet1',
  headerRow: 1,
  columns,
  ...over,
});

describe('choosing by hand', () => {
  test('a column that was not known is read as the person says, and the figures follow', () => {
    const before = staffRows(parse(odd, { choice: choice({ F: null, G: null }) }));
    expect(before.map(({ leftOutBecause, isPrimary }) => [leftOutBecause === null, isPrimary])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    const table = parse(odd, { choice: choice({ F: 'assignment_category', G: 'primary' }) });
    expect(staffRows(table).map(({ leftOutBecause, isPrimary }) => [leftOutBecause === null, isPrimary])).toEqual([
      [true, true],
      [false, true],
      [true, false],
    ]);
    expect(table.columns.find(({ header }) => header === 'Emp Cat')).toMatchObject({
      use: { kind: 'field', field: 'assignment_category' },
      isByHand: true,
      confidence: 1,
      reason: 'chosen by you',
    });
    expect(table.columns.find(({ header }) => header === 'Grade')?.isByHand).toBe(false);
  });

  test('a column that names people serves as a number that becomes a code, and as nothing else', () => {
    const named = parse(odd, { choice: choice({ B: 'directorate' }) });
    expect(named.columns.find(({ header }) => header === 'Surname')).toMatchObject({
      use: { kind: 'identity' },
      samples: [],
    });
    expect(staffRows(named).every(({ directorate }) => directorate === null)).toBe(true);
    const asNumber = parse(odd, { choice: choice({ A: null, B: 'person' }) });
    expect(asNumber.columns.find(({ header }) => header === 'Surname')).toMatchObject({
      use: { kind: 'field', field: 'person' },
      samples: [],
    });
  });

  test('another kind, sheet or heading row', () => {
    const grid = {
      sheets: [sheetOf([['Notes', 'x']], 'Notes'), sheetOf([['Northmoor'], [], ...odd], 'Data')],
      hasMacros: false,
    };
    const read = (chosen: TableChoice): ParsedExtract | undefined =>
      parseExtracts(grid, { answers: {}, fileName: 'staff-2025-03-31.xlsx', choice: chosen })[0];
    expect(read(choice({}, { sheet: 'Data', headerRow: 3 }))?.rowsAccepted).toBe(3);
    expect(read(choice({}, { sheet: 'Gone', headerRow: 3 }))).toBeUndefined();
    const wrong = read(choice({}, { sheet: 'Data', headerRow: 3, kind: 'recruitment' }));
    expect(wrong?.problems.filter(({ severity }) => severity === 'error').map(({ text }) => text)).toContainEqual(
      expect.stringContaining('need a column for shortlisted or furthest stage'),
    );
    expect(
      read(choice({}, { sheet: 'Data', headerRow: 2 }))?.problems.some(({ severity }) => severity === 'error'),
    ).toBe(true);
  });

  test('other kinds that the headings could be are offered with how sure they are', () => {
    const list: Rows = [
      ['Employee Number', 'Ethnic Origin', 'Grade', 'Course Name', 'Status'],
      ['1', 'A White - British', 'Band 5', 'Leadership', 'Completed'],
    ];
    const table = parse(list);
    expect(table.kind).toBe('learning');
    expect(table.guesses).toEqual([]);
    const requests = parse([
      studyLeave.columns,
      ['1', 'Leadership', 2, 'Approved', '13/06/2024', null, 'A White - British'],
    ]);
    expect(requests.kind).toBe('study_leave');
    expect(requests.guesses.map(({ kind, confidence }) => [kind, confidence.toFixed(2)])).toEqual([
      ['learning', '1.00'],
    ]);
  });
});

const profiled = (rows: Rows, given: Given = {}): TableProfile =>
  profileOf(parse(rows, given), 'staff-2025-03-31.xlsx');

describe('next year’s file of the same shape', () => {
  const byHand = profiled(odd, { choice: choice({ F: 'assignment_category', G: 'primary' }) });

  test('is read as the last one was, columns chosen by hand included, in any order', () => {
    const again = parse(
      odd.map((row) => [...row].reverse()),
      { profiles: [byHand], fileName: 'staff-2026-03-31.xlsx' },
    );
    expect(fieldsOf(again)).toMatchObject({ 'Emp Cat': 'assignment_category', 'Main Post?': 'primary' });
    expect(staffRows(again).map(({ leftOutBecause }) => leftOutBecause === null)).toEqual([true, false, true]);
    expect(again.questions).toEqual([]);
    expect(again).toMatchObject({ confidence: 1, year: 2026 });
    expect(again.reason).toContain('same headings as staff-2025-03-31.xlsx');
  });

  test('a heading that changed is asked for, never guessed, and a new one is named', () => {
    const changed = odd.map((row, at) =>
      at === 0 ? row.map((text) => (text === 'Emp Cat' ? 'Kind of contract' : text)) : row,
    );
    const asked = parse(changed, { profiles: [byHand] });
    expect(asked.questions).toMatchObject([{ id: 'column:staff_in_post:assignment_category' }]);
    expect(asked.questions[0]?.text).toContain('“Emp Cat” of last time is gone');
    expect(asked.questions[0]?.options.map(({ label }) => label)).toContainEqual(
      expect.stringContaining('Kind of contract'),
    );
    expect(asked.problems.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('New headings since staff-2025-03-31.xlsx: “Kind of contract”'),
    );
    const id = 'column:staff_in_post:assignment_category';
    const answered = parse(changed, { profiles: [byHand], answers: { [id]: 'F' } });
    expect(staffRows(answered).map(({ leftOutBecause }) => leftOutBecause === null)).toEqual([true, false, true]);
    const none = parse(changed, { profiles: [byHand], answers: { [id]: 'none' } });
    expect(staffRows(none).every(({ leftOutBecause }) => leftOutBecause === null)).toBe(true);
    expect(none.problems.map(({ code }) => code)).toContain('no_assignment_category');
  });

  test('a heading that is gone with no other in its place is said', () => {
    const without = odd.map((row) => row.filter((_, column) => column !== 6));
    const table = parse(without, { profiles: [byHand] });
    expect(table.problems.map(({ code }) => code)).toContain('column_gone');
    expect(table.questions).toEqual([]);
  });

  test('years in headings change nothing of the shape', () => {
    expect(fingerprintOf(['Indicator', '2024', 'Responses 2024'])).toBe(
      fingerprintOf(['Responses 2025', 'indicator*', '2025']),
    );
    expect(fingerprintOf(['Grade'])).not.toBe(fingerprintOf(['Grade', 'Sex']));
  });

  test('a profile of a field that no longer exists is no hindrance', () => {
    const old: TableProfile = {
      ...byHand,
      columns: byHand.columns.map((column) =>
        column.header === 'Grade' ? { ...column, field: 'grade_of_old' } : column,
      ),
    };
    expect(fieldsOf(parse(odd, { profiles: [old] }))).toMatchObject({ Grade: 'grade' });
  });
});

describe('the year of a tracker over several years', () => {
  const cases: Rows = [
    ['Case ID', 'Employee Number', 'Case Type', 'Stage', 'Formal Investigation Start', 'Ethnic Origin'],
    ['1', '10', 'Disciplinary', 'Formal', '05-Oct-2023', 'A White - British'],
    ['2', '11', 'Disciplinary', 'Formal', '05-Oct-2024', 'H Indian'],
    ['3', '12', 'Disciplinary', 'Formal', '06-Oct-2024', 'H Indian'],
  ];
  test('once answered with the newest, the newest is used in the next file, and that is said', () => {
    const first = parse(cases, { fileName: 'tracker.xlsx' });
    expect(first.questions.map(({ id }) => id)).toEqual(['year:disciplinary']);
    const settled = parse(cases, { fileName: 'tracker.xlsx', answers: { 'year:disciplinary': '2025' } });
    expect(settled).toMatchObject({ year: 2025, isNewestYear: true });
    const later = cases.map((row) => row.map((cell) => (cell === '06-Oct-2024' ? '06-Oct-2025' : cell)));
    const next = parse(later, { fileName: 'tracker.xlsx', profiles: [profileOf(settled, 'tracker.xlsx')] });
    expect(next).toMatchObject({ year: 2026, questions: [] });
    expect(next.problems.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('as last time, the newest with more than a few rows is used, 2026'),
    );
  });
  test('an older year that was meant is asked for again', () => {
    const settled = parse(cases, { fileName: 'tracker.xlsx', answers: { 'year:disciplinary': '2024' } });
    expect(settled.isNewestYear).toBe(false);
    const next = parse(cases, { fileName: 'tracker.xlsx', profiles: [profileOf(settled, 'tracker.xlsx')] });
    expect(next.questions.map(({ id }) => id)).toEqual(['year:disciplinary']);
  });
});

describe('answers are kept a system', () => {
  const learning: Rows = [
    ['Employee Number', 'Ethnic Origin', 'Course Name', 'Category', 'Status', 'Completion Date'],
    ['1', 'Other', 'Leading well', 'CPD', 'Completed', '05-Oct-2024'],
  ];
  test('of the same system they are taken and said, of another they are a suggestion', () => {
    const same = parse(learning, { memory: { learning: { 'ethnicity:other': 'bme' } } });
    expect(same.questions).toEqual([]);
    expect(same.answered).toMatchObject([{ id: 'ethnicity:other', answer: 'bme', isRemembered: true }]);
    const zorbian = learning.map((row) => row.map((cell) => (cell === 'Other' ? 'Zorbian' : cell)));
    expect(parse(zorbian).questions).toMatchObject([{ id: 'ethnicity:zorbian', suggestion: null }]);
    const other = parse(zorbian, { memory: { recruitment: { 'ethnicity:zorbian': 'white' } } });
    expect(other.questions).toMatchObject([{ id: 'ethnicity:zorbian', suggestion: 'white' }]);
    expect(other.answered).toEqual([]);
  });
  test('an answer to this very file comes before one that is remembered', () => {
    const table = parse(learning, {
      answers: { 'ethnicity:other': 'white' },
      memory: { learning: { 'ethnicity:other': 'bme' } },
    });
    expect(table.answered).toMatchObject([{ answer: 'white', isRemembered: false }]);
    expect(table.rows[0]).toMatchObject({ ethnicity: { group: 'white' } });
  });
});

describe('the sheets to choose from', () => {
  test('show the words of headings, and never those of a row of data', () => {
    const [sheet] = outlineSheets(gridOf([['Staff list'], [], ...odd]));
    expect(sheet).toMatchObject({ name: 'Sheet1', rows: 6, isHidden: false });
    expect(sheet?.headings.find(({ row }) => row === 3)?.texts).toContain('Ethnic Origin');
    expect(JSON.stringify(sheet)).not.toContain('Quux');
    expect(sheet?.headings.map(({ row }) => row)).toEqual([3, 4, 5, 6]);
  });
});
