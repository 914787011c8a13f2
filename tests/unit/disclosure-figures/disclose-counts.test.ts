import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsTable, discloseCounts } from '../../../shared/disclosure/figures/disclose-counts';
import type { CountedPart } from '../../../shared/disclosure/figures/disclose-counts';
import { ethnicGroups } from '../../../shared/reference/groups';
import { otherCountsOf } from '../../../shared/report/other-counts';
import { rangeToReader } from '../disclosure/range-to-reader';

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

  test('a row that is all others together does not give a hidden one back', () => {
    const rows = discloseCounts(
      [part('Band 5', 'bme', 3, null), part('Band 6', 'bme', 57, null), part('All', 'bme', 60, null)],
      policy,
    );
    const [small, large, all] = rows.map(({ groups }) => groups.bme.count);
    expect(small).toBeNull();
    expect(large === null || all === null).toBe(true);
  });

  test('no hidden count is narrower than the threshold to a reader of every row, base and total', () => {
    const counted = fc.tuple(fc.oneof(fc.nat(6), fc.nat(60)), fc.oneof(fc.nat(6), fc.nat(60)));
    const measures = fc.record({
      stages: fc.array(counted, { minLength: 1, maxLength: 4 }),
      hasBase: fc.boolean(),
      hasTotal: fc.boolean(),
      isChain: fc.boolean(),
    });
    const partsOf = (
      measure: string,
      group: CountedPart['group'],
      made: typeof measures extends fc.Arbitrary<infer T> ? T : never,
    ) => {
      const { stages, hasBase, hasTotal, isChain } = made;
      const total = stages.reduce(([count, rest], [a, b]) => [count + a, rest + b] as const, [0, 0] as const);
      const own = hasTotal ? [...stages, total] : stages;
      return own.map(([count, rest], at): CountedPart => {
        const before = own[at - 1];
        const base = isChain && before !== undefined && before[0] >= count ? before[0] : count + rest;
        return { measure, stage: String(at), group, count, of: hasBase ? base : null };
      });
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ethnicGroups), measures), { maxLength: 4 }), (made) => {
        const parts = made.flatMap(([group, measure], at) => partsOf(String(at), group, measure));
        const rows = discloseCounts(parts, policy);
        for (const group of ethnicGroups) {
          const table = countsTable(parts.filter((each) => each.group === group));
          const printed = rows.map(({ groups }) => groups[group]);
          const values = new Set(printed.flatMap(({ count, of }) => [count, of]));
          const rests = new Set(
            printed.flatMap(({ count, of }) =>
              count === null || of === null ? [] : [`${String(count)} of ${String(of)}`],
            ),
          );
          const isKnown = (id: string): boolean =>
            id.startsWith('value ') ? values.has(Number(id.slice(6))) : rests.has(id.replace(/^rest of /, ''));
          const hidden = table.cells.map(({ id }) => id).filter((id) => !isKnown(id));
          for (const { id, value } of table.cells) {
            if (value === 0 || value >= policy.threshold) continue;
            expect(hidden, `${id} is printed`).toContain(id);
            const { lower, upper } = rangeToReader(table, hidden, id, policy.threshold);
            expect(upper - lower, id).toBeGreaterThanOrEqual(policy.threshold - 1e-6);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
