import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparisonChoices, comparisonReport } from '../../../electron/data/services/reports/comparison-service';
import type { BreakdownOf } from '../../../electron/data/services/reports/comparison-service';
import { defaultSettings } from '../../../shared/reference/settings';
import { breakdown, recruitmentRow } from '../../unit/report/breakdown-sample';
import { openTestServices, parsedReturn } from './test-services';
import type { TestServices } from './test-services';

let services: TestServices;
beforeEach(async () => {
  asked = [];
  services = openTestServices();
  await services.importFile('return.xlsx', parsedReturn([2024, 2025]));
});
afterEach(() => {
  services.destroy();
});

let asked: string[] = [];
/** What the breakdowns would give: directorates for recruitment, nothing for the rest. */
const breakdownOf: BreakdownOf = (_db, { indicator, view, year, version, filter }) => {
  asked.push(`${String(indicator)} ${view} ${String(year)} ${version} ${String(filter)}`);
  const rows = [recruitmentRow('Surgery', [56, 70, 48, 80]), recruitmentRow('Medicine', [742, 3214, 391, 2418])];
  // As where no column marks international recruitment: that view is then the other one.
  const change = { indicator, view: view === 'without_international' ? 'all' : view, year, version } as const;
  return indicator === 2 ? breakdown(rows, change) : breakdown([], { ...change, breakdowns: [] });
};

const place = { year: 2025, version: 'public' } as const;

describe('what can be compared', () => {
  it('is every other year, every part of the breakdowns, and every place with a figure', () => {
    expect(comparisonChoices(services.context.db, { ...place, withParts: true }, breakdownOf)).toEqual({
      years: [2024],
      cuts: [
        {
          cut: 'directorate',
          label: 'Directorate',
          parts: [
            { part: 'Surgery', label: 'Surgery', shown: 1 },
            { part: 'Medicine', label: 'Medicine', shown: 1 },
          ],
        },
      ],
      places: ['England'],
    });
  });

  it('does not look for parts that nobody wants', () => {
    const choices = comparisonChoices(services.context.db, { ...place, withParts: false }, breakdownOf);
    expect(choices).toEqual({ years: [2024], cuts: [], places: ['England'] });
    expect(asked).toEqual([]);
  });
});

describe('two parts of the trust', () => {
  const parts = { kind: 'parts', cut: 'directorate', first: 'Surgery', second: 'Medicine' } as const;

  it('come from the breakdowns of the year and version asked for, whole', () => {
    const report = comparisonReport(services.context.db, { ...place, with: parts }, breakdownOf);
    expect(asked).toEqual([
      '1 8a-and-above 2025 public null',
      '2 all 2025 public null',
      '2 without_international 2025 public null',
      '3 all 2025 public null',
      '4 all 2025 public null',
    ]);
    expect(report).toMatchObject({ first: 'Surgery', second: 'Medicine', version: 'public', threshold: 10 });
    expect(report.rows.map(({ indicator, view }) => [indicator, view])).toEqual([[2, 'all']]);
    expect(report.rows[0]?.difference?.value).toBeCloseTo(0.933902, 6);
  });

  it('are worked out once, until the data change', async () => {
    const compare = () => comparisonReport(services.context.db, { ...place, with: parts }, breakdownOf);
    const before = compare();
    expect(compare()).toEqual(before);
    expect(asked).toHaveLength(5);
    comparisonReport(services.context.db, { ...place, version: 'restricted', with: parts }, breakdownOf);
    expect(asked).toHaveLength(10);
    compare();
    expect(asked).toHaveLength(10);
    await services.handlers['settings.set']({ ...defaultSettings, disciplineBasis: {}, firstSingleYear: 2020 });
    compare();
    expect(asked).toHaveLength(15);
  });

  it('must be two, and held', () => {
    const compare = (first: string, second: string) => () =>
      comparisonReport(services.context.db, { ...place, with: { ...parts, first, second } }, breakdownOf);
    expect(compare('Surgery', 'Surgery')).toThrow(/two that differ/);
    expect(compare('Gone', 'Gone too')).toThrow(/do not hold/);
  });
});
