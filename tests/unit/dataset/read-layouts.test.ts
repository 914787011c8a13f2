import { describe, expect, test } from 'vitest';
import { codesOf, parseDraft, parseGrid, questionOf, valuesOf } from '../../fixtures/parsed';
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
    expect(parsed.rowsRead).toBe(parsed.rowsAccepted + Object.values(parsed.rowsLeftOut).reduce((a, b) => a + b, 0));
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

const mapLabels = (draft: Draft, change: (label: string) => string): Draft => {
  draft.rows.forEach((row, at) => {
    const label = row[2];
    if (at > 3 && typeof label === 'string') row[2] = change(label);
    const section = row[0];
    if (typeof section === 'string' && section.length > 2 && at > 3) row[0] = change(section);
  });
  return draft;
};

describe('wording and position', () => {
  test('case, spaces and punctuation do not matter', () => {
    const parsed = parseDraft(
      mapLabels(draftReturn(), (label) => `  ${label.toUpperCase().replace(/ /g, '  ').replace(/-/g, '–')} `),
    );
    expect(valuesOf(parsed.values)).toEqual(standard);
  });

  test('other words for bands', () => {
    const parsed = parseDraft(
      mapLabels(draftReturn(), (label) =>
        label
          .replace(/^Band 8([A-D])$/, 'Band 8 - Range $1')
          .replace(/^Band (\d)$/, 'AfC Band $1')
          .replace('VSM', 'Very Senior Manager'),
      ),
    );
    expect(valuesOf(parsed.values)).toEqual(standard);
  });

  test('bare bands in the column of labels', () => {
    const parsed = parseDraft(mapLabels(draftReturn(), (label) => label.replace(/^Band (\d[A-D]?)$/, '$1')));
    expect(valuesOf(parsed.values)).toEqual(standard);
  });

  test('no indicator and no item column', () => {
    const draft = draftReturn();
    draft.rows.forEach((row, at) => {
      const [first, , label] = row;
      row.splice(0, 4, at > 3 && label === undefined ? (first ?? null) : (label ?? first ?? null));
    });
    draft.merges = [];
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.questions).toEqual([]);
  });

  test('the section in a column of its own, on every row', () => {
    const draft = draftReturn();
    let section = '';
    draft.rows.forEach((row) => {
      const heading = row[0];
      if (typeof heading === 'string' && /clinical|medical/i.test(heading)) {
        section = heading.replace(/^1[ab]\) /, '');
        row.splice(0);
      } else if (row[0] === '1') row[1] = section;
    });
    expect(valuesOf(parseDraft(draft).values)).toEqual(standard);
  });

  test('long indicator titles merged down the first column', () => {
    const draft = draftReturn();
    const titles: Record<string, string> = {
      '2': '2. Relative likelihood of staff being appointed from shortlisting across all posts',
      '3': '3. Relative likelihood of staff entering the formal disciplinary process, as measured by entry into a formal disciplinary investigation',
      '4': '4. Relative likelihood of staff accessing non-mandatory training and CPD',
      '9': "9. Percentage difference between the organisations' Board voting membership and its overall workforce",
    };
    for (const [indicator, title] of Object.entries(titles)) {
      const rows = draft.rows.flatMap((row, at) => (row[0] === indicator ? [at] : []));
      rows.forEach((at, nth) => ((draft.rows[at] ?? [])[0] = nth === 0 ? title : null));
      draft.merges.push({ top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, left: 0, right: 0 });
    }
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.differences).toEqual([]);
  });

  test('the sheet may be any sheet, among others', () => {
    const notes = toSheet(
      { rows: [['WRES data collection'], ['Complete the grey cells']], merges: [] },
      { name: 'Guidance' },
    );
    const parsed = parseGrid(toWorkbook(notes, toSheet(draftReturn(), { name: 'Data 2025' })));
    expect(parsed.sheet).toBe('Data 2025');
    expect(valuesOf(parsed.values)).toEqual(standard);
  });

  test('the subset row is kept but is in no total', () => {
    const parsed = parseDraft(put(draftReturn(), 'of which Senior medical manager', 4, 33));
    expect(valuesOf(parsed.values).get('2024 senior-medical-manager white')).toBe(33);
    expect(parsed.differences).toEqual([]);
    expect(codesOf(parsed)).toEqual([]);
  });

  test('subtotals and clusters are left out, unknown rows are set aside', () => {
    const draft = draftReturn();
    const at = rowOf(draft, '1b) Clinical workforce of which Non Medical');
    draft.rows.splice(
      at,
      0,
      [null, null, 'Total Non Clinical', null, 9, 9, 9, 9, 9, 9],
      [null, null, 'Cluster 1 (bands 1 - 4)', null, 9, 9, 9],
      ['1', 99, 'Apprentices', 'Headcount', 9, 9, 9, 9, 9, 9],
    );
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.rowsLeftOut).toMatchObject({ 'Totals and subtotals': 2, 'Not recognised': 1 });
    expect(parsed.quarantined).toEqual([
      {
        place: { sheet: 'WRES', row: at + 3, column: null },
        reason: expect.stringContaining('Apprentices') as string,
        cells: ['1', '99', 'Apprentices', 'Headcount', '9', '9', '9', '9', '9', '9'],
        fields: [],
      },
    ]);
    expect(codesOf(parsed)).toEqual(['rows_not_recognised']);
  });

  test('groups above, years below', () => {
    const draft = draftReturn();
    draft.rows = draft.rows.map((row, at) => {
      if (at === 2) return ['INDICATOR', 'DATA ITEM', null, 'MEASURE', 'WHITE', null, 'BME', null, 'UNKNOWN', null];
      if (at === 3) return [null, null, null, null, 2024, 2025, 2024, 2025, 2024, 2025];
      return row.length < 10
        ? row
        : [
            ...row.slice(0, 4),
            row[4] ?? null,
            row[7] ?? null,
            row[5] ?? null,
            row[8] ?? null,
            row[6] ?? null,
            row[9] ?? null,
          ];
    });
    draft.merges = [];
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.headerRow).toBe(3);
  });

  test('group and year in one heading', () => {
    const draft = draftReturn();
    draft.merges = [];
    draft.rows[2] = [];
    draft.rows[3] = [
      null,
      null,
      null,
      null,
      ...[2024, 2025].flatMap((year) => [`White ${String(year)}`, `BME ${String(year)}`, `Unknown ${String(year)}`]),
    ];
    expect(valuesOf(parseDraft(draft).values)).toEqual(standard);
  });

  test('response counts below the survey rows', () => {
    const draft = draftReturn();
    for (const indicator of ['5', '6', '7', '8']) {
      const at = draft.rows.findIndex((row) => row[0] === indicator);
      draft.rows.splice(at + 1, 0, [
        indicator,
        null,
        'Number of survey responses',
        'Headcount',
        100,
        50,
        null,
        120,
        60,
        null,
      ]);
    }
    const parsed = parseDraft(draft);
    const values = valuesOf(parsed.values);
    expect(values.get('2024 survey:5:responses white')).toBe(100);
    expect(values.get('2025 survey:8:responses bme')).toBe(60);
    expect(parsed.questions).toEqual([]);
    expect(parsed.problems).toEqual([]);
  });

  test('percentage columns beside the numbers are left out and said', () => {
    const draft = draftReturn({ years: [2025] });
    draft.rows.forEach((row, at) => {
      if (at < 3) return;
      const extra = at === 3 ? ['White %', 'BME %'] : [0.7, 0.3];
      if (row.length > 4) row.push(...extra);
    });
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(expectedValues([2025]));
    expect(codesOf(parsed)).toEqual(['percent_columns']);
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
