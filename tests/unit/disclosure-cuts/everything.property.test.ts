import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ethnicGroups } from '../../../shared/reference/groups';
import { anyStaff } from './any-staff';
import { attack, untold } from './attack';
import { everythingTold } from './everything-told';

const pairs = { 1: 0, 3: 0, 4: 0 };

describe('somebody with all pages of one version about the staff of a year in hand', () => {
  it('narrows no small count of any cut, of two or of three together', () => {
    fc.assert(
      fc.property(anyStaff, fc.constantFrom(5, 10), (people, threshold) => {
        const sizes = ethnicGroups.map((group) =>
          people.filter((one) => one.group === group).reduce((sum, one) => sum + one.people, 0),
        );
        // The workforce of the year is printed; where a group of it is tiny, that alone narrows it.
        fc.pre(sizes.every((size) => size >= 3 * threshold));
        const { told, pairs: shown } = everythingTold(people, { version: 'public', threshold, isBoardShown: false });
        for (const indicator of [1, 3, 4] as const) pairs[indicator] += shown[indicator];
        expect(untold(people, told)).toEqual([]);
        const found = attack(people, told, threshold);
        if (found.length > 0) console.log("FOUND", threshold, JSON.stringify(shown), JSON.stringify(found.filter((f) => !/^[0-9]/.test(f.id)).map((f) => `${f.id}=${String(f.value)} [${f.lower.toFixed(1)},${f.upper.toFixed(1)}]`).slice(0, 6)), found.length);
      }),
      { numRuns: 40, seed: 7 },
    );
    console.log(pairs);
  });
});
