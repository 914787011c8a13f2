import { describe, expect, test } from 'vitest';
import { codesOf, expectAccounted, parseDraft, parseGrid, questionOf, valuesOf } from '../../fixtures/parsed';
import {
  draftReturn,
  expectedValues,
  formattedCell,
  put,
  rowOf,
  toSheet,
  toWorkbook,
} from '../../fixtures/return-draft';
import type { Draft, DraftCell } from '../../fixtures/return-draft';

const standard = expectedValues();

describe('the standard layout', () => {
  test('both years are read whole, with nothing to say', () => {
    const parsed = parseDraft(draftReturn());
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed).toMatchObject({
      organisation: 'Sample NHS Trust',
      sheet: 'WRES',
      headerRow: 4,
      years: [2024, 2025],
      problems: [],
      questions: [],
      differences: [],
      quarantined: [],
    });
    expect(parsed.confidence).toBe(1);
    expectAccounted(parsed);
  });

  test('every value knows its cell', () => {
    const parsed = parseDraft(draftReturn());
    const found = parsed.values.find(
      (value) => value.item === 'band:non-clinical:Under 1' && value.year === 2025 && value.group === 'bme',
    );
    expect(found?.place).toEqual({ sheet: 'WRES', row: 6, column: 'I' });
    expect(found?.basis).toBe('single');
  });

  test.each<[string, Parameters<typeof draftReturn>[0]]>([
    ['the year only above the first of its columns', { headingStyle: 'first' }],
    ['the year above every column', { headingStyle: 'repeated' }],
    ['years as plain numbers', { yearHeading: (year) => year }],
    ['years as dates', { yearHeading: (year) => formattedCell(year === 2025 ? 45747 : 45382, 'dd/mm/yyyy') }],
    ['financial years', { yearHeading: (year) => `${String(year - 1)}/${String(year % 100)}` }],
    ['other words for the groups', { groups: ['White staff', 'Black and minority ethnic', 'Not stated'] }],
  ])('%s', (_, options) => {
    const parsed = parseDraft(draftReturn(options));
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.questions).toEqual([]);
  });

  test.each([[[2025]], [[2023, 2024, 2025]], [[2025, 2024]]])('years %j', (years) => {
    const parsed = parseDraft(draftReturn({ years }));
    expect(valuesOf(parsed.values)).toEqual(expectedValues(years));
    expect(parsed.years).toEqual([...years].sort((a, b) => a - b));
  });

  test('text files hold text only', () => {
    const draft = draftReturn({ headingStyle: 'first' });
    draft.rows = draft.rows.map((row) =>
      row.map((cell): DraftCell => (cell === null || typeof cell === 'object' ? cell : String(cell))),
    );
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.problems).toEqual([]);
  });
});

describe('doubled blocks', () => {
  /** One year, prepopulated and verified side by side, under a merged year heading. */
  const doubled = (): Draft => {
    const draft = draftReturn({ years: [2025] });
    draft.rows = draft.rows.map((row, at) => {
      if (at === 3) return [...row, 'WHITE', 'BME', 'ETHNICITY UNKNOWN/NULL'];
      return row.length < 7
        ? row
        : [
            ...row.slice(0, 4),
            ...row.slice(4, 7).map((cell) => (typeof cell === 'number' && at > 3 ? cell + 1 : cell)),
            ...row.slice(4, 7),
          ];
    });
    draft.rows.splice(3, 0, [null, null, null, null, 'Prepopulated figures', null, null, 'Verified figures']);
    draft.merges = [{ top: 2, bottom: 2, left: 4, right: 9 }];
    return draft;
  };

  test('verified figures count', () => {
    const parsed = parseDraft(doubled());
    expect(valuesOf(parsed.values)).toEqual(expectedValues([2025]));
    expect(new Set(parsed.values.map((value) => value.basis))).toEqual(new Set(['verified']));
    expect(codesOf(parsed)).toEqual([]);
  });

  test('the year written above the first half only', () => {
    const draft = doubled();
    draft.merges = [];
    expect(valuesOf(parseDraft(draft).values)).toEqual(expectedValues([2025]));
  });

  test('a blank verified cell takes the prepopulated figure and says so', () => {
    const draft = put(doubled(), 'Number of shortlisted applicants', 7, null);
    const parsed = parseDraft(draft);
    const found = parsed.values.find((value) => value.item === 'recruitment:shortlisted' && value.group === 'white');
    expect(found).toMatchObject({ value: 901, basis: 'prepopulated', place: { column: 'E' } });
    expect(codesOf(parsed)).toEqual(['prepopulated_used']);
  });

  test('an error in a prepopulated cell that is not used is no matter', () => {
    const draft = put(doubled(), 'Number of shortlisted applicants', 4, {
      value: null,
      format: null,
      isFormula: true,
      error: '#REF!',
    });
    expect(codesOf(parseDraft(draft))).toEqual([]);
  });
});

describe('several sheets', () => {
  test('one year a sheet: both are read', () => {
    const parsed = parseGrid(
      toWorkbook(
        toSheet(draftReturn({ years: [2024] }), { name: '2024' }),
        toSheet(draftReturn({ years: [2025] }), { name: '2025' }),
      ),
    );
    expect(parsed.years).toEqual([2024, 2025]);
    expect(codesOf(parsed)).toEqual(['several_sheets']);
  });

  test('one indicator a sheet: put together and checked together', () => {
    const draft = draftReturn({ years: [2025] });
    const board = rowOf(draft, 'Total Board members');
    const heads = draft.rows.slice(0, 4);
    const parsed = parseGrid(
      toWorkbook(
        toSheet({ rows: draft.rows.slice(0, board), merges: draft.merges }, { name: 'Indicators 1 to 8' }),
        toSheet({ rows: [...heads, ...draft.rows.slice(board)], merges: draft.merges }, { name: 'Indicator 9' }),
      ),
    );
    expect(valuesOf(parsed.values)).toEqual(expectedValues([2025]));
    expect(parsed.differences).toEqual([]);
  });

  test('the same years twice: asked', () => {
    const grid = toWorkbook(
      toSheet(draftReturn(), { name: 'Draft' }),
      toSheet(put(draftReturn(), 'Number of shortlisted applicants', 4, 901), { name: 'Final' }),
    );
    const question = questionOf(parseGrid(grid), 'sheet');
    expect(question.options.map((option) => option.value)).toEqual(['Draft', 'Final']);
    expect(valuesOf(parseGrid(grid, { sheet: 'Final' }).values).get('2024 recruitment:shortlisted white')).toBe(901);
  });
});
