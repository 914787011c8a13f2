import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, fromCanonical } from '../../../shared/year/canonical';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, shuffled(part)]),
  );
};

/** As canonical JSON keeps it: without names that are undefined, and with no −0. */
const plain = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true }).map((n) => (n === 0 ? 0 : n)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((name) => name !== '__proto__' && name !== '$number'),
      tie('any'),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).any;

describe('the canonical text', () => {
  it('is one text for the same facts, with names in order and nothing between', () => {
    expect(canonical({ b: [1, 2.5, 'é"'], a: { d: null, c: true } })).toBe(
      '{"a":{"c":true,"d":null},"b":[1,2.5,"é\\""]}',
    );
    expect(canonical({ a: undefined, b: -0 })).toBe('{"b":0}');
  });

  it('keeps a number without end, which JSON would lose', () => {
    expect(canonical({ upper: Infinity, lower: -Infinity })).toBe(
      '{"lower":{"$number":"-Infinity"},"upper":{"$number":"Infinity"}}',
    );
    expect(fromCanonical(canonical([Infinity, -Infinity, 0]))).toEqual([Infinity, -Infinity, 0]);
  });

  it('refuses what it could not give back', () => {
    expect(() => canonical({ value: NaN })).toThrow(RangeError);
    expect(() => canonical(new Map([[1, 2]]))).toThrow(RangeError);
    expect(() => canonical(new Date(0))).toThrow(RangeError);
    expect(() => canonical(() => 1)).toThrow(RangeError);
  });

  it('does not depend on the order of names, and gives back what it was made of', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonical(value);
        expect(canonical(shuffled(value))).toBe(text);
        expect(fromCanonical(text)).toEqual(value);
        expect(canonical(fromCanonical(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
