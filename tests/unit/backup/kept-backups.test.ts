import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBackups, mostBytes, newestKept } from '../../../shared/backup/kept-backups';

const backup = (madeAt: string, bytes = 1000) => ({ name: madeAt, madeAt, bytes });
const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString();
const now = day(2026, 11, 30);

describe('which backups are kept', () => {
  it('are the ten newest, and the newest of each month of the last twelve', () => {
    const daily = Array.from({ length: 800 }, (_, at) =>
      backup(new Date(Date.parse(now) - at * 86_400_000).toISOString()),
    );
    const kept = keptBackups(daily, now).map(({ madeAt }) => madeAt.slice(0, 10));
    expect(kept.slice(0, 10)).toEqual(daily.slice(0, 10).map(({ madeAt }) => madeAt.slice(0, 10)));
    expect(kept.slice(10)).toEqual([
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ]);
  });

  it('are only the ten newest where the monthly ones would take more than a gigabyte', () => {
    const large = Array.from({ length: 14 }, (_, at) => backup(day(2026, 11, 30 - at * 2), mostBytes / 5));
    const older = [backup(day(2026, 9, 1), mostBytes / 5), backup(day(2026, 8, 1), 10)];
    expect(keptBackups([...large, ...older], now)).toHaveLength(newestKept);
  });

  it('always hold the newest, whatever the clock said, and never more than asked for', () => {
    const moments = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 900 }), bytes: fc.integer({ min: 0, max: mostBytes / 4 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(moments, (all) => {
        const made = all.map(({ at, bytes }, turn) => ({
          name: String(turn),
          madeAt: new Date(Date.parse(now) + (100 - at) * 86_400_000).toISOString(),
          bytes,
        }));
        const kept = keptBackups(made, now);
        const newest = [...made].sort((one, other) => other.madeAt.localeCompare(one.madeAt))[0];
        expect(kept[0]?.madeAt).toBe(newest?.madeAt);
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(made.length, newestKept));
        expect(kept.length).toBeLessThanOrEqual(newestKept + 12 + 4);
        expect(new Set(kept).size).toBe(kept.length);
        const months = kept.slice(newestKept).map(({ madeAt }) => madeAt.slice(0, 7));
        expect(new Set(months).size).toBe(months.length);
        if (kept.length > newestKept)
          expect(kept.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(mostBytes);
      }),
    );
  });
});
