import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discloseCounts } from '../../../shared/disclosure/figures/disclose-counts';
import type { CountedPart } from '../../../shared/disclosure/figures/disclose-counts';
import { otherCountsOf } from '../../../shared/report/other-counts';

const policy = { version: 'restricted', threshold: 5, isBoardShown: false } as const;
const part = (stage: string, group: CountedPart['group'], count: number, of: number | null): CountedPart => ({
  measure: 'Mentoring',
  stage,
  group,
  count,
  of,
});

describe('counts made elsewhere', () => {
  test('White beside BME by the rules and words of every other ratio', () => {
    const [row] = otherCountsOf([part('Applied', 'white', 56, 70), part('Applied', 'bme', 48, 80)], policy);
    expect(row?.ratio).toBeCloseTo(1.333333, 6);
    expect(row).toMatchObject({ finding: 'unlikely_chance', tag: 'Unlikely to be chance', isHidden: false });
    expect(row?.sentence).toContain('The White group was 1.33 times as likely');
  });

  test('a small count hides itself, its rate and the comparison; so does a small complement', () => {
    for (const [count, of] of [
      [3, 80],
      [77, 80],
    ] as const) {
      const [row] = otherCountsOf([part('Applied', 'white', 56, 70), part('Applied', 'bme', count, of)], policy);
      expect(row?.bme).toEqual({ count: null, of: 80, percent: null, isHidden: true });
      expect(row).toMatchObject({ ratio: null, lower: null, upper: null, finding: null, isHidden: true });
      expect(row?.sentence).toContain('Hidden');
    }
  });

  test('a count hidden for its complement is not printed as the base of the next stage', () => {
    const rows = discloseCounts([part('Applied', 'bme', 36, 40), part('Offered', 'bme', 20, 36)], policy);
    expect(rows.map(({ groups }) => [groups.bme.count, groups.bme.of])).toEqual([
      [null, 40],
      [20, null],
    ]);
  });

  test('without a base there is a count and no rate; fewer than ten are too few to say', () => {
    const [bare] = otherCountsOf([part('A', 'white', 20, null), part('A', 'bme', 30, null)], policy);
    expect(bare).toMatchObject({ ratio: null, finding: null, tag: 'Count only' });
    const [few] = otherCountsOf([part('A', 'white', 9, 9), part('A', 'bme', 15, 30)], policy);
    expect(few).toMatchObject({ ratio: null, finding: 'too_few', tag: 'Too few to say' });
  });

  test('no number from 1 to 4, and no complement of one, is ever shown', () => {
    const parts = fc.array(
      fc.tuple(fc.constantFrom('white', 'bme', 'unknown'), fc.nat(60), fc.nat(60)).map(([group, a, b]) => ({
        group,
        count: Math.min(a, b),
        of: Math.max(a, b),
      })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(parts, (made) => {
        const rows = discloseCounts(
          made.map(({ group, count, of }, at) => part(String(at), group, count, of)),
          policy,
        );
        for (const { groups } of rows) {
          for (const { count, of } of Object.values(groups)) {
            for (const shown of [count, of, count === null || of === null ? null : of - count]) {
              expect(shown !== null && shown > 0 && shown < 5).toBe(false);
            }
          }
        }
      }),
    );
  });
});
