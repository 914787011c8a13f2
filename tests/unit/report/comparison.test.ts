import { describe, expect, it } from 'vitest';
import type { YearCounts } from '../../../shared/indicators/counts';
import type { ImportedBenchmark } from '../../../shared/reference/benchmarks';
import { benchmarkPlaces } from '../../../shared/reference/benchmark-places';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { compareParts } from '../../../shared/report/comparison/compare-parts';
import { compareWithPeer } from '../../../shared/report/comparison/compare-with-peer';
import { compareYears } from '../../../shared/report/comparison/compare-years';
import type { ComparisonReport, ComparisonRow } from '../../../shared/report/types/comparison-report.types';
import { partChoices } from '../../../shared/report/comparison/part-choices';
import { group, sampleYear } from '../sample-counts';
import { breakdown, recruitmentRow } from './breakdown-sample';

const report = (counts: readonly YearCounts[], year: number, version: Version = 'restricted') =>
  buildYearReport({ counts, year, version, settings: defaultSettings });

const rowOf = ({ rows }: ComparisonReport, indicator: number, view = 'all'): ComparisonRow => {
  const found = rows.find((row) => row.indicator === indicator && row.view === view);
  if (found === undefined) throw new Error('no such row');
  return found;
};

/** 56 of 70 v 48 of 80 against 742 of 3214 v 391 of 2418: the worked value of shared/statistics/ratio-of-ratios.ts. */
const worked = [
  sampleYear(2024, { recruitment: { shortlisted: group(3214, 2418), appointed: group(742, 391) } }),
  sampleYear(2025, { recruitment: { shortlisted: group(70, 80), appointed: group(56, 48) } }),
];

const years = (counts: readonly YearCounts[], version: Version = 'restricted'): ComparisonReport =>
  compareYears(report(counts, 2025, version), report(counts, 2024, version), defaultSettings);

describe('two years', () => {
  it('gives the ratio of the ratios with its interval, which decides', () => {
    const row = rowOf(years(worked), 2);
    expect(row.first.value).toBeCloseTo(1.333333, 6);
    expect(row.second.value).toBeCloseTo(1.4277, 4);
    expect(row.difference?.value).toBeCloseTo(0.933902, 6);
    expect(row.difference?.lower).toBeCloseTo(0.734099, 6);
    expect(row.difference?.upper).toBeCloseTo(1.188085, 6);
    expect(row).toMatchObject({ verdict: 'not_clear', finding: 'not_distinguishable', isAdverse: null });
    expect(row.sentence).toBe(
      'The ratio of 2025 is 0.93 times that of 2024; it could be between 0.73 and 1.19 times, so there is no clear change.',
    );
  });

  it('says the same of a change as the report of the year', () => {
    const reports = report(worked, 2025);
    for (const { indicator, view, change } of reports.indicators) {
      expect(rowOf(years(worked), indicator, view).tag).toBe(change?.tag);
    }
    expect(reports.indicators.length).toBeGreaterThan(8);
  });

  it('puts the later year first, whichever is shown', () => {
    const turned = compareYears(report(worked, 2024), report(worked, 2025), defaultSettings);
    expect(turned).toMatchObject({ first: '2025', second: '2024', year: 2024, with: { kind: 'year', year: 2025 } });
    expect(turned.rows).toEqual(years(worked).rows);
  });

  it('says why where there is no difference', () => {
    const counts = [
      sampleYear(2024, { board: { total: group(5, 3), voting: group(4, 2), executive: group(3, 2) } }),
      sampleYear(2025, { disciplineCases: null }),
    ];
    const compared = years(counts);
    expect(rowOf(compared, 3).sentence).toBe('Cannot be compared: no figure of 2025 is held.');
    expect(rowOf(compared, 6).sentence).toBe(
      'Cannot be compared: the figure of 2025 has no interval, because the file does not give the number of responses.',
    );
    expect(rowOf(compared, 8).sentence).toBe('Cannot be compared: the figure of 2025 cannot be worked out.');
    expect(rowOf(compared, 9, 'total').sentence).toBe('Cannot be compared: there are too few people in 2024 to say.');
    expect(compared.rows.filter(({ difference }) => difference === null).every(({ finding }) => finding === null)).toBe(
      true,
    );
  });

  it('says that a figure is hidden, and no number of it', () => {
    const counts = [sampleYear(2024, { disciplineCases: group(17, 3) }), sampleYear(2025)];
    const row = rowOf(years(counts), 3);
    expect(row.second).toEqual({ value: null, lower: null, upper: null, isHidden: true, published: null });
    expect(row).toMatchObject({ difference: null, finding: null, isAdverse: null });
    expect(row.sentence).toBe('Cannot be compared: the figure of 2024 is hidden to protect people.');
  });

  it('does not reach across a change of definition', () => {
    const settings = { ...defaultSettings, disciplineBasis: { '2024': 'two_year_average' } } as const;
    const compared = compareYears(report(worked, 2025), report(worked, 2024), settings);
    expect(rowOf(compared, 3)).toMatchObject({ verdict: 'cannot_compare', difference: null });
    expect(rowOf(compared, 3).sentence).toContain('two-year average');
  });

  it('counts its comparisons and says what chance does among them', () => {
    const compared = years(worked);
    expect(compared.compared).toBe(compared.rows.filter(({ difference }) => difference !== null).length);
    expect(compared.headline).toMatch(/^None of .* comparisons differs by more than chance would explain\. /);
    expect(compared.chance).toContain('one in twenty');
  });
});

