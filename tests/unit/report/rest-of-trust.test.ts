import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoodIndicator } from '../../../shared/indicators/likelihood-indicator';
import { shareIndicator } from '../../../shared/indicators/share-indicator';
import type { GroupCounts } from '../../../shared/reference/groups';
import { addGroups } from '../../../shared/reference/groups';
import { restOfTrust } from '../../../shared/report/comparison/rest-of-trust';

const about = { view: 'all', year: 2025, source: 'extracts' } as const;
const likelihood = (hits: GroupCounts, of: GroupCounts) => likelihoodIndicator({ indicator: 2, ...about, hits, of });
const share = (set: GroupCounts, workforce: GroupCounts) => shareIndicator({ indicator: 1, ...about, set, workforce });

const group = (most: number) => fc.record({ white: fc.nat(most), bme: fc.nat(most), unknown: fc.nat(most) });
const isSmall = (counts: GroupCounts): boolean => Object.values(counts).some((count: number) => count > 0 && count < 5);

describe('the rest of the trust', () => {
  it('is what is left of the counts: 415 of 1,241 less 40 of 100 is 375 of 1,141', () => {
    const whole = likelihood({ white: 217, bme: 415, unknown: 8 }, { white: 827, bme: 1241, unknown: 54 });
    const part = likelihood({ white: 30, bme: 40, unknown: 0 }, { white: 90, bme: 100, unknown: 4 });
    expect(restOfTrust(whole, part, 5)).toMatchObject({
      bme: { count: 375, of: 1141 },
      white: { count: 187, of: 737 },
      value: 187 / 737 / (375 / 1141),
    });
  });

  it('is the figure of the rest itself, or is not given', () => {
    fc.assert(
      fc.property(group(40), group(300), group(40), group(300), (hitsA, moreA, hitsB, moreB) => {
        const [ofA, ofB] = [addGroups(hitsA, moreA), addGroups(hitsB, moreB)];
        const whole = likelihood(addGroups(hitsA, hitsB), addGroups(ofA, ofB));
        const found = restOfTrust(whole, likelihood(hitsA, ofA), 5);
        expect(found).toEqual(isSmall(hitsB) || isSmall(ofB) ? null : likelihood(hitsB, ofB));
        const workforce = addGroups(ofA, ofB);
        const rest = restOfTrust(share(workforce, workforce), share(ofA, workforce), 5);
        expect(rest).toEqual(isSmall(ofB) ? null : share(ofB, workforce));
      }),
    );
  });

  it('is not given where a number it takes is hidden; unknown alone stays hidden in it', () => {
    const whole = likelihood({ white: 217, bme: 415, unknown: 8 }, { white: 827, bme: 1241, unknown: 54 });
    const part = likelihood({ white: 30, bme: 40, unknown: 0 }, { white: 90, bme: 100, unknown: 4 });
    const star = { count: null, of: null, percent: null, isHidden: true };
    expect(restOfTrust(whole, { ...part, bme: star, value: null, isHidden: true }, 5)).toBeNull();
    expect(restOfTrust(whole, { ...part, white: star }, 5)).toBeNull();
    const withoutUnknown = restOfTrust({ ...whole, unknown: star, isHidden: true }, part, 5);
    expect(withoutUnknown).toMatchObject({ bme: { count: 375 }, unknown: star, isHidden: true, bounds: null });
  });
});
