import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/importing/read-workbook';
import { returnToCounts } from '../../../shared/dataset/annual-return/return-to-counts';
import type { ParsedReturn } from '../../../shared/dataset/import-types';
import type { YearCounts } from '../../../shared/indicators/counts';
import { sections } from '../../../shared/reference/bands';
import type { GroupCounts } from '../../../shared/reference/groups';
import { surveyIndicators } from '../../../shared/reference/indicators';
import { parseGrid } from '../../fixtures/parsed';

interface Triple {
  readonly W: number;
  readonly B: number;
  readonly U: number;
}
interface YearTotals {
  readonly workforce: Triple;
  readonly short: Triple;
  readonly app: Triple;
  readonly disc: Triple;
  readonly cpd: Triple;
}
interface Expected {
  readonly i1: Record<string, Record<string, Triple>>;
  readonly survey: Record<string, readonly [number, number]>;
  readonly i9: Record<string, Triple>;
  readonly return_previous: YearTotals;
  readonly return_current: YearTotals;
}

const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'northmoor');
const expected = JSON.parse(fs.readFileSync(path.join(folder, 'expected-return.json'), 'utf8')) as Expected;
const groups = ({ W, B, U }: Triple): GroupCounts => ({ white: W, bme: B, unknown: U });

let parsed: ParsedReturn;
const countsOf = (year: number): YearCounts =>
  returnToCounts(parsed.values, { year, organisation: 'Northmoor', disciplineBasis: 'single_year' });

beforeAll(async () => {
  parsed = parseGrid(
    await readWorkbook(fs.readFileSync(path.join(folder, 'wres-return-2025.xlsx')), 'wres-return-2025.xlsx'),
    {},
    2025,
  );
});

describe('the Northmoor return', () => {
  test('is recognised on its second sheet, with two years and nothing to ask', () => {
    expect(parsed).toMatchObject({
      sheet: 'WRES',
      headerRow: 4,
      years: [2024, 2025],
      organisation: 'Northmoor University Hospitals NHS Trust',
      questions: [],
      quarantined: [],
      differences: [],
    });
    expect(parsed.problems.map((problem) => problem.code)).toEqual(['calculated_rows_not_compared']);
  });

  test.each([
    [2024, 'return_previous'],
    [2025, 'return_current'],
  ] as const)('%d gives every total', (year, key) => {
    const counts = countsOf(year);
    const totals = expected[key];
    expect(counts.workforce).toEqual(groups(totals.workforce));
    expect(counts.recruitment).toEqual({ shortlisted: groups(totals.short), appointed: groups(totals.app) });
    expect(counts.disciplineCases).toEqual(groups(totals.disc));
    expect(counts.trainingPeople).toEqual(groups(totals.cpd));
  });

  test('every band of 2025', () => {
    const named = (band: string): string =>
      band.replace(/^Band /, '').replace(/^8([A-D])$/, (_, letter: string) => `8${letter.toLowerCase()}`);
    for (const section of sections) {
      for (const [band, counts] of Object.entries(expected.i1[section] ?? {})) {
        const found = countsOf(2025).bands.find((each) => each.section === section && each.band === named(band));
        expect([section, band, found?.counts]).toEqual([section, band, groups(counts)]);
      }
    }
    expect(countsOf(2025).bands).toHaveLength(32);
  });

  test('survey and board', () => {
    const counts = countsOf(2025);
    for (const indicator of surveyIndicators) {
      const [white, bme] = expected.survey[String(indicator)] ?? [];
      expect(counts.survey[indicator]).toEqual({
        percent: { white, bme },
        responses: null,
        isSuppressedAtSource: false,
      });
    }
    const { total, voting, executive } = expected.i9;
    expect(counts.board).toEqual({
      total: total && groups(total),
      voting: voting && groups(voting),
      executive: executive && groups(executive),
    });
    expect(countsOf(2024).survey[7]?.percent).toEqual({ white: 60.3, bme: 48.4 });
    expect(countsOf(2024).board?.total).toEqual({ white: 10, bme: 3, unknown: 0 });
  });
});
