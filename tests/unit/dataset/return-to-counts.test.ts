import { describe, expect, test } from 'vitest';
import { returnToCounts } from '../../../shared/dataset/annual-return/return-to-counts';
import type { YearCounts } from '../../../shared/indicators/counts';
import { parseDraft } from '../../fixtures/parsed';
import { draftReturn, put, rowOf, sampleFigures } from '../../fixtures/return-draft';
import type { Draft } from '../../fixtures/return-draft';

const countsOf = (draft: Draft, answers = {}): YearCounts =>
  returnToCounts(parseDraft(draft, answers).values, {
    year: 2025,
    organisation: 'Sample',
    disciplineBasis: 'single_year',
  });

const staff = (step: number): { white: number; bme: number; unknown: number } => {
  const [white = 0, bme = 0, unknown = 0] = sampleFigures(step).get('workforce:total') ?? [];
  return { white, bme, unknown };
};

const oneYear = (): Draft => draftReturn({ years: [2025] });

describe('counts of a year', () => {
  test('everything the return gives', () => {
    const counts = countsOf(oneYear());
    expect(counts).toMatchObject({
      year: 2025,
      source: 'return',
      organisation: 'Sample',
      workforce: staff(0),
      recruitment: {
        shortlisted: { white: 900, bme: 700, unknown: 40 },
        appointed: { white: 190, bme: 95, unknown: 7 },
      },
      recruitmentWithoutInternational: null,
      disciplineCases: { white: 8, bme: 6, unknown: 1 },
      disciplineBasis: 'single_year',
      trainingPeople: { white: 410, bme: 170, unknown: 9 },
      board: {
        total: { white: 12, bme: 3, unknown: 1 },
        voting: { white: 9, bme: 2, unknown: 0 },
        executive: { white: 6, bme: 1, unknown: 0 },
      },
    });
    expect(counts.survey[5]).toEqual({
      percent: { white: 27.3, bme: 31.4 },
      responses: null,
      isSuppressedAtSource: false,
    });
    expect(counts.bands).toHaveLength(32);
  });

  test('the subset row is in no total', () => {
    expect(countsOf(put(oneYear(), 'of which Senior medical manager', 4, 30)).workforce).toEqual(staff(0));
  });

  test('a year that no file gives is all null', () => {
    expect(returnToCounts([], { year: 2025, organisation: 'x', disciplineBasis: 'single_year' })).toMatchObject({
      workforce: null,
      bands: [],
      recruitment: null,
      disciplineCases: null,
      trainingPeople: null,
      survey: {},
      board: null,
    });
  });

  test('a hidden band falls back to the stated total', () => {
    const counts = countsOf(put(oneYear(), 'Band 9', 5, '<5'));
    expect(counts.workforce).toEqual(staff(0));
    expect(counts.bands).toHaveLength(31);
  });

  test('a hidden band without a stated total leaves the workforce unknown, not too small', () => {
    const draft = put(oneYear(), 'Band 9', 5, '<5');
    draft.rows = draft.rows.map((row) =>
      /staff in (overall )?workforce/i.test(String(row[2])) ? row.slice(0, 4) : row,
    );
    expect(countsOf(draft).workforce).toBeNull();
  });

  test('bands missing: the stated total', () => {
    const draft = oneYear();
    draft.rows.splice(4, rowOf(draft, 'Number of shortlisted applicants') - 4);
    expect(countsOf(draft).workforce).toEqual(staff(0));
    expect(countsOf(draft).bands).toEqual([]);
  });

  test('a missing number makes its part null, never zero', () => {
    const draft = put(oneYear(), 'Number of shortlisted applicants', 5, null);
    expect(countsOf(draft, { 'blank:WRES:2025': 'missing' }).recruitment).toBeNull();
    expect(countsOf(draft, { 'blank:WRES:2025': 'zero' }).recruitment?.shortlisted.bme).toBe(0);
  });

  test('suppressed survey figures', () => {
    const label =
      '% of staff personally experienced discrimination at work from a manager/team leader or other colleague';
    expect(countsOf(put(oneYear(), label, 5, '[low]')).survey[8]).toEqual({
      percent: { white: 6.6, bme: null },
      responses: null,
      isSuppressedAtSource: true,
    });
  });
});
