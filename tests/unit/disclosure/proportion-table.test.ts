import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areAllShown } from '../../../shared/disclosure/are-all-shown';
import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import { proportionCellIds, proportionTable } from '../../../shared/disclosure/proportion-table';
import { suppress } from '../../../shared/disclosure/suppress';

const rule = { threshold: 5 };

describe('proportionTable', () => {
  it('hides a small count with its complement, and a large count with its small complement', () => {
    const suppression = suppress(
      proportionTable([
        { id: 'white', count: 56, of: 70 },
        { id: 'bme', count: 36, of: 40 },
        { id: 'unknown', count: 2, of: 30 },
      ]),
      rule,
    );
    const hidden = suppression.cells.flatMap((cell) => (cell.status === 'hidden' ? [[cell.id, cell.reason]] : []));
    expect(hidden).toEqual([
      ['bme:count', 'complement'],
      ['bme:rest', 'small'],
      ['unknown:count', 'small'],
      ['unknown:rest', 'complement'],
    ]);
  });

  it('hides a denominator with its parts when it is too near them', () => {
    const suppression = suppress(proportionTable([{ id: 'bme', count: 3, of: 6 }]), rule);
    expect(suppression.cells.every(({ status }) => status === 'hidden')).toBe(true);
  });

  it('shows a count of none, and of all', () => {
    const suppression = suppress(
      proportionTable([
        { id: 'a', count: 0, of: 12 },
        { id: 'b', count: 9, of: 9 },
      ]),
      rule,
    );
    expect(suppression.cells.every(({ status }) => status === 'shown')).toBe(true);
  });

  it('with a total, hides a second group so that the first is not what is left', () => {
    const groups = [
      { id: 'white', count: 560, of: 700 },
      { id: 'bme', count: 3, of: 80 },
      { id: 'unknown', count: 12, of: 30 },
    ];
    const table = proportionTable(groups, 'all');
    const suppression = suppress(table, rule);
    const hidden = suppression.cells.filter(({ status }) => status === 'hidden').map(({ id }) => id);
    expect(hidden).toEqual(['bme:count', 'bme:rest', 'unknown:count', 'unknown:rest']);
    const { lower, upper } = feasibleRange(table, hidden, 'bme:count');
    expect(upper - lower).toBeGreaterThanOrEqual(5);
  });

  it('never leaves a small count or complement to be worked out', () => {
    const group = fc
      .integer({ min: 0, max: 40 })
      .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), fc.boolean(), (counts, hasTotal) => {
        const groups = counts.map((counted, index) => ({ id: `g${index}`, ...counted }));
        const table = proportionTable(groups, hasTotal ? 'all' : undefined);
        const suppression = suppress(table, rule);
        expect(suppression.unprotected).toEqual([]);
        const hidden = suppression.cells.filter(({ status }) => status === 'hidden').map(({ id }) => id);
        for (const id of hidden) {
          const { lower, upper } = feasibleRange(table, hidden, id);
          expect(upper - lower).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

describe('areAllShown', () => {
  it('hides a ratio with any of its counts', () => {
    const suppression = suppress(
      proportionTable([
        { id: 'a', count: 50, of: 90 },
        { id: 'b', count: 3, of: 90 },
      ]),
      rule,
    );
    const [a, b] = [proportionCellIds('a'), proportionCellIds('b')];
    expect(areAllShown(suppression, [a.count, a.of, b.of])).toBe(true);
    expect(areAllShown(suppression, [a.count, a.of, b.count, b.of])).toBe(false);
    expect(() => areAllShown(suppression, ['c:count'])).toThrow('not in the table');
  });
});
