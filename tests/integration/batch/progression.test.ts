import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../../fixtures/northmoor/expected-extracts.json';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { fixtures } from './run-batch';

interface Counts {
  readonly white: number | null;
  readonly bme: number | null;
  readonly unknown: number | null;
}
interface View {
  readonly view: string;
  readonly bands: readonly (Counts & { readonly band: string; readonly total: number | null })[];
  readonly tiers: readonly (Counts & { readonly tier: string })[];
  readonly ratios: readonly { readonly step: string; readonly value: number | null; readonly hidden?: true }[];
  readonly product: string | null;
}
interface Figures {
  readonly bands: readonly (Counts & { readonly section: string; readonly band: string })[];
  readonly progression: {
    readonly views: readonly View[];
    readonly modelEmployer: {
      readonly yearsLeft: number;
      readonly baselineFixed: boolean;
      readonly bands: readonly (Record<'bme' | 'total' | 'target' | 'gap' | 'aYear', number | null> & {
        readonly band: string;
      })[];
    };
  } | null;
}

let data: DataFolder;
const figures = async (version: string, year = 2025): Promise<Figures> => {
  const { json, exitCode } = await data.batch('figures', '--year', String(year), '--version', version);
  expect(exitCode).toBe(0);
  return json as Figures;
};

beforeAll(async () => {
  data = openDataFolder();
  const files = ['staff-in-post-2025-03-31.xlsx', 'wres-return-2025.xlsx'].map((name) => path.join(fixtures, name));
  await data.batch('import', ...files, '--accept-suggestions');
}, 60_000);
afterAll(() => {
  data.remove();
});

type Row = Readonly<Record<'W' | 'B' | 'U', number>>;
const sections = expected.i1 as Readonly<Record<string, Readonly<Record<string, Row>>>>;
const tierOf = (label: string): string | null => {
  if (/^(Under|Band [1-5]$)/.test(label)) return 'lower';
  return /^Band [67]$/.test(label) ? 'middle' : 'upper';
};
const parts: Readonly<Record<string, readonly string[]>> = {
  overall: ['clinical', 'non-clinical'],
  clinical: ['clinical'],
  'non-clinical': ['non-clinical'],
};
/** The counts of the fixture, added up here and not by the product. */
const trueTier = (view: string, tier: string, group: 'W' | 'B'): number =>
  (parts[view] ?? [])
    .flatMap((section) => Object.entries(sections[section] ?? {}))
    .filter(([label]) => tierOf(label) === tier)
    .reduce((sum, [, row]) => sum + row[group], 0);

describe('progression of Northmoor', () => {
  it.each(['restricted', 'public'])('gives every ratio of the %s version from the true counts', async (version) => {
    const { progression } = await figures(version);
    for (const { view, ratios, product } of progression?.views ?? []) {
      const ratio = (from: string, to: string): number =>
        trueTier(view, to, 'W') / trueTier(view, from, 'W') / (trueTier(view, to, 'B') / trueTier(view, from, 'B'));
      const values = ratios.map(({ value }) => value ?? 0);
      expect(values[0]).toBeCloseTo(ratio('lower', 'middle'), 10);
      expect(values[1]).toBeCloseTo(ratio('middle', 'upper'), 10);
      expect(values[2]).toBeCloseTo(ratio('lower', 'upper'), 10);
      expect((values[0] ?? 0) * (values[1] ?? 0)).toBeCloseTo(values[2] ?? 0, 9);
      expect(product).toMatch(/^\d\.\d\d × \d\.\d\d = \d\.\d\d$/);
    }
    expect(progression?.views.map(({ view }) => view)).toEqual(['overall', 'clinical', 'non-clinical']);
  });

  it.each([
    ['restricted', 5],
    ['public', 10],
  ])(
    'never shows a small count in the %s version, and no band that the year report hides',
    async (version, threshold) => {
      const { progression, bands } = await figures(version);
      const views = progression?.views ?? [];
      const counts = views
        .flatMap((view) => [
          ...view.bands.map(({ total, ...row }) => [row, total] as const),
          ...view.tiers.map((row) => [row, null] as const),
        ])
        .flatMap(([row, total]) => [row.white, row.bme, row.unknown, total]);
      expect(counts.filter((count) => count !== null && count > 0 && count < threshold)).toEqual([]);
      for (const { section, band, white, bme, unknown } of bands) {
        const row = views.find(({ view }) => view === section)?.bands.find((each) => each.band === band);
        if (row !== undefined) expect([row.white, row.bme, row.unknown]).toEqual([white, bme, unknown]);
      }
    },
  );

  it('gives the Model Employer path of what may be shown', async () => {
    const path2025 = (await figures('restricted')).progression?.modelEmployer;
    expect(path2025).toMatchObject({ yearsLeft: 3, baselineFixed: false });
    // 2,006 of 5,066 staff are BME: 68.1 of 172, 121.6 of 307.
    expect(path2025?.bands.find(({ band }) => band === '8a')).toMatchObject({
      bme: 45,
      total: 172,
      target: 68,
      gap: 23,
      aYear: 8,
    });
    expect(path2025?.bands.at(-1)).toMatchObject({
      band: '8a and above',
      bme: 65,
      total: 307,
      target: 122,
      gap: 57,
      aYear: 19,
    });
    expect(path2025?.bands.find(({ band }) => band === '9')).toMatchObject({ bme: null, gap: null, hidden: true });
  });

  it('has nothing to say of a year without bands', async () => {
    const reviews = path.join(fixtures, 'staff-survey-2024.xlsx');
    expect((await data.batch('import', reviews, '--accept-suggestions')).exitCode).toBe(0);
    const years = await data.batch('figures', '--year', '2023');
    if (years.exitCode === 0) expect((years.json as Figures).progression).toBeNull();
    else expect(years.json).toMatchObject({ error: { code: 'year_not_found' } });
  });
});
