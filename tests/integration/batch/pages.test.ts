import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutIndicators, cuts } from '../../../shared/reference/cuts';
import { ethnicGroups } from '../../../shared/reference/groups';
import { versions } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { figureLine, numbersIn, openNorthmoor, year } from './printed-figures';
import type { Line, PrintedFigure, Northmoor } from './printed-figures';

/**
 * Every figure that a page of the fictional trust is given is the figure that batch prints: the same number at the same place, hidden where it is
 * hidden, and as many of them. What pages are given is read here by its own names, not by the code that prints.
 */
let northmoor: Northmoor;

beforeAll(async () => {
  northmoor = await openNorthmoor();
}, 120_000);
afterAll(() => {
  northmoor.close();
});

describe.each(versions)('what pages and batch say of the fictional trust in the %s version', (version: Version) => {
  const shown = { year, version } as const;

  it('is the same of the year: workforce, every band, every indicator', async () => {
    const { report } = await northmoor.services.handlers['report.year'](shown);
    interface Year {
      readonly workforce: Readonly<Record<string, number | null>>;
      readonly bands: readonly (Readonly<Record<'white' | 'bme' | 'unknown', number | null>> & {
        readonly section: string;
        readonly band: string;
      })[];
      readonly indicators: readonly (PrintedFigure & { readonly indicator: number; readonly view: string })[];
      readonly missing: unknown;
    }
    const batch = await northmoor.printed<Year>('--version', version);
    for (const group of ethnicGroups) expect(batch.workforce[group]).toBe(report.workforce[group].count);
    const bands = report.bands.map(({ section, band, figure }) => [
      section,
      band,
      ...ethnicGroups.map((group) => figure[group].count),
    ]);
    expect(batch.bands.map((row) => [row.section, row.band, row.white, row.bme, row.unknown])).toEqual(bands);
    const indicators = report.indicators.map(({ indicator, view, figure, words }) => [
      indicator,
      view,
      words.sentence,
      ...figureLine(figure),
    ]);
    expect(batch.indicators.map((row) => [row.indicator, row.view, row.sentence, ...figureLine(row)])).toEqual(
      indicators,
    );
    expect(batch.missing).toEqual(report.missing);
    expect(numbersIn(bands)).toBeGreaterThan(version === 'public' ? 25 : 50);
    expect(numbersIn(indicators)).toBeGreaterThan(80);
  });

  it('is the same of every cut of indicators 1 to 4, of both views, and of two cuts together', async () => {
    interface Printed {
      readonly breakdown: {
        readonly cuts: readonly {
          cut: string;
          sentence: string;
          rows: readonly (PrintedFigure & { label: string })[];
        }[];
        readonly combinations: readonly {
          second: string;
          rows: readonly (PrintedFigure & { label: string })[];
        }[];
        readonly notes: readonly string[];
      };
    }
    let numbers = 0;
    for (const indicator of cutIndicators)
      for (const view of indicator === 2 ? (['all', 'without_international'] as const) : (['all'] as const))
        for (const filter of [null, { cut: 'directorate', part: 'Surgery' } as const]) {
          const page = await northmoor.services.handlers['report.breakdown']({ ...shown, indicator, view, filter });
          const within = filter === null ? [] : ['--within', `${filter.cut}=${filter.part}`];
          const { breakdown } = await northmoor.printed<Printed>(
            ...['--version', version, '--indicator', String(indicator), '--view', view, '--by', cuts.join(',')],
            ...within,
          );
          const lines = page.breakdowns.flatMap(({ cut, sentence, rows }) =>
            rows.map(({ label, figure }) => [cut, sentence, label, ...figureLine(figure)]),
          );
          expect(
            breakdown.cuts.flatMap(({ cut, sentence, rows }) =>
              rows.map((row) => [cut, sentence, row.label, ...figureLine(row)]),
            ),
          ).toEqual(lines);
          const pairs = page.combinations.flatMap(({ second, rows }) =>
            rows.map(({ firstLabel, secondLabel, figure }) => [
              second,
              `${firstLabel}, ${secondLabel}`,
              ...figureLine(figure),
            ]),
          );
          expect(
            breakdown.combinations.flatMap(({ second, rows }) =>
              rows.map((row) => [second, row.label, ...figureLine(row)]),
            ),
          ).toEqual(pairs);
          expect(breakdown.notes).toEqual(page.notes);
          numbers += numbersIn([...lines, ...pairs]);
        }
    expect(numbers).toBeGreaterThan(version === 'public' ? 300 : 600);
  }, 60_000);

  it('is the same of progression: bands, tiers, ratios and the Model Employer path', async () => {
    const page = await northmoor.services.handlers['report.progression'](shown);
    interface Progression {
      readonly views: readonly {
        readonly view: string;
        readonly bands: readonly Readonly<Record<string, string | number | null>>[];
        readonly tiers: readonly Readonly<Record<string, string | number | null>>[];
        readonly ratios: readonly Readonly<Record<string, string | number | null>>[];
        readonly product: string | null;
      }[];
      readonly modelEmployer: { readonly bands: readonly Readonly<Record<string, string | number | null>>[] };
    }
    const { progression } = await northmoor.printed<{ progression: Progression }>('--version', version);
    const pick = (row: Readonly<Record<string, string | number | null>>, names: readonly string[]): Line =>
      names.map((name) => row[name] ?? null);
    let numbers = 0;
    for (const { view, pipeline, disparity } of page.views) {
      const batch = progression.views.find((one) => one.view === view);
      const bands = pipeline.flatMap(({ band, points }) =>
        points
          .filter((point) => point.year === year)
          .map(({ white, bme, unknown, lower, upper }) => [
            band,
            ...[white.count, bme.count, unknown.count, bme.of, bme.percent, lower, upper],
          ]),
      );
      expect(
        batch?.bands.map((row) =>
          pick(row, ['band', 'white', 'bme', 'unknown', 'total', 'bmePercent', 'lower', 'upper']),
        ),
      ).toEqual(bands);
      const now = disparity.find((one) => one.year === year);
      expect(batch?.tiers.map((row) => pick(row, ['tier', 'white', 'bme', 'unknown']))).toEqual(
        now?.tiers.map(({ tier, white, bme, unknown }) => [tier, white.count, bme.count, unknown.count]),
      );
      const ratios = now?.ratios.map(({ step, value, lower, upper, sentence }) => [
        step,
        value,
        lower,
        upper,
        sentence,
      ]);
      expect(batch?.ratios.map((row) => pick(row, ['step', 'value', 'lower', 'upper', 'sentence']))).toEqual(ratios);
      expect(batch?.product).toBe(now?.product);
      numbers += numbersIn([...bands, ...(ratios ?? [])]);
    }
    const path = page.path?.bands.map(({ bme, target, gap, aYear, sentence }) => [
      ...[bme.count, bme.of, target, gap, aYear],
      sentence,
    ]);
    expect(
      progression.modelEmployer.bands.map((row) => pick(row, ['bme', 'total', 'target', 'gap', 'aYear', 'sentence'])),
    ).toEqual(path);
    expect(numbers).toBeGreaterThan(60);
  });

  it('is the same of two years compared', async () => {
    const page = await northmoor.services.handlers['report.compare']({ ...shown, with: { kind: 'year', year: 2024 } });
    interface Row {
      readonly indicator: number;
      readonly view: string;
      readonly first: { readonly value: number | null };
      readonly second: { readonly value: number | null };
      readonly difference: { readonly value: number; readonly lower: number; readonly upper: number } | null;
      readonly sentence: string;
    }
    const { json } = await northmoor.data.batch(
      'compare',
      '--year',
      String(year),
      '--with',
      '2024',
      '--version',
      version,
    );
    const { rows } = json as { readonly rows: readonly Row[] };
    const line = ({ indicator, view, first, second, difference, sentence }: Row): Line => [
      indicator,
      view,
      first.value,
      second.value,
      ...(difference === null ? [] : [difference.value, difference.lower, difference.upper]),
      sentence,
    ];
    expect(rows.map(line)).toEqual(page.rows.map(line));
    expect(page.rows.length).toBeGreaterThan(8);
  });
});
