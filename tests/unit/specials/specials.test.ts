import { describe, expect, it } from 'vitest';
import type { YearCounts } from '../../../shared/indicators/counts';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { group, sampleYear } from '../sample-counts';

const report = (counts: readonly YearCounts[], version: Version = 'restricted', year = 2025) =>
  buildYearReport({ counts, year, version, settings: defaultSettings });

const cases = (year: number, white: number, bme: number, over: Partial<YearCounts> = {}): YearCounts =>
  sampleYear(year, { disciplineCases: group(white, bme), workforce: group(2505, 725), bands: [], ...over });

describe('indicator 3 over several years', () => {
  it('adds up cases and staff of two and of three years', () => {
    const { pooling } = report([cases(2023, 16, 8), cases(2024, 15, 10), cases(2025, 17, 9)]).specials;
    expect(pooling?.pools.map(({ label }) => label)).toEqual(['Two years, 2024 to 2025', 'Three years, 2023 to 2025']);
    expect(pooling?.pools[1]?.figure).toMatchObject({
      white: { count: 48, of: 7515 },
      bme: { count: 27, of: 2175 },
    });
    expect(pooling?.pools[0]?.figure.value).toBeCloseTo(19 / 1450 / (32 / 5010), 10);
    expect(pooling?.pools[0]?.words.smallNumbers).toMatch(/19 BME and 32 White cases; .* fewer cases would bring it/);
  });

  it('has a narrower range than one year, and the same direction', () => {
    const { specials, indicators } = report([cases(2024, 17, 9), cases(2025, 17, 9)]);
    const one = indicators.find(({ indicator }) => indicator === 3)?.figure;
    const two = specials.pooling?.pools[0]?.figure;
    expect(two?.value).toBeCloseTo(one?.value ?? 0, 10);
    expect(two?.upper).toBeLessThan(one?.upper ?? 0);
    expect(two?.lower).toBeGreaterThan(one?.lower ?? 0);
  });

  it('never pools a year whose numbers are hidden, and says so', () => {
    const held = [cases(2023, 16, 8), cases(2024, 15, 4), cases(2025, 17, 9)];
    expect(report(held).specials.pooling).toMatchObject({
      pools: [],
      notes: [expect.stringContaining('2024 are hidden')],
    });
    expect(report(held, 'restricted', 2024).specials.pooling?.pools).toEqual([]);
    expect(report(held, 'public').specials.pooling?.notes[0]).toContain('Numbers of 2025 are hidden');
  });

  it('stops at a year that is missing or counted otherwise', () => {
    expect(report([cases(2023, 16, 8), cases(2025, 17, 9)]).specials.pooling?.notes[0]).toContain('2024 is not held');
    const averaged = cases(2024, 16, 8, { disciplineBasis: 'two_year_average' });
    expect(report([averaged, cases(2025, 17, 9)]).specials.pooling?.notes[0]).toContain('two-year average');
    expect(report([averaged], 'restricted', 2024).specials.pooling).toMatchObject({ pools: [] });
    expect(report([sampleYear(2025, { disciplineCases: null })]).specials.pooling).toBeNull();
  });

  it('keeps a hidden number of unknown ethnicity hidden', () => {
    const held = [
      cases(2024, 17, 9, { disciplineCases: group(17, 9, 2), workforce: group(2505, 725, 90) }),
      cases(2025, 17, 9),
    ];
    const pooled = report(held).specials.pooling?.pools[0]?.figure;
    expect(pooled).toMatchObject({ unknown: { count: null, of: null, isHidden: true }, bounds: null });
  });
});

describe('indicator 9, one person', () => {
  it('says what one member more and one fewer would make of the gap', () => {
    const board = { total: group(10, 3), voting: group(12, 0), executive: group(5, 2) };
    const { onePerson } = report([sampleYear(2025, { board, workforce: group(2849, 2006, 211), bands: [] })]).specials;
    expect(onePerson[0]?.sentence).toBe(
      'One more BME member in place of another would make the gap −8.8 percentage points; one fewer, −24.2.',
    );
    expect(onePerson[1]).toMatchObject({ view: 'voting', oneFewer: null });
    expect(onePerson[1]?.sentence).toContain('There is no BME member');
    expect(onePerson[2]?.sentence).toBe('2 of 7 members are BME: too few members for a share, whoever holds a seat.');
  });

  it('says nothing where the board is hidden', () => {
    expect(report([sampleYear(2025)], 'public').specials.onePerson).toEqual([]);
  });
});

describe('indicators 5 to 8, by survey year', () => {
  it('names the question of each survey and breaks indicator 7 at 2021', () => {
    const { surveys } = report([sampleYear(2020), sampleYear(2021), sampleYear(2022), sampleYear(2025)]).specials;
    const seven = surveys.find(({ indicator }) => indicator === 7);
    expect(seven?.years.map(({ surveyYear, question }) => [surveyYear, question])).toEqual([
      [2019, 'Q14'],
      [2020, 'Q14'],
      [2021, 'Q15'],
      [2024, 'Q15'],
    ]);
    expect(seven?.years.map(({ breakBefore }) => breakBefore !== null)).toEqual([false, false, true, false]);
    expect(seven?.years[3]?.bme.of).toBe(702);
  });
});
