import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, fromCanonical } from '../../../shared/year/canonical';
import { hasSameFacts } from '../../../shared/year/has-same-facts';

describe('what was kept and what holds now', () => {
  it('are the same where the present only knows more', () => {
    expect(hasSameFacts({ a: [{ n: 1 }], b: null }, { a: [{ n: 1, of: 2 }], b: null, c: 3 })).toBe(true);
    expect(hasSameFacts({ a: null }, {})).toBe(true);
    expect(hasSameFacts(0, -0)).toBe(true);
  });

  it('are not where a value, a name or the length of a list is another', () => {
    expect(hasSameFacts({ a: 1 }, { a: 2 })).toBe(false);
    expect(hasSameFacts({ a: 1 }, { b: 1 })).toBe(false);
    expect(hasSameFacts([1], [1, 2])).toBe(false);
    expect(hasSameFacts(null, 0)).toBe(false);
    expect(hasSameFacts({ a: 1 }, null)).toBe(false);
    expect(hasSameFacts('1', 1)).toBe(false);
  });

  it('are the same after being kept, for any facts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (facts) => {
        expect(hasSameFacts(fromCanonical(canonical(facts)), facts)).toBe(true);
      }),
    );
  });
});
