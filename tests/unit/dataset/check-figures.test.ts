import { describe, expect, test } from 'vitest';
import { codesOf, parseDraft, questionOf } from '../../fixtures/parsed';
import { draftReturn, errorCell, formattedCell, formulaCell, put } from '../../fixtures/return-draft';
import type { Draft, DraftCell } from '../../fixtures/return-draft';

const ratio2 = 'Relative likelihood of White staff being appointed from shortlisting compared to BME staff';
const likelihood3 = 'Likelihood of staff entering the formal disciplinary process';
const textOf = (draft: Draft, code: string): string =>
  parseDraft(draft).problems.find((problem) => problem.code === code)?.text ?? 'none';

describe('figures that disagree', () => {
  test('appointed above shortlisted stops the import', () => {
    const parsed = parseDraft(put(draftReturn(), 'Number appointed from shortlisting', 5, 701));
    expect(codesOf(parsed, 'error')).toEqual(['appointed_above_shortlisted']);
    const [problem] = parsed.problems;
    expect(problem?.text).toContain('701');
    expect(problem?.text).toContain('700');
    expect(problem?.place).toEqual({ sheet: 'WRES', row: 42, column: 'F' });
  });

  test('more cases than staff', () => {
    const label = 'Number of staff entering the formal disciplinary process';
    expect(codesOf(parseDraft(put(draftReturn(), label, 5, 99_999)), 'error')).toEqual(['more_than_staff']);
    expect(codesOf(parseDraft(put(draftReturn(), label, 6, 99_999)), 'error')).toEqual([]);
  });

  test('more people trained than staff is only said: some left during the year', () => {
    const parsed = parseDraft(
      put(draftReturn(), 'Number of staff accessing non-mandatory training and CPD', 4, 99_999),
    );
    expect(codesOf(parsed, 'error')).toEqual([]);
    expect(codesOf(parsed, 'warning')).toContain('more_than_staff');
  });

  test('board parts that do not add up are said with the difference', () => {
    const text = textOf(put(draftReturn(), ': Non Voting Board members', 4, 2), 'board_totals_disagree');
    expect(text).toContain('11');
    expect(text).toContain('12');
    expect(text).toContain('difference -1');
    expect(textOf(put(draftReturn(), ': Non Executive Board members', 4, 9), 'board_totals_disagree')).toContain('15');
    expect(textOf(put(draftReturn(), 'of which: Voting Board members', 4, 13), 'board_totals_disagree')).toContain(
      '16',
    );
  });

  test('bands that do not add up to the stated workforce are said with the difference', () => {
    const text = textOf(put(draftReturn(), 'Band 5', 4, 70), 'workforce_totals_disagree');
    expect(text).toMatch(/White \d+ against \d+ \(difference -\d+\)/);
    expect(text).toContain('The sum of the bands is used');
  });

  test('more senior medical managers than consultants', () => {
    expect(codesOf(parseDraft(put(draftReturn(), 'of which Senior medical manager', 5, 999)), 'warning')).toEqual([
      'part_above_whole',
    ]);
  });

  test('a section that is missing is said', () => {
    const draft = draftReturn();
    const from = draft.rows.findIndex((row) => row[2] === 'Consultants');
    draft.rows.splice(from, 5);
    expect(codesOf(parseDraft(draft))).toContain('section_missing');
  });
});