const peers: readonly ImportedBenchmark[] = [
  { indicator: 2, view: 'all', year: 2025, value: 1.1, place: 'Southmoor', source: 'Its report', isNational: false },
  { indicator: 5, view: 'all', year: 2026, value: -3, place: 'Later Trust', source: 'Its report', isNational: false },
  { indicator: 7, view: 'all', year: 2021, value: -9, place: 'Southmoor', source: 'Old survey', isNational: false },
];

describe('a trust beside others', () => {
  const counts = [sampleYear(2025)];
  const southmoor = compareWithPeer(report(counts, 2025), 'Southmoor', peers, defaultSettings);

  it('takes the published figure as exact, so that the trust’s own interval decides', () => {
    const own = report(counts, 2025).indicators.find(({ indicator }) => indicator === 2)?.figure;
    const row = rowOf(southmoor, 2);
    expect(row.difference?.value).toBeCloseTo((own?.value ?? 0) / 1.1, 10);
    expect(row.difference?.lower).toBeCloseTo((own?.lower ?? 0) / 1.1, 10);
    expect(row.difference?.upper).toBeCloseTo((own?.upper ?? 0) / 1.1, 10);
    expect(row.second).toEqual({
      value: 1.1,
      lower: null,
      upper: null,
      isHidden: false,
      published: { year: 2025, source: 'Its report' },
    });
    expect(row).toMatchObject({ verdict: 'further', isAdverse: true, tag: 'Further from equal' });
    expect(southmoor.notes.join(' ')).toContain('taken as exact');
    expect(southmoor.notes).toContain('Source for indicator 2: Its report.');
  });

  it('says when the figure is of another year, and does not reach across a change of definition', () => {
    const england = compareWithPeer(report(counts, 2025), 'England', peers, defaultSettings);
    expect(rowOf(england, 2).sentence).toContain('The figure of England is of 2023, not 2025.');
    expect(rowOf(southmoor, 7).sentence).toContain('counted differently from 2021 on');
    expect(rowOf(southmoor, 3).sentence).toBe('Cannot be compared: no figure of Southmoor is held.');
  });

  it('offers the country first and no figure of a later year', () => {
    expect(benchmarkPlaces(2025, peers)).toEqual(['England', 'Southmoor']);
    expect(benchmarkPlaces(2015, peers)).toEqual([]);
  });
});

describe('two parts of a trust', () => {
  const surgery = recruitmentRow('Surgery', [56, 70, 48, 80]);
  const medicine = recruitmentRow('Medicine', [742, 3214, 391, 2418]);
  const about = { organisation: 'Sample Trust', year: 2025, version: 'restricted', threshold: 5 } as const;
  const compare = (rows: Parameters<typeof breakdown>[0], first: string, second: string): ComparisonReport =>
    compareParts([breakdown(rows)], { cut: 'directorate', first, second }, about);

  it('compares them as separate groups of people', () => {
    const row = rowOf(compare([surgery, medicine], 'Surgery', 'Medicine'), 2);
    expect(row.difference?.value).toBeCloseTo(0.933902, 6);
    expect(row.tag).toBe('No clear difference');
    expect(row.sentence).toContain('which is not evidence that they are the same');
  });

  it('names the one that stands out, and inverts with the order', () => {
    const theatres = recruitmentRow('Theatres', [1500, 3214, 391, 2418]);
    const forth = rowOf(compare([medicine, theatres], 'Theatres', 'Medicine'), 2);
    const back = rowOf(compare([medicine, theatres], 'Medicine', 'Theatres'), 2);
    expect(forth).toMatchObject({ verdict: 'further', isAdverse: true });
    expect(forth.sentence).toContain('Theatres is further from equal');
    expect(back).toMatchObject({ verdict: 'closer', isAdverse: false });
    expect((forth.difference?.value ?? 0) * (back.difference?.value ?? 0)).toBeCloseTo(1, 10);
  });

  it('keeps the name of a part of 120 characters at its column, and short in the sentences', () => {
    const long = `Community Nursing and Therapies ${'of the Northern Localities '.repeat(4)}`.slice(0, 120).trim();
    const compared = compare([surgery, recruitmentRow(long, [742, 3214, 391, 2418])], 'Surgery', long);
    expect(compared.second).toBe(long);
    expect(rowOf(compared, 2).sentence).toContain('that of Community Nursing and Therapies of the…;');
  });

  it('says that a part is hidden or has none', () => {
    const hidden = recruitmentRow('Estates', [9, 20, 3, 20], { value: null, lower: null, upper: null, isHidden: true });
    expect(rowOf(compare([surgery, hidden], 'Surgery', 'Estates'), 2).sentence).toContain(
      'the figure of Estates is hidden',
    );
    const gone = compare([surgery], 'Surgery', 'Estates');
    expect(rowOf(gone, 2).sentence).toBe('Cannot be compared: no figure of Estates is held.');
    expect(compare([medicine], 'Surgery', 'Estates').rows).toEqual([]);
  });

  it('offers the parts of every cut that is not one of ethnicity, by their label', () => {
    const blank = recruitmentRow('', [9, 20, 9, 20]);
    expect(partChoices([breakdown([surgery, blank]), breakdown([medicine, surgery], { indicator: 3 })])).toEqual([
      {
        cut: 'directorate',
        label: 'Directorate',
        parts: [
          { part: 'Surgery', label: 'Surgery', shown: 2 },
          { part: '', label: 'No directorate given', shown: 1 },
          { part: 'Medicine', label: 'Medicine', shown: 1 },
        ],
      },
    ]);
    expect(partChoices([breakdown([surgery])])).toEqual([]);
  });
});
