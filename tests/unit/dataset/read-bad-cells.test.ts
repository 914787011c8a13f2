import { describe, expect, test } from 'vitest';
import { codesOf, parseDraft, questionOf, valuesOf } from '../../fixtures/parsed';
import { draftReturn, errorCell, expectedValues, formattedCell, formulaCell, put } from '../../fixtures/return-draft';
import type { Draft, DraftCell } from '../../fixtures/return-draft';

const shortlisted = 'Number of shortlisted applicants';
const cases = 'Number of staff entering the formal disciplinary process';
const survey8 =
  '% of staff personally experienced discrimination at work from a manager/team leader or other colleague';
const key = '2024 recruitment:shortlisted white';
const withCell = (cell: DraftCell, label = shortlisted): Draft => put(draftReturn(), label, 4, cell);

/** Everything but one value is as it should be. */
const othersAreRead = (values: Map<string, unknown>, but: string): void => {
  const expected = expectedValues();
  expected.delete(but);
  values.delete(but);
  expect(values).toEqual(expected);
};

describe('text in number cells', () => {
  test.each([
    ['1,234', 1234],
    ['901 ', 901],
    ['901', 901],
  ])('%j is read as a number and said', (text, value) => {
    const parsed = parseDraft(withCell(text));
    expect(valuesOf(parsed.values).get(key)).toBe(value);
    expect(codesOf(parsed)).toEqual(['number_stored_as_text']);
    expect(parsed.questions).toEqual([]);
  });

  test('"901*" is asked about and never read unasked', () => {
    const draft = withCell('901*');
    const parsed = parseDraft(draft);
    const question = questionOf(parsed, 'cell:');
    expect(question).toMatchObject({
      id: 'cell:WRES!E41',
      suggestion: null,
      place: { sheet: 'WRES', row: 41, column: 'E' },
    });
    expect(question.text).toContain('901*');
    expect(question.options.map((option) => option.value)).toEqual(['901', 'leave-out']);
    othersAreRead(valuesOf(parsed.values), key);
    const answered = parseDraft(draft, { [question.id]: '901' });
    expect(answered.questions).toEqual([]);
    expect(valuesOf(answered.values).get(key)).toBe(901);
    const left = parseDraft(draft, { [question.id]: 'leave-out' });
    expect(left.questions).toEqual([]);
    expect(valuesOf(left.values).has(key)).toBe(false);
  });

  test('an answer that is no option is not taken', () => {
    const parsed = parseDraft(withCell('901*'), { 'cell:WRES!E41': '5000' });
    expect(parsed.questions).toHaveLength(1);
    expect(valuesOf(parsed.values).has(key)).toBe(false);
  });

  test.each(['<5', '*', '[low]', '[c]'])('%j is a hidden number', (text) => {
    const parsed = parseDraft(withCell(text));
    expect(valuesOf(parsed.values).get(key)).toBe('hidden');
    expect(codesOf(parsed)).toEqual(['suppressed_count']);
    othersAreRead(valuesOf(parsed.values), key);
  });

  test('"-" among counts is asked about once: nobody, or hidden', () => {
    const draft = put(withCell('-'), cases, 4, '–');
    const question = questionOf(parseDraft(draft), 'dash:');
    expect(parseDraft(draft).questions).toHaveLength(1);
    expect(valuesOf(parseDraft(draft).values).has(key)).toBe(false);
    expect(valuesOf(parseDraft(draft, { [question.id]: 'zero' }).values).get('2024 discipline:cases white')).toBe(0);
    expect(valuesOf(parseDraft(draft, { [question.id]: 'hidden' }).values).get('2024 discipline:cases white')).toBe(
      'hidden',
    );
  });

  test('words are left out with a warning', () => {
    const parsed = parseDraft(withCell('to follow'));
    expect(codesOf(parsed)).toEqual(['text_in_number_cell']);
    othersAreRead(valuesOf(parsed.values), key);
  });

  test('"nil" is asked about', () => {
    expect(questionOf(parseDraft(withCell('nil')), 'cell:').options[0]?.value).toBe('0');
  });
});

