import { describe, expect, test } from 'vitest';
import { parseReturn } from '../../../shared/dataset/annual-return/parse-return';
import { recogniseReturn } from '../../../shared/dataset/annual-return/recognise-return';
import { codesOf, parseDraft, parseGrid, questionOf, valuesOf } from '../../fixtures/parsed';
import { draftReturn, expectedValues, put, rowOf, toSheet, toWorkbook } from '../../fixtures/return-draft';
import type { Draft } from '../../fixtures/return-draft';

describe('what is not a return', () => {
  const failure = (rows: Draft['rows']): string => {
    const parsed = parseReturn(toWorkbook(toSheet({ rows, merges: [] })), { currentYear: 2025, answers: {} });
    return parsed.kind === 'not_recognised' ? parsed.reason : 'recognised';
  };

  test('no known labels', () => {
    expect(failure([['Menu'], ['Monday', 'Soup'], ['Tuesday', 'Pie']])).toContain('No sheet has the labels');
  });

  test('names the other tables that can be read too', () => {
    expect(failure([['Menu'], ['Monday', 'Soup']])).toContain('staff in post, recruitment applications');
    expect(failure([['Menu'], ['Monday', 'Soup']])).toContain('ARCP outcomes');
  });

  test('headings without rows, rows without headings', () => {
    expect(
      failure([
        ['', 'WHITE', 'BME'],
        ['Car parks', 3, 4],
      ]),
    ).toContain('none of the rows');
    expect(
      failure([
        ['Band 5', 3],
        ['Band 6', 4],
        ['Consultants', 3],
        ['Total Board members', 3],
        ['Trainee grades', 2],
      ]),
    ).toContain('no headings that name White and BME');
  });

  test('a staff list full of bands is no return', () => {
    const rows = Array.from({ length: 50 }, (_, at) => [`10${String(at)}`, 'Band 5', 'A White - British']);
    expect(failure([['Employee Number', 'Grade', 'Ethnic Origin'], ...rows])).not.toBe('recognised');
  });

  test('an empty workbook', () => {
    expect(recogniseReturn({ sheets: [], hasMacros: false })).toMatchObject({ isReturn: false, score: 0, sheet: null });
  });

  test('the layout without figures says so', () => {
    const draft = draftReturn();
    draft.rows = draft.rows.map((row, at) => (at > 3 ? row.slice(0, 4) : row));
    expect(failure(draft.rows)).toContain('none of the rows');
  });
});

