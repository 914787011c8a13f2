import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, versions } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { anyYear } from './any-trust';
import { recoveredFrom, untrue, workedOutFromHidden } from './recovered';

const trusts = fc.tuple(anyYear(2023), anyYear(2024), anyYear(2025));
const runs = { numRuns: 40 };

describe('somebody who has every reply of a year in hand', () => {
  it.each(versions)('finds no hidden count of a small trust, in the %s version', (version) => {
    fc.assert(
      fc.property(trusts, (counts) => {
        for (const one of counts) {
          const report = buildYearReport({ counts, year: one.year, version, settings: defaultSettings });
          expect(untrue(report, one)).toEqual([]);
          expect(workedOutFromHidden(report)).toEqual([]);
          // The restricted version shows the board, whose members are named in public anyway.
          const found = recoveredFrom(report, one).filter((each) => version === 'public' || !each.startsWith('board'));
          expect(found).toEqual([]);
        }
      }),
      runs,
    );
  });

  it.each(versions)('finds no hidden year in the pooled ones, in the %s version', (version) => {
    fc.assert(
      fc.property(trusts, (counts) => {
        const reports = counts.map(({ year }) => buildYearReport({ counts, year, version, settings: defaultSettings }));
        const shown = (year: number, group: 'white' | 'bme' | 'unknown') =>
          reports.find((one) => one.year === year)?.indicators.find(({ indicator }) => indicator === 3)?.figure[group];
        for (const { years, figure } of reports.flatMap(({ specials }) => specials.pooling?.pools ?? [])) {
          for (const group of ['white', 'bme', 'unknown'] as const) {
            if (figure[group].count === null) continue;
            expect(years.map((year) => shown(year, group)?.count)).not.toContain(null);
            expect(years.map((year) => shown(year, group)?.of)).not.toContain(null);
          }
        }
      }),
      runs,
    );
  });
});