describe('numbers that cannot be', () => {
  test.each<[string, DraftCell, string]>([
    ['negative', -3, 'negative_count'],
    ['negative as text', '-3', 'negative_count'],
    ['fractional', 12.4, 'fractional_count'],
    ['half a person', 12.5, 'fractional_count'],
    ['a date', formattedCell(45747, 'dd/mm/yyyy'), 'date_in_number_cell'],
    ['an error', errorCell('#REF!'), 'formula_error'],
    ['a formula without result', formulaCell(null), 'formula_without_result'],
  ])('%s: an error that names the cell', (_, cell, code) => {
    const parsed = parseDraft(withCell(cell));
    const problem = parsed.problems.find((each) => each.severity === 'error');
    expect(problem).toMatchObject({ code, place: { sheet: 'WRES', row: 41, column: 'E' } });
    expect(problem?.text).toMatch(/sheet “WRES”, row 41, column E/i);
    othersAreRead(valuesOf(parsed.values), key);
  });

  test('half cases are kept; other fractions of a case are not', () => {
    const half = parseDraft(withCell(8.5, cases));
    expect(valuesOf(half.values).get('2024 discipline:cases white')).toBe(8.5);
    expect(codesOf(half, 'error')).toEqual([]);
    expect(codesOf(parseDraft(withCell(8.3, cases)), 'error')).toEqual(['fractional_count']);
  });

  test('binary noise is no fraction', () => {
    expect(valuesOf(parseDraft(withCell(900.0000000001)).values).get(key)).toBe(900);
  });

  test('a count shown as a percentage is asked about', () => {
    expect(
      questionOf(parseDraft(withCell(formattedCell(901, '0%'))), 'cell:').options.map(({ value }) => value),
    ).toContain('901');
    expect(questionOf(parseDraft(withCell('12%')), 'cell:').options.map(({ value }) => value)).toEqual([
      '12',
      'leave-out',
    ]);
  });

  test('merged figure cells are refused', () => {
    const draft = draftReturn();
    draft.merges.push({ top: 40, bottom: 40, left: 4, right: 6 });
    expect(codesOf(parseDraft(draft), 'error')).toEqual(['merged_figures']);
  });
});

describe('blank cells', () => {
  test('beside other figures: asked, never zero unasked', () => {
    const draft = withCell(null, cases);
    const parsed = parseDraft(draft);
    const question = questionOf(parsed, 'blank:');
    expect(question.text).toContain('E46');
    othersAreRead(valuesOf(parsed.values), '2024 discipline:cases white');
    expect(valuesOf(parseDraft(draft, { [question.id]: 'zero' }).values).get('2024 discipline:cases white')).toBe(0);
    expect(valuesOf(parseDraft(draft, { [question.id]: 'missing' }).values).has('2024 discipline:cases white')).toBe(
      false,
    );
  });

  test('a whole row: left out and said', () => {
    const draft = withCell(null, cases);
    put(put(draft, cases, 5, null), cases, 6, null);
    const parsed = parseDraft(draft);
    expect(codesOf(parsed)).toEqual(['rows_without_figures', 'items_not_found']);
    expect(parsed.questions).toEqual([]);
    expect(parsed.values.some((value) => value.year === 2024 && value.item === 'discipline:cases')).toBe(false);
  });

  test('a whole year: left out and said', () => {
    const draft = draftReturn({ years: [2025, 2026] });
    draft.rows.forEach((row, at) => {
      if (at > 3) row.splice(7, 3);
    });
    const parsed = parseDraft(draft);
    expect(parsed.years).toEqual([2025]);
    expect(codesOf(parsed)).toEqual(['empty_year']);
  });

  test('no unknown figures at all: said, not asked', () => {
    const draft = draftReturn({ years: [2025] });
    draft.rows.forEach((row, at) => {
      if (at > 3 && row.length > 6) row[6] = null;
    });
    const parsed = parseDraft(draft);
    expect(parsed.questions).toEqual([]);
    expect(codesOf(parsed)).toEqual(['unknown_not_given']);
  });
});