describe('year headings', () => {
  test('two alike: asked which is which', () => {
    const draft = draftReturn({ years: [2025, 2025] });
    const parsed = parseDraft(draft);
    expect(parsed.values).toEqual([]);
    expect(parsed.questions.map((question) => question.id)).toEqual(['year:WRES!E4', 'year:WRES!H4']);
    expect(parsed.questions[0]?.text).toContain('both headed 2025');
    const answered = parseDraft(draft, { 'year:WRES!E4': '2024', 'year:WRES!H4': '2025' });
    expect(answered.questions).toEqual([]);
    expect(valuesOf(answered.values)).toEqual(expectedValues());
    const one = parseDraft(draft, { 'year:WRES!E4': 'ignore', 'year:WRES!H4': '2025' });
    expect(one.years).toEqual([2025]);
    expect(one.questions).toEqual([]);
  });

  test('two alike and answered alike: an error', () => {
    const parsed = parseDraft(draftReturn({ years: [2025, 2025] }), { 'year:WRES!E4': '2024', 'year:WRES!H4': '2024' });
    expect(codesOf(parsed, 'error')).toContain('same_year_twice');
    expect(parsed.values).toEqual([]);
  });

  test.each([2009, 2027, 2052, 1925])('%d is refused', (year) => {
    const parsed = parseDraft(draftReturn({ years: [2025, year] }));
    expect(codesOf(parsed, 'error')).toEqual(['year_out_of_range']);
    expect(parsed.problems[0]?.text).toContain(String(year));
    expect(parsed.years).toEqual([2025]);
  });

  test('next year is allowed', () => {
    expect(parseDraft(draftReturn({ years: [2025, 2026] })).years).toEqual([2025, 2026]);
  });

  test('moved by one column to the left: asked, with the order as suggestion', () => {
    const draft = draftReturn({ headingStyle: 'first' });
    draft.rows[2] = [null, null, null, '31 March 2024', null, null, '31 March 2025'];
    const parsed = parseDraft(draft);
    expect(parsed.values).toEqual([]);
    expect(parsed.questions.map((question) => question.suggestion)).toEqual(['2024', '2025']);
  });

  test('moved by a whole block: asked', () => {
    const draft = draftReturn({ headingStyle: 'first' });
    draft.rows[2] = [null, null, null, null, null, null, null, '31 March 2024', null, null, '31 March 2025'];
    const parsed = parseDraft(draft);
    expect(parsed.values).toEqual([]);
    expect(parsed.questions).toHaveLength(2);
  });

  test('centred above its columns: read', () => {
    const draft = draftReturn();
    draft.merges = [];
    draft.rows[2] = ['INDICATOR', null, null, null, null, '31 March 2024', null, null, '31 March 2025'];
    expect(valuesOf(parseDraft(draft).values)).toEqual(expectedValues());
  });

  test('missing: asked; a year in the title is only a suggestion', () => {
    const draft = draftReturn({ years: [2025] });
    draft.rows[2] = [];
    draft.rows[0] = ['WRES return, 31 March 2025'];
    const parsed = parseDraft(draft);
    expect(parsed.values).toEqual([]);
    expect(questionOf(parsed, 'year:').suggestion).toBe('2025');
    expect(valuesOf(parseDraft(draft, { 'year:WRES!E4': '2025' }).values)).toEqual(expectedValues([2025]));
  });

  test('headings repeated for every part without their years: asked once', () => {
    const draft = draftReturn({ years: [2025] });
    const heads = draft.rows[3] ?? [];
    draft.rows[2] = [];
    for (const label of ['Number of shortlisted applicants', 'Total Board members']) {
      draft.rows.splice(rowOf(draft, label), 0, [...heads]);
    }
    const parsed = parseDraft(draft);
    expect(parsed.questions.map((question) => question.id)).toEqual(['year:WRES!E4']);
    expect(valuesOf(parseDraft(draft, { 'year:WRES!E4': '2025' }).values)).toEqual(expectedValues([2025]));
  });

  test('one year below the other', () => {
    const [upper, lower] = [draftReturn({ years: [2024] }), draftReturn({ years: [2024, 2025] })];
    const below = lower.rows.slice(2).map((row) => (row.length > 7 ? [...row.slice(0, 4), ...row.slice(7)] : row));
    (below[0] ?? [])[4] = '31st MARCH 2025';
    const parsed = parseDraft({ rows: [...upper.rows, [], ...below], merges: upper.merges });
    expect(valuesOf(parsed.values)).toEqual(expectedValues());
    expect(parsed.questions).toEqual([]);
  });

  test('a missing White heading between two years is refused', () => {
    const draft = draftReturn({ headingStyle: 'first' });
    (draft.rows[3] ?? [])[4] = null;
    const parsed = parseDraft(draft);
    expect(codesOf(parsed, 'error')).toContain('headings_unclear');
    expect(parsed.values).toEqual([]);
  });

  test('a survey year is not taken for the reporting year', () => {
    const draft = draftReturn();
    const at = draft.rows.findIndex((row) => row[0] === '5');
    draft.rows.splice(
      at,
      0,
      [null, null, null, null, 'NHS Staff Survey 2023', null, null, 'NHS Staff Survey 2024'],
      [null, null, null, null, 'WHITE', 'BME', 'ETHNICITY UNKNOWN/NULL', 'WHITE', 'BME', 'ETHNICITY UNKNOWN/NULL'],
    );
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(expectedValues());
    expect(parsed.questions).toEqual([]);
  });
});

describe('columns', () => {
  test('no unknown column: said', () => {
    const draft = draftReturn({ years: [2025] });
    draft.rows = draft.rows.map((row, at) => (at > 2 ? row.slice(0, 6) : row));
    draft.merges = [];
    const parsed = parseDraft(draft);
    expect(codesOf(parsed)).toEqual(['no_unknown_column']);
    expect(parsed.values.some((value) => value.group === 'unknown')).toBe(false);
    expect(valuesOf(parsed.values).get('2025 survey:5 bme')).toBe(31.4);
  });

  test('two columns of unknown ethnicity: refused', () => {
    const draft = draftReturn({ years: [2025] });
    draft.rows.forEach((row, at) => {
      if (at === 3) row.push('Not stated');
      else if (row.length > 6) row.push(1);
    });
    expect(codesOf(parseDraft(draft), 'error')).toEqual(['two_unknown_columns']);
  });

  test('a stray White column is left out and said', () => {
    const draft = draftReturn({ years: [2025] });
    draft.rows.forEach((row, at) => {
      if (at === 3) row.push(null, 'WHITE');
      else if (row.length > 6) row.push(null, 99);
    });
    const parsed = parseDraft(draft);
    expect(codesOf(parsed)).toContain('half_block');
    expect(parsed.questions.length + valuesOf(parsed.values).size).toBeGreaterThan(0);
  });
});

