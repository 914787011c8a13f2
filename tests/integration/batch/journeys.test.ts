import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeYearlyTrust } from '../../performance/generate/yearly-trust.mjs';
import { openRealServices } from '../real-services';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';

interface Group {
  readonly joiners: number;
  readonly movedToHigherBand: readonly { years: number; atRisk: number; events: number; percent: number }[];
}
interface Journeys {
  readonly snapshots: readonly number[];
  readonly groups: Readonly<Record<'uk' | 'international' | 'unknown', Group>>;
  readonly promotion: { readonly finding: string; readonly yearlyRelativeLikelihood: { readonly value: number } };
  readonly firstTwoYears: readonly {
    readonly measure: string;
    readonly uk: object;
    readonly joinedInYearsTo: object;
  }[];
}

let data: DataFolder;
const journeys = async (...options: readonly string[]): Promise<Journeys> => {
  const { json, exitCode } = await data.batch('figures', '--year', '2025', ...options);
  expect(exitCode).toBe(0);
  return (json as { journeys: Journeys }).journeys;
};

beforeAll(async () => {
  data = openDataFolder();
  const folder = path.join(data.folder, 'files');
  fs.mkdirSync(folder);
  const files = writeYearlyTrust({ folder, staff: 1600, years: 5 });
  expect((await data.batch('import', ...files, '--accept-suggestions')).exitCode).toBe(0);
}, 120_000);
afterAll(() => {
  data.remove();
});

describe('journeys of an invented trust, five years of files', () => {
  it('find again who joined, and the gap that was put in', async () => {
    const { snapshots, groups, promotion } = await journeys();
    expect(snapshots).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(groups.uk.movedToHigherBand).toHaveLength(4);
    for (const { joiners, movedToHigherBand } of Object.values(groups))
      expect(movedToHigherBand[0]?.atRisk).toBeLessThan(joiners);
    // Promoted: one in five UK-educated in a year, one in ten of the others.
    expect(promotion.yearlyRelativeLikelihood.value).toBeGreaterThan(1.4);
    expect(promotion.finding).toBe('unlikely_chance');
  });

  it('give the shares of the first two years of those who can be followed as long', async () => {
    const { firstTwoYears } = await journeys();
    expect(firstTwoYears.map(({ measure }) => measure)).toEqual(['formal_process', 'learning', 'leaving']);
    for (const share of firstTwoYears) expect(share.joinedInYearsTo).toEqual([2021, 2022, 2023]);
  });

  it('are one span in the public version, whichever year is asked for, and show no number below the threshold', async () => {
    const open = await journeys('--version', 'public');
    const earlier = await data.batch('figures', '--year', '2023', '--version', 'public');
    expect((earlier.json as { journeys: Journeys }).journeys).toEqual(open);
    const numbers = Object.values(open.groups).flatMap(({ joiners, movedToHigherBand }) => [
      joiners,
      ...movedToHigherBand.flatMap(({ atRisk, events }) => [atRisk, events, atRisk - events]),
    ]);
    expect(numbers.length).toBeGreaterThan(6);
    expect(numbers.filter((number) => number > 0 && number < 10)).toEqual([]);
  });

  it.each(['restricted', 'public'] as const)('are those of the page in the %s version', async (version) => {
    const services = openRealServices(data.folder, false);
    const page = await services.handlers['report.journeys']({ year: 2025, version });
    services.close();
    const printed = await journeys('--version', version);
    for (const { education, joiners, steps } of page.groups) {
      const group = printed.groups[education];
      expect(group.joiners).toBe(joiners.count);
      expect(
        group.movedToHigherBand.map(({ years, atRisk, events, percent }) => [years, atRisk, events, percent]),
      ).toEqual(steps.map(({ time, atRisk, events, percent }) => [time, atRisk, events, percent]));
    }
    expect(page.groups.flatMap(({ steps }) => steps).length).toBeGreaterThan(5);
    expect(printed.promotion.yearlyRelativeLikelihood.value).toBe(page.promotion.comparison?.ratio.value);
    expect(printed.firstTwoYears.map(({ measure, uk }) => [measure, uk])).toEqual(
      page.shares.map(({ measure, groups }) => {
        const { count, of, percent, isHidden } = groups.uk;
        return [measure, { count, of, percent, ...(isHidden ? { hidden: true } : {}) }];
      }),
    );
  });

  it('say nothing while one snapshot is held', async () => {
    const other = openDataFolder();
    try {
      await other.batch(
        'import',
        path.join(data.folder, 'files', 'staff-in-post-2025-03-31.csv'),
        '--accept-suggestions',
      );
      expect((await other.batch('figures', '--year', '2025')).json).toMatchObject({ journeys: null });
    } finally {
      other.remove();
    }
  });
});
