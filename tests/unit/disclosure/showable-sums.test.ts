import { describe, expect, it } from 'vitest';
import { showableSums } from '../../../shared/disclosure/showable-sums';
import type { Table } from '../../../shared/disclosure/types';

const table = (values: Readonly<Record<string, number>>): Table => ({
  cells: Object.entries({ ...values, all: Object.values(values).reduce((a, b) => a + b, 0) }).map(([id, value]) => ({
    id,
    value,
  })),
  sums: [{ total: 'all', parts: Object.keys(values) }],
});

describe('sums beside a table that is out already', () => {
  const four = table({ a: 3, b: 12, c: 20, d: 30 });

  it('shows a sum of shown cells, and one that the table gives in any case', () => {
    const sums = [
      { id: 'c+d', parts: ['c', 'd'] },
      { id: 'a+b', parts: ['a', 'b'] },
    ];
    expect([...showableSums(four, new Set(['a', 'b']), sums, 5)]).toEqual(['c+d', 'a+b']);
  });

  it('does not show a sum that gives a hidden cell back', () => {
    expect([...showableSums(four, new Set(['a', 'b']), [{ id: 'a+c', parts: ['a', 'c'] }], 5)]).toEqual([]);
  });

  it('shows what matters more where not both can be shown', () => {
    const five = table({ a: 3, b: 12, c: 20, d: 30, e: 9 });
    const hidden = new Set(['a', 'b', 'c', 'd', 'e']);
    const two = { id: 'a+b', parts: ['a', 'b'] };
    const three = { id: 'a+b+c', parts: ['a', 'b', 'c'] };
    // One from the other leaves c.
    expect([...showableSums(five, hidden, [two, three], 5)]).toEqual(['a+b']);
    expect([...showableSums(five, hidden, [three, two], 5)]).toEqual(['a+b+c']);
  });

  it('does not show a sum that is small itself, and guards it', () => {
    const small = table({ a: 2, b: 2, c: 9, d: 9, e: 40 });
    const hidden = new Set(['a', 'b', 'c', 'd']);
    const sums = [
      { id: 'a+b', parts: ['a', 'b'] },
      { id: 'c+d', parts: ['c', 'd'] },
    ];
    // c + d would give a + b = 4 back, of which every reader would know that it is two pairs.
    expect([...showableSums(small, hidden, sums, 5)]).toEqual([]);
  });

  it('shows nothing with a hidden cell in it where the table alone leaves one narrow', () => {
    expect([...showableSums(four, new Set(['a']), [{ id: 'a+c', parts: ['a', 'c'] }], 5)]).toEqual([]);
  });
});
