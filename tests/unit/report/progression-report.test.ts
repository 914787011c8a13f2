import { describe, expect, it } from 'vitest';
import type { BandCounts, YearCounts } from '../../../shared/indicators/counts';
import type { PayBand } from '../../../shared/reference/bands';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildProgression } from '../../../shared/report/progression/build-progression';
import type { ProgressionReport } from '../../../shared/report/types/progression-report.types';
import { progressionBands } from '../../renderer/samples/progression';
import { group, sampleYear } from '../sample-counts';

const band = (name: PayBand, white: number, bme: number, unknown = 0): BandCounts => ({
  section: 'clinical',
  band: name,
  counts: group(white, bme, unknown),
});

const build = (counts: readonly YearCounts[], year: number, over: Partial<typeof defaultSettings> = {}) =>
  buildProgression({
    organisation: 'Sample',
    counts,
    year,
    version: 'restricted',
    settings: { ...defaultSettings, ...over },
  });

const of = (year: number, bands: readonly BandCounts[]): YearCounts => sampleYear(year, { bands });
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
const ratiosOf = (report: ProgressionReport, year: number) =>
  report.views.find(({ view }) => view === 'overall')?.disparity.find((one) => one.year === year)?.ratios ?? [];

describe('the report about progression', () => {
  it('gives the ratios of the domain notes and their product', () => {
    const report = build([of(2025, progressionBands())], 2025);
    const values = ratiosOf(report, 2025).map(({ value }) => value);
    expect(values).toEqual([expect.closeTo(1.5, 10), expect.closeTo(1.6667, 4), expect.closeTo(2.5, 10)]);
    expect(report.views[0]?.disparity[0]?.product).toBe('1.50 × 1.67 = 2.50');
  });

  it('says improved or worsened only where the intervals support it', () => {
    const fair = [band('5', 1000, 1000), band('6', 1000, 990), band('8a', 200, 198)];
    const unfair = [band('5', 1000, 1000), band('6', 1000, 400), band('8a', 200, 80)];
    const verdicts = (before: readonly BandCounts[], now: readonly BandCounts[]) =>
      ratiosOf(build([of(2024, before), of(2025, now)], 2025), 2025).map(({ change }) => change?.verdict);
    expect(verdicts(fair, unfair)).toEqual(['worsened', 'no_clear_change', 'worsened']);
    expect(verdicts(unfair, fair)).toEqual(['improved', 'no_clear_change', 'improved']);
    expect(ratiosOf(build([of(2025, fair)], 2025), 2025)[0]?.change).toBeNull();
  });

  it('draws the line from 2018 where its bands are held', () => {
    const years = [
      of(2018, [band('5', 500, 500), band('8a', 90, 10)]),
      of(2025, [band('5', 500, 500), band('8a', 80, 20)]),
    ];
    const path = build(years, 2025).path;
    // 520 of 1,100 staff are BME: 47.3 of 100. Seven tenths of the way from 10 to 47.
    expect(path?.bands[0]).toMatchObject({ label: 'Band 8a', target: 47, gap: 27, aYear: 9 });
    expect(path?.bands[0]?.onLine).toBeCloseTo(35.9, 10);
    expect(path?.lineSentence).toContain('straight line from 2018');
  });

  it('follows the tiers of the settings, in counts and in words, and leaves the path alone', () => {
    const bands = [
      band('5', 1000, 900),
      band('6', 500, 300),
      band('8a', 200, 80),
      band('8b', 100, 30),
      band('VSM', 40, 10),
    ];
    const tiers = { middleFrom: '6', upperFrom: '8b', isVsmUpper: false } as const;
    const usual = build([of(2025, bands)], 2025);
    const own = build([of(2025, bands)], 2025, { tiers });
    // (700 ÷ 1,000) ÷ (380 ÷ 900), and (100 ÷ 700) ÷ (30 ÷ 380).
    const [first, second, whole] = ratiosOf(own, 2025);
    expect(first?.value).toBeCloseTo(1.657895, 6);
    expect(second?.value).toBeCloseTo(1.809524, 6);
    expect(whole?.value).toBeCloseTo(3, 10);
    expect(first?.label).toBe('Band 5 and under to bands 6\u20138a');
    expect(whole?.sentence).toContain('in bands 8b\u20139 among White staff');
    expect(own.views[0]?.disparity[0]?.tiers.map(({ label, bme }) => [label, bme.count])).toEqual([
      ['Band 5 and under', 900],
      ['Bands 6\u20138a', 380],
      ['Bands 8b\u20139, without VSM', 30],
    ]);
    expect(own.path).toEqual(usual.path);
    expect(own.path?.bands.at(-1)).toMatchObject({ label: 'All of these together', bme: { count: 120, of: 460 } });
  });

  it('keeps the baseline at the first year where the settings fix it, and says when that year is not held', () => {
    const years = [
      of(2018, [band('5', 500, 500), band('8a', 90, 10)]),
      of(2025, [band('5', 500, 500), band('8a', 80, 20)]),
    ];
    const fixed = { from: 2018, to: 2030, baseline: 'first_year' } as const;
    const { workforceBme } = build(years, 2018).path!;
    const path = build(years, 2025, { modelEmployer: fixed }).path!;
    expect(path).toMatchObject({ to: 2030, yearsLeft: 5, baselineYear: 2018, targetBme: workforceBme });
    const target = Math.round(((workforceBme.count ?? 0) * 100) / (workforceBme.of ?? 1));
    expect(path.bands[0]).toMatchObject({ target, gap: target - 20, aYear: Math.ceil((target - 20) / 5) });
    expect(path.baselineSentence).toContain('The baseline is fixed');

    const without = build(years.slice(1), 2025, { modelEmployer: fixed }).path!;
    expect(without.bands.map((row) => row.target)).toEqual([null, null]);
    expect(without.baselineSentence).toContain('not held');
  });

  it.each([2028, 2029])('divides by no year in %i', (year) => {
    const { path } = build([of(year, progressionBands())], year);
    expect(path?.yearsLeft).toBe(0);
    expect(path?.bands.every(({ aYear }) => aYear === null)).toBe(true);
    expect(path?.bands.at(-1)?.sentence).toContain('no year is left');
  });

  it.each<readonly [string, readonly BandCounts[]]>([
    ['one band', [band('5', 60, 40)]],
    ['a band with nobody', [band('5', 60, 40), band('8a', 0, 0)]],
    ['a group of one', [band('5', 60, 1), band('8a', 1, 0)]],
    ['all unknown', [band('5', 0, 0, 50), band('6', 0, 0, 30), band('8a', 0, 0, 20)]],
    ['nobody at all', [band('5', 0, 0), band('6', 0, 0), band('8a', 0, 0)]],
    ['medical staff only', [{ section: 'medical', band: 'Consultants', counts: group(50, 40) }]],
    ['nobody of one group', [band('5', 100, 0), band('6', 80, 0), band('8a', 40, 0)]],
  ])('has a sentence and no impossible number for %s', (_name, bands) => {
    for (const threshold of [0, 5, 10]) {
      const report = build([of(2025, bands)], 2025, { thresholds: { restricted: threshold, public: 10 } });
      for (const number of numbersIn(report)) expect(Number.isFinite(number)).toBe(true);
      for (const text of textsIn(report)) expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      for (const { headline, pipelineSentence } of report.views) {
        expect(headline.length).toBeGreaterThan(10);
        expect(pipelineSentence.length).toBeGreaterThan(10);
      }
    }
  });

  it('says the first ratio that may be shown where that from bottom to top may not', () => {
    const nonClinical = (name: PayBand, white: number, bme: number): BandCounts => ({
      section: 'non-clinical',
      band: name,
      counts: group(white, bme, 30),
    });
    // Two people of unknown ethnicity in 8a: the White headcount goes with them, so that the BME share may be shown.
    const clinical = [band('5', 900, 600, 40), band('6', 500, 300, 30), band('8a', 90, 40, 2)];
    const medical = { section: 'medical', band: 'Consultants', counts: group(200, 150, 30) } as const;
    const bands = [...clinical, nonClinical('5', 500, 300), nonClinical('6', 300, 100), medical];
    const report = build([of(2025, bands)], 2025);
    const [first, , whole] = ratiosOf(report, 2025);
    expect(whole).toMatchObject({ value: null, isHidden: true, tag: 'Hidden' });
    expect(first?.value).not.toBeNull();
    expect(report.views[0]?.headline).toContain('band 5 and under to bands 6 and 7');
  });

  it('has no path and says so where the bands of the year are not held', () => {
    const report = build([of(2024, progressionBands())], 2025);
    expect(report).toMatchObject({ isHeld: false, path: null, years: [2024] });
    expect(report.views[0]?.headline).toBe('No clinical and non-clinical pay bands are held for 2025.');
  });
});