describe('sections and repeated rows', () => {
  const without = (label: string): Draft => {
    const draft = draftReturn();
    const at = rowOf(draft, label);
    draft.rows.splice(at, 1);
    return draft;
  };

  test('a missing heading of the clinical part: one question', () => {
    const draft = without('1b) Clinical workforce of which Non Medical');
    const parsed = parseDraft(draft);
    const question = questionOf(parsed, 'section:');
    expect(parsed.questions).toHaveLength(1);
    expect(question.suggestion).toBe('clinical');
    expect(parsed.values.some((value) => value.item.startsWith('band:clinical'))).toBe(false);
    expect(valuesOf(parseDraft(draft, { [question.id]: 'clinical' }).values)).toEqual(expectedValues());
  });

  test('a missing first heading', () => {
    const draft = without('1a) Non Clinical workforce');
    const question = questionOf(parseDraft(draft), 'section:');
    expect(question.suggestion).toBe('non-clinical');
    expect(valuesOf(parseDraft(draft, { [question.id]: 'non-clinical' }).values)).toEqual(expectedValues());
  });

  test('a missing medical heading changes nothing but "Other" after the grades', () => {
    expect(valuesOf(parseDraft(without('Of which Medical & Dental')).values)).toEqual(expectedValues());
  });

  test('one item on two rows with different figures: asked', () => {
    const draft = draftReturn();
    const at = rowOf(draft, 'Number of shortlisted applicants');
    draft.rows.splice(at + 1, 0, [
      '2',
      null,
      'Shortlisted applicants (revised)',
      'Headcount',
      901,
      701,
      41,
      911,
      702,
      41,
    ]);
    const parsed = parseDraft(draft);
    const question = questionOf(parsed, 'row:');
    expect(question.options.map((option) => option.value)).toEqual([String(at + 1), String(at + 2), 'ignore']);
    expect(parsed.values.some((value) => value.item === 'recruitment:shortlisted')).toBe(false);
    expect(
      valuesOf(parseDraft(draft, { [question.id]: String(at + 2) }).values).get('2024 recruitment:shortlisted white'),
    ).toBe(901);
  });

  test('managers and colleagues apart are not indicator 6', () => {
    const draft = draftReturn();
    const at = draft.rows.findIndex((row) => row[0] === '6');
    draft.rows.splice(
      at,
      1,
      ['6', null, '% harassed, bullied or abused by managers', 'Percentage', 9, 12, null, 9, 12],
      ['6', null, '% harassed, bullied or abused by colleagues', 'Percentage', 14, 19, null, 14, 19],
    );
    expect(parseDraft(draft).values.some((value) => value.item === 'survey:6')).toBe(false);
  });
});

describe('hidden and large', () => {
  test('hidden rows are read and said', () => {
    const parsed = parseGrid(toWorkbook(toSheet(draftReturn(), { hiddenRows: [0, 10, 11] })));
    expect(valuesOf(parsed.values)).toEqual(expectedValues());
    expect(parsed.problems).toMatchObject([{ code: 'hidden_rows', severity: 'warning' }]);
    expect(parsed.problems[0]?.text).toContain('2 hidden rows');
  });

  test('a hidden sheet is read only where no visible one serves, and said', () => {
    const only = parseGrid(toWorkbook(toSheet(draftReturn(), { isHidden: true })));
    expect(codesOf(only)).toEqual(['hidden_sheet']);
    const both = parseGrid(
      toWorkbook(
        toSheet(put(draftReturn(), 'Number of shortlisted applicants', 4, 1), { name: 'old', isHidden: true }),
        toSheet(draftReturn()),
      ),
    );
    expect(both.sheet).toBe('WRES');
    expect(both.questions).toEqual([]);
    expect(codesOf(both)).toEqual(['sheet_left_out']);
    expect(valuesOf(both.values)).toEqual(expectedValues());
  });

  test('macros are said', () => {
    const parsed = parseGrid({ ...toWorkbook(toSheet(draftReturn())), hasMacros: true });
    expect(codesOf(parsed)).toEqual(['macros_ignored']);
  });

  test('200 sheets are looked through quickly', () => {
    const others = Array.from({ length: 199 }, (_, at) =>
      toSheet({ rows: [['Notes', at]], merges: [] }, { name: `S${String(at)}` }),
    );
    expect(parseGrid(toWorkbook(...others, toSheet(draftReturn()))).sheet).toBe('WRES');
  });
});
