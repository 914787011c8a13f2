import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessTable, discloseAccess } from '../../../shared/disclosure/experts/disclose-access';
import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import { policyOf } from '../../../shared/disclosure/figures/policy';
import { suppress } from '../../../shared/disclosure/suppress';
import { accessSentence } from '../../../shared/narrative/experts/access-sentence';
import { defaultSettings, versions } from '../../../shared/reference/settings';

const group = fc.tuple(fc.nat(40), fc.nat(100)).map(([of, share]) => ({ of, count: Math.round((of * share) / 100) }));
const isSmall = (count: number | null, threshold: number): boolean => count !== null && count > 0 && count < threshold;

describe.each(versions)('learning by place of qualification in the %s version', (version) => {
  const policy = policyOf(version, defaultSettings);
  const { threshold } = policy;

  it('shows no small number, nor what would give one back to a reader who knows the total', () => {
    fc.assert(
      fc.property(group, group, group, (international, uk, notSaid) => {
        const counts = { international, uk, notSaid };
        const shown = discloseAccess(counts, policy);
        for (const { count, of } of [shown.international, shown.uk]) {
          expect(isSmall(count, threshold) || isSmall(of, threshold)).toBe(false);
          expect(count !== null && of !== null && isSmall(of - count, threshold)).toBe(false);
        }
        if (shown.international.isHidden || shown.uk.isHidden) expect(shown.gap).toBeNull();
        const table = accessTable(counts);
        const { cells, unprotected } = suppress(table, { threshold });
        const hidden =
          unprotected.length > 0 ? [] : cells.filter(({ status }) => status === 'hidden').map(({ id }) => id);
        for (const id of hidden) {
          const { lower, upper } = feasibleRange(table, hidden, id);
          expect(upper - lower, id).toBeGreaterThanOrEqual(threshold);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the sentence about learning', () => {
  it('says what is missing, what is hidden, and what is so', () => {
    const policy = policyOf('restricted', defaultSettings);
    const of = (count: number, all: number) => ({ count, of: all });
    expect(accessSentence(null, 5)).toMatch(/^Not known: it needs staff in post/);
    const few = { international: of(3, 90), uk: of(40, 200), notSaid: of(0, 0) };
    expect(accessSentence(discloseAccess(few, policy), 5)).toMatch(/^Hidden: numbers from 1 to 4/);
    const many = { international: of(60, 250), uk: of(310, 1000), notSaid: of(40, 200) };
    expect(accessSentence(discloseAccess(many, policy), 5)).toMatch(
      /^24\.0% of internationally educated staff and 31\.0% of UK-educated staff took part: a gap of −7\.0 percentage points\./,
    );
  });
});
