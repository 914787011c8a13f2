import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideInside, containingAmong } from '../../../shared/indicators/cuts/contained-parts';
import { countAll } from '../../../shared/indicators/cuts/part-counts';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import { ethnicGroups } from '../../../shared/reference/groups';
import { staffWithEstates } from './any-staff';
import type { AnyPeople } from './any-staff';
import { attack, untold } from './attack';
import { everythingTold } from './everything-told';

const areManyOfEach = (people: readonly AnyPeople[], threshold: number): boolean =>
  ethnicGroups.every(
    (group) => people.filter((one) => one.group === group).reduce((sum, one) => sum + one.people, 0) >= 3 * threshold,
  );

/**
 * The reader of `everything.property.test.ts`, who knows which standings there are: here also that nobody in Estates is clinical or medical,
 * while a few elsewhere are non-clinical. Taking Estates from the non-clinical would leave those few.
 */
describe('somebody with all pages in hand who knows that all of Estates is non-clinical', () => {
  it('narrows no small count of any cut, of two or of three together', () => {
    const shown = { 1: 0, 3: 0, 4: 0 };
    fc.assert(
      fc.property(staffWithEstates, fc.constantFrom(5, 10), (people, threshold) => {
        fc.pre(areManyOfEach(people, threshold));
        const { told, pairs } = everythingTold(people, { version: 'public', threshold, isBoardShown: false });
        for (const indicator of [1, 3, 4] as const) shown[indicator] += pairs[indicator];
        expect(untold(people, told)).toEqual([]);
        expect(attack(people, told, threshold)).toEqual([]);
      }),
      { numRuns: 25, seed: 20_251_130 },
    );
    // What is never shown would be safe too.
    expect(shown[1]).toBeGreaterThan(0);
  }, 120_000);

  it('nor with both versions in hand any count that is small in the restricted one', () => {
    fc.assert(
      fc.property(staffWithEstates, (people) => {
        fc.pre(areManyOfEach(people, 10));
        const restricted = everythingTold(people, { version: 'restricted', threshold: 5, isBoardShown: false });
        const open = everythingTold(people, { version: 'public', threshold: 10, isBoardShown: false, beneath: 5 });
        expect(attack(people, [...restricted.told, ...open.told], 5)).toEqual([]);
      }),
      { numRuns: 8, seed: 20_251_130 },
    );
  }, 120_000);
});

const tally = (directorate: string, section: string, of: number): Tally => ({
  places: { directorate, section, band: '5', staff_group: '', site: '', sex: '' },
  group: 'white',
  code: null,
  hits: 0,
  of,
});
const staff = [
  tally('Estates', 'non-clinical', 90),
  tally('Surgery', 'non-clinical', 3),
  tally('Surgery', 'clinical', 80),
];

describe('parts inside a part of another cut', () => {
  it('are found with whoever is beside them', () => {
    const [first, second, ...more] = containingAmong(staff, ['section', 'directorate'], 5);
    expect(first).toEqual({ cut: 'section', other: 'directorate', part: 'non-clinical', inside: ['Estates'] });
    expect(second).toEqual({ cut: 'directorate', other: 'section', part: 'Surgery', inside: ['clinical'] });
    expect(more).toEqual([]);
    expect(countAll(first === undefined ? [] : besideInside(staff, first)).of.white).toBe(3);
  });

  it('do not count where they have fewer people than the threshold: they are hidden, so nothing can be taken from them', () => {
    expect(containingAmong(staff, ['section', 'directorate'], 100)).toEqual([]);
  });
});
