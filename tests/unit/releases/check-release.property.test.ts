import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppress } from '../../../shared/disclosure/suppress';
import type { Table } from '../../../shared/disclosure/types';
import { checkRelease } from '../../../shared/releases/check-release';
import type { ReleasedTables } from '../../../shared/releases/release.types';
import { fittingTables } from '../disclosure/by-enumeration';
import { withMargins } from '../disclosure/tables';
import { printed, release, thresholds } from './releases';

const count = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 30 }));
const anyTable = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map(withMargins);

const hiddenAt = (table: Table, threshold: number): readonly string[] =>
  suppress(table, { threshold })
    .cells.filter(({ status }) => status === 'hidden')
    .map(({ id }) => id);

/** Small counts that only one value fits, to whoever knows every cell that is shown anywhere. */
const foundByBruteForce = (table: Table, hidden: readonly string[], threshold: number): readonly string[] => {
  const fitting = fittingTables(table, hidden, () => 0, 12);
  return hidden.filter((id) => {
    const value = table.cells.find((cell) => cell.id === id)?.value ?? 0;
    return value > 0 && value < threshold && new Set(fitting.map((one) => one.get(id))).size === 1;
  });
};

const hiddenIn = ({ cells }: ReleasedTables): readonly string[] =>
  cells.filter(({ value }) => value === null).map(({ part }) => part);

describe('releases of one table, hidden in different ways', () => {
  it('that are allowed leave no small count determined, by brute force', () => {
    let allowed = 0;
    let refused = 0;
    fc.assert(
      fc.property(anyTable, fc.array(fc.nat({ max: 15 }), { maxLength: 4 }), (table, drops) => {
        const first = hiddenAt(table, 5);
        fc.pre(first.length <= 7);
        // The new release is a few cells by themselves, none of them small.
        const cells = table.cells.filter(({ value }, place) => drops.includes(place) && (value === 0 || value >= 5));
        const next = printed({ cells, sums: [] }, []);
        const check = checkRelease([release(printed(table, first))], release(next), thresholds);
        const shown = new Set(cells.map(({ id }) => id));
        const recovered = foundByBruteForce(
          table,
          first.filter((id) => !shown.has(id)),
          5,
        );
        if (check.kind === 'refused') {
          refused += 1;
          return;
        }
        allowed += 1;
        expect(recovered).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(allowed).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(0);
  });

  it('that are protected at two thresholds are allowed only if both in hand hide every small count', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyTable, (table) => {
        const [strict, mild] = [hiddenAt(table, 10), hiddenAt(table, 5)];
        const both = strict.filter((id) => mild.includes(id));
        fc.pre(both.length <= 7);
        const out = release(printed(table, strict), { audience: 'public', version: 'public' });
        const check = checkRelease([out], release(printed(table, mild)), thresholds);
        if (check.kind === 'allowed') expect(foundByBruteForce(table, both, 5)).toEqual([]);
        else refused += 1;
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('become safe by the change that is advised', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyTable, (table) => {
        const out = release(printed(table, hiddenAt(table, 10)), { audience: 'public', version: 'public' });
        const next = printed(table, hiddenAt(table, 5));
        const check = checkRelease([out], release(next), thresholds);
        if (check.kind === 'allowed' || check.change.kind !== 'hide') return;
        tried += 1;
        const advised = check.change.cells.map(({ part }) => part);
        const changed = {
          ...next,
          cells: next.cells.map((cell) => (advised.includes(cell.part) ? { ...cell, value: null } : cell)),
        };
        expect(hiddenIn(changed).length).toBeGreaterThan(hiddenIn(next).length);
        expect(checkRelease([out], release(changed), thresholds).kind).toBe('allowed');
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(0);
  });
});
