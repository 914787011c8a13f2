import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeWith } from '../../../shared/year/complete-with';

describe('a kept report completed by one of today', () => {
  it('takes what was not known then, and replaces nothing, not even null', () => {
    const kept: unknown = { value: 1.45, upper: null, parts: [{ n: 1 }, { n: 2 }], list: [1] };
    const fresh: unknown = { value: 1.5, upper: 2, tag: 'new', parts: [{ n: 9, of: 10 }, { n: 8 }], list: [1, 2] };
    expect(completeWith(kept, fresh)).toEqual({
      value: 1.45,
      upper: null,
      tag: 'new',
      parts: [{ n: 1, of: 10 }, { n: 2 }],
      list: [1],
    });
  });

  it('is what was kept where nothing is new', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        expect(completeWith(kept, kept)).toEqual(kept);
      }),
    );
  });
});