describe('calculated rows', () => {
  const differencesWith = (label: string, column: number, cell: DraftCell, nth = 0) =>
    parseDraft(put(draftReturn(), label, column, cell, nth)).differences;

  test('a stale ratio is listed with both numbers', () => {
    expect(differencesWith(ratio2, 4, 1.7)).toEqual([
      {
        year: 2024,
        label: ratio2,
        group: null,
        stated: 1.7,
        recomputed: 190 / 900 / (95 / 700),
        place: { sheet: 'WRES', row: 44, column: 'E' },
      },
    ]);
  });

  test('a difference up to 0.005 is rounding', () => {
    const exact = 190 / 900 / (95 / 700);
    expect(differencesWith(ratio2, 4, exact + 0.0049)).toEqual([]);
    expect(differencesWith(ratio2, 4, exact + 0.0051)).toHaveLength(1);
  });

  test('likelihoods, as fraction or percentage', () => {
    expect(differencesWith(likelihood3, 4, 0.2)).toMatchObject([{ year: 2024, group: 'white', stated: 0.2 }]);
    expect(differencesWith('Relative likelihood of appointment from shortlisting', 4, 21.11)).toEqual([]);
    expect(differencesWith('Relative likelihood of appointment from shortlisting', 4, '21.1%')).toEqual([]);
    expect(differencesWith('Relative likelihood of appointment from shortlisting', 4, '31.1%')).toHaveLength(1);
  });

  test('percentages, as fraction, formatted or 0 to 100', () => {
    const label = 'Total Board members - % by Ethnicity';
    expect(differencesWith(label, 4, formattedCell(0.75, '0.0%'))).toEqual([]);
    expect(differencesWith(label, 4, 75)).toEqual([]);
    expect(differencesWith(label, 4, 75.1)).toMatchObject([{ group: 'white', stated: 75.1, recomputed: 75 }]);
    expect(differencesWith(label, 4, 0.7)).toMatchObject([{ stated: 70, recomputed: 75 }]);
  });

  test('staff and board rows that the workbook calculates', () => {
    expect(differencesWith('Number of staff in workforce', 4, 1)).toMatchObject([{ group: 'white', stated: 1 }]);
    expect(differencesWith(': Non Voting Board members', 4, 7)).toMatchObject([{ stated: 7, recomputed: 3 }]);
    expect(differencesWith('Total Board members', 4, 14, 1)).toMatchObject([{ stated: 14, recomputed: 12 }]);
  });

  test('formulas without results are said once and not compared', () => {
    const draft = draftReturn();
    draft.rows.forEach((row) => {
      if (row[3] !== 'Auto calculated') return;
      row.forEach((cell, at) => {
        if (at > 3 && cell !== null) row[at] = formulaCell(null);
      });
    });
    const parsed = parseDraft(draft);
    expect(codesOf(parsed)).toEqual(['calculated_rows_not_compared']);
    expect(parsed.differences).toEqual([]);
    expect(parsed.questions).toEqual([]);
  });

  test('errors in calculated rows: division by zero is normal, #REF! is said, neither stops', () => {
    expect(codesOf(parseDraft(put(draftReturn(), ratio2, 4, errorCell('#DIV/0!'))))).toEqual([]);
    expect(codesOf(parseDraft(put(draftReturn(), ratio2, 4, errorCell('#REF!'))))).toEqual(['formula_error']);
    const staff = parseDraft(put(draftReturn(), 'Number of staff in workforce', 4, errorCell('#REF!')));
    expect(codesOf(staff, 'error')).toEqual([]);
    expect(codesOf(staff, 'warning')).toEqual(['formula_error']);
  });

  test.each<[DraftCell]>([['-'], ['12*'], ['n/a'], [-4], [12.5], [formattedCell(0.5, '0%')]])(
    'a calculated count that reads %j stops and asks nothing',
    (cell) => {
      const parsed = parseDraft(put(draftReturn(), ': Non Voting Board members', 4, cell));
      expect(parsed.questions).toEqual([]);
      expect(codesOf(parsed)).toEqual([]);
      expect(parsed.values.some((value) => value.item === 'board:non-voting' && value.place.column === 'E')).toBe(
        false,
      );
    },
  );

  test.each<[string, DraftCell]>([
    ['text', '1.56%'],
    ['a format', formattedCell(1.56, '0.00%')],
  ])('a ratio with "%%" as %s is asked about', (_, cell) => {
    const draft = put(draftReturn(), ratio2, 4, cell);
    const question = questionOf(parseDraft(draft), 'ratio:');
    expect(parseDraft(draft).differences).toEqual([]);
    expect(question.options.map((option) => option.value)).toContain('1.56');
    expect(parseDraft(draft, { [question.id]: '1.56' }).differences).toEqual([]);
    expect(parseDraft(draft, { [question.id]: 'ignore' }).questions).toEqual([]);
  });

  test('a "likelihood" row with one number a year is a ratio', () => {
    const draft = draftReturn();
    put(put(put(draft, likelihood3, 4, 1.5), likelihood3, 5, null), likelihood3, 6, null);
    expect(parseDraft(draft).differences).toMatchObject([{ group: null, stated: 1.5 }]);
  });
});
