import { describe, expect, it } from 'vitest';
import type { YearCounts } from '../../../shared/indicators/counts';
import { buildYearReport } from '../../../shared/report/build-year-report';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Settings } from '../../../shared/reference/settings';
import { group, sampleYear } from '../sample-counts';

const report = (counts: readonly YearCounts[], year = 2025, settings: Settings = defaultSettings) =>
  buildYearReport({ counts, year, version: 'restricted', settings });

const indicator = (counts: readonly YearCounts[], number: number, settings?: Settings): IndicatorReport => {
  const found = report(counts, 2025, settings).indicators.find((one) => one.indicator === number);
  if (found === undefined) throw new Error('no such indicator');
  return found;
};

const recruitment = ([white, bme]: readonly [number, number]) => ({
  recruitment: { shortlisted: group(2000, 2000), appointed: group(white, bme) },
});

describe('change since the year before', () => {
  it.each([
    ['improved', [900, 500], [800, 700]],
    ['worsened', [800, 700], [900, 500]],
    ['no_clear_change', [800, 700], [805, 700]],
    ['reversed', [900, 500], [500, 700]],
    ['further', [700, 800], [500, 900]],
    ['closer', [500, 900], [700, 800]],
  ] as const)('is %s only when the intervals support it', (verdict, before, now) => {
    const { change } = indicator([sampleYear(2024, recruitment(before)), sampleYear(2025, recruitment(now))], 2);
    expect(change?.verdict).toBe(verdict);
    expect(change?.sentence).toContain('2024');
  });

  it('calls a gap in favour of BME staff neither worse nor better as it grows or shrinks', () => {
    const change = (before: readonly [number, number], now: readonly [number, number]) =>
      indicator([sampleYear(2024, recruitment(before)), sampleYear(2025, recruitment(now))], 2).change;
    expect(change([700, 800], [500, 900])).toMatchObject({
      tag: 'Further from equal since 2024',
      sentence: 'Further from equal since 2024 (0.88), in favour of BME staff.',
    });
    expect(change([500, 900], [700, 800])?.sentence).toBe('Closer to equal since 2024 (0.56).');
    expect(change([500, 900], [1000, 980])?.sentence).toBe('Closer to equal since 2024 (0.56).');
    expect(change([900, 500], [960, 1000])?.sentence).toBe('Improved since 2024 (1.80).');
  });

  it('is not claimed across a change of definition', () => {
    const settings: Settings = {
      ...defaultSettings,
      disciplineBasis: { '2024': 'two_year_average', '2025': 'single_year' },
    };
    const years = [
      sampleYear(2024, { disciplineCases: group(60, 60) }),
      sampleYear(2025, { disciplineCases: group(60, 10) }),
    ];
    const { change, trend } = indicator(years, 3, settings);
    expect(change?.verdict).toBe('cannot_compare');
    expect(trend.map(({ breakBefore }) => breakBefore !== null)).toEqual([false, true]);
    expect(indicator(years, 3).trend.map(({ breakBefore }) => breakBefore)).toEqual([null, null]);
  });

  it('breaks indicator 7 between the surveys of 2020 and 2021', () => {
    const years = [2020, 2021, 2022, 2023].map((year) => sampleYear(year));
    const seven = report(years, 2023).indicators.find((one) => one.indicator === 7);
    expect(seven?.trend.map(({ year, breakBefore }) => [year, breakBefore !== null])).toEqual([
      [2020, false],
      [2021, false],
      [2022, true],
      [2023, false],
    ]);
  });
});

describe('the report of a year', () => {
  it('names the largest shortfalls that are unlikely to be chance first', () => {
    const { lookFirst } = report([sampleYear(2025)]);
    expect(lookFirst.length).toBeGreaterThan(0);
    expect(lookFirst.map(({ people }) => people)).toEqual(
      [...lookFirst.map(({ people }) => people)].sort((a, b) => b - a),
    );
  });

  it('says which indicators are missing and what to import', () => {
    const { missing, indicators } = report([sampleYear(2025, { board: null, recruitment: null, survey: {} })]);
    expect(missing.map(({ indicator: number }) => number)).toEqual([2, 5, 6, 7, 8, 9]);
    expect(missing[0]?.sentence).toContain('Import');
    expect(indicators.map(({ indicator: number }) => number)).toEqual([1, 3, 4]);
  });

  it('sets the national figure beside, with its year and source', () => {
    const { benchmark } = indicator([sampleYear(2025)], 2);
    expect(benchmark).toMatchObject({ value: 1.59, year: 2023 });
    expect(benchmark?.source).toContain('2023');
    expect(indicator([sampleYear(2025)], 4).benchmark).toBeNull();
  });

  it('lists what was hidden by place and group, and never a number of it', () => {
    const years = [sampleYear(2025, { disciplineCases: group(17, 4, 0) })];
    const { hidden } = report(years);
    const note = hidden.find(({ place }) => place.includes('Indicator 3'));
    expect(note?.reason).toContain('BME');
    expect(JSON.stringify(hidden)).not.toMatch(/\b17\b/);
  });

  it('says nothing about a hidden count anywhere: not in sentences, trends or words', () => {
    const secret = 3;
    const years = [
      sampleYear(2024, { disciplineCases: group(400, secret, 0) }),
      sampleYear(2025, { disciplineCases: group(400, secret, 0) }),
    ];
    const three = indicator(years, 3);
    const staff = years[1]?.workforce?.bme ?? 1;
    const white = years[1]?.workforce?.white ?? 1;
    const ratio = secret / staff / (400 / white);
    expect(three.figure.value).toBeNull();
    expect(three.trend.every(({ value, isHidden }) => value === null && isHidden)).toBe(true);
    expect(JSON.stringify(three)).not.toContain(ratio.toFixed(2));
    expect(three.change?.verdict).toBe('cannot_compare');
    expect(three.words.tag).toBe('Hidden');
  });

  it('refuses a year that is not there', () => {
    expect(() => report([sampleYear(2024)], 2025)).toThrow(RangeError);
  });
});
