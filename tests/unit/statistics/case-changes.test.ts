import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewerCases } from '../../../shared/statistics/fewer-cases';
import { moreCases } from '../../../shared/statistics/more-cases';
import { FOUR_FIFTHS, isWithinRange } from '../../../shared/statistics/within-range';
import { anyProportion } from './arbitraries';

describe('fewerCases', () => {
  it('needs three fewer of 9 cases against 17 (statistics page)', () => {
    expect(fewerCases({ count: 9, of: 725 }, { count: 17, of: 2505 })).toEqual({ group: 'above', cases: 3 });
    expect(fewerCases({ count: 17, of: 2505 }, { count: 9, of: 725 })).toEqual({ group: 'below', cases: 3 });
  });

  it('answers null when inside, not calculable, or the ratio jumps over the range', () => {
    expect(fewerCases({ count: 10, of: 100 }, { count: 10, of: 100 })).toBeNull();
    expect(fewerCases({ count: 10, of: 100 }, { count: 0, of: 100 })).toBeNull();
    expect(fewerCases({ count: 10, of: 100 }, { count: 0, of: 0 })).toBeNull();
    expect(fewerCases({ count: 0, of: 0 }, { count: 1, of: 5 })).toBeNull();
    expect(fewerCases({ count: 1, of: 10 }, { count: 1, of: 20 })).toBeNull();
  });

  it('lands inside, and one case fewer would not', () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, (above, below) => {
        const change = fewerCases(above, below);
        fc.pre(change !== null);
        const after = (cases: number): number => {
          const fewer = { above: 0, below: 0, [change.group]: cases };
          return (above.count - fewer.above) / above.of / ((below.count - fewer.below) / below.of);
        };
        expect(isWithinRange(after(change.cases), FOUR_FIFTHS)).toBe(true);
        expect(isWithinRange(after(change.cases - 1), FOUR_FIFTHS)).toBe(false);
      }),
    );
  });
});

describe('moreCases', () => {
  it('needs 12 more of 96 appointed against 412 of 1650', () => {
    expect(moreCases({ count: 412, of: 1650 }, { count: 96, of: 540 })).toEqual({ group: 'below', cases: 12 });
    expect(moreCases({ count: 96, of: 540 }, { count: 412, of: 1650 })).toEqual({ group: 'above', cases: 12 });
  });

  it('can start from nobody', () => {
    expect(moreCases({ count: 10, of: 100 }, { count: 0, of: 50 })).toEqual({ group: 'below', cases: 4 });
  });

  it('answers null when inside, without people or without any case', () => {
    expect(moreCases({ count: 10, of: 100 }, { count: 10, of: 100 })).toBeNull();
    expect(moreCases({ count: 0, of: 100 }, { count: 0, of: 100 })).toBeNull();
    expect(moreCases({ count: 1, of: 100 }, { count: 0, of: 0 })).toBeNull();
  });
});

describe('isWithinRange', () => {
  it('includes both ends and reads the unrounded ratio', () => {
    expect([0.8, 1.25, 0.4 / 0.5].every((ratio) => isWithinRange(ratio, FOUR_FIFTHS))).toBe(true);
    expect([0.7999, 1.2549].some((ratio) => isWithinRange(ratio, FOUR_FIFTHS))).toBe(false);
  });
});