describe('survey percentages', () => {
  const value = (cell: DraftCell): unknown =>
    valuesOf(parseDraft(withCell(cell, survey8)).values).get('2024 survey:8 white');

  test.each<[string, DraftCell, number]>([
    ['a number', 6.6, 6.6],
    ['a fraction with a percentage format', formattedCell(0.066, '0.0%'), 6.6],
    ['text with a sign', '6.6%', 6.6],
    ['text without a sign', '6.6', 6.6],
    ['zero', 0, 0],
    ['binary noise', formattedCell(0.291, '0.0%'), 29.1],
  ])('%s', (_, cell, expected) => {
    expect(value(cell)).toBe(expected);
  });

  test.each(['-', '*', '<11', '[low]', ''])('%j is suppressed, not zero', (text) => {
    expect(value(text)).toBe('hidden');
  });

  test('blank in some rows is suppressed and said; blank throughout is not given', () => {
    expect(codesOf(parseDraft(withCell(null, survey8)))).toEqual(['blank_survey_figure']);
    const draft = draftReturn({ years: [2025] });
    draft.rows.forEach((row) => {
      if (['5', '6', '7', '8'].includes(String(row[0]))) row.splice(4, 3);
    });
    const parsed = parseDraft(draft);
    expect(parsed.values.some((each) => each.item.startsWith('survey:'))).toBe(false);
  });

  test.each<[string, DraftCell, string[]]>([
    ['23.5 with a percentage format', formattedCell(23.5, '0.0%'), ['23.5', 'leave-out']],
    ['a tiny percentage', '0.235%', ['0.235', '23.5', 'leave-out']],
    ['a footnote', '23.5*', ['23.5', 'leave-out']],
    ['a decimal comma', '23,5', ['23.5', 'leave-out']],
  ])('%s: asked', (_, cell, options) => {
    const parsed = parseDraft(withCell(cell, survey8));
    expect(questionOf(parsed, 'cell:').options.map((option) => option.value)).toEqual(options);
    expect(valuesOf(parsed.values).has('2024 survey:8 white')).toBe(false);
  });

  test.each<[string, DraftCell]>([
    ['above 100', 117],
    ['below 0', -2],
    ['text above 100', '235%'],
  ])('%s: refused', (_, cell) => {
    expect(codesOf(parseDraft(withCell(cell, survey8)), 'error')).toEqual(['percentage_out_of_range']);
  });

  test('one fraction without a format among percentages: asked, no suggestion', () => {
    const draft = withCell(0.066, survey8);
    const question = questionOf(parseDraft(draft), 'percent:');
    expect(question.suggestion).toBeNull();
    expect(valuesOf(parseDraft(draft).values).has('2024 survey:8 white')).toBe(false);
    expect(valuesOf(parseDraft(draft, { [question.id]: 'fraction' }).values).get('2024 survey:8 white')).toBe(6.6);
    expect(valuesOf(parseDraft(draft, { [question.id]: 'percent' }).values).get('2024 survey:8 white')).toBe(0.066);
  });

  test('a whole year of fractions without a format: one question, × 100 suggested', () => {
    const draft = draftReturn({ surveyScale: 0.01 });
    const parsed = parseDraft(draft);
    expect(parsed.questions.map((question) => [question.id, question.suggestion])).toEqual([
      ['percent-scale:WRES:2024', 'fraction'],
      ['percent-scale:WRES:2025', 'fraction'],
    ]);
    expect(parsed.values.some((each) => each.item.startsWith('survey:'))).toBe(false);
    const answered = parseDraft(draft, {
      'percent-scale:WRES:2024': 'fraction',
      'percent-scale:WRES:2025': 'fraction',
    });
    expect(valuesOf(answered.values)).toEqual(expectedValues());
  });
});
