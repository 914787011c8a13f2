import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ethnicGroups } from '../../../shared/reference/groups';
import { anyStaff } from './any-staff';
import type { AnyPeople } from './any-staff';
import { attack, untold } from './attack';
import { everythingTold } from './everything-told';
import type { Told } from './everything-told';

const policyAt = (threshold: number) => ({ version: 'public', threshold, isBoardShown: false }) as const;

describe('somebody with all pages of one version about the staff of a year in hand', () => {
  it('narrows no small count of any cut, of two or of three together', () => {
    const shown = { 1: 0, 3: 0, 4: 0 };
    fc.assert(
      fc.property(anyStaff, fc.constantFrom(5, 10), (people, threshold) => {
        const sizes = ethnicGroups.map((group) =>
          people.filter((one) => one.group === group).reduce((sum, one) => sum + one.people, 0),
        );
        // The workforce of the year is printed; where a group of it is tiny, that alone narrows it.
        fc.pre(sizes.every((size) => size >= 3 * threshold));
        const { told, pairs } = everythingTold(people, policyAt(threshold));
        for (const indicator of [1, 3, 4] as const) shown[indicator] += pairs[indicator];
        expect(untold(people, told)).toEqual([]);
        expect(attack(people, told, threshold)).toEqual([]);
      }),
      { numRuns: 25, seed: 20_251_130 },
    );
    // What is never shown would be safe too.
    expect(Math.min(...Object.values(shown))).toBeGreaterThan(5);
  }, 120_000);
});

describe('somebody with all pages of both versions in hand', () => {
  it('narrows no count that is small in the restricted one', () => {
    fc.assert(
      fc.property(anyStaff, (people) => {
        const restricted = everythingTold(people, { ...policyAt(5), version: 'restricted' });
        const open = everythingTold(people, { ...policyAt(10), beneath: 5 });
        expect(attack(people, [...restricted.told, ...open.told], 5)).toEqual([]);
      }),
      { numRuns: 10, seed: 20_251_130 },
    );
  }, 120_000);
});

const people = (directorate: string, band: string, sex: string, count: number): AnyPeople => ({
  places: { section: 'clinical', band, staff_group: 'Nursing', directorate, site: '', sex },
  group: 'bme',
  people: count,
  cases: 0,
  training: 0,
});

describe('three tables of two cuts in a ring', () => {
  it('fix a count of three cuts though none of their own is small: why only cuts that meet in one are combined', () => {
    const trust = [
      people('Surgery', '5', 'Female', 3),
      people('Surgery', '5', 'Male', 20),
      people('Surgery', '7', 'Female', 20),
      people('Surgery', '7', 'Male', 0),
      people('Medicine', '5', 'Female', 2),
      people('Medicine', '5', 'Male', 20),
      people('Medicine', '7', 'Female', 20),
      people('Medicine', '7', 'Male', 0),
    ];
    const cell = (a: 'directorate' | 'band' | 'sex', b: 'directorate' | 'band' | 'sex'): readonly Told[] => {
      const keys = new Set(trust.map(({ places }) => JSON.stringify([places[a], places[b]])));
      return [...keys].map((key): Told => {
        const where = (places: AnyPeople['places']): boolean => JSON.stringify([places[a], places[b]]) === key;
        const value = trust.filter((one) => where(one.places)).reduce((sum, one) => sum + one.people, 0);
        return { what: 'people', group: 'bme', where, value };
      });
    };
    const star = [...cell('directorate', 'band'), ...cell('directorate', 'sex')];
    const ring = [...star, ...cell('band', 'sex')];
    expect(ring.every(({ value }) => value === 0 || (value ?? 0) >= 5)).toBe(true);
    expect(attack(trust, star, 5)).toEqual([]);
    const found = attack(trust, ring, 5).filter(({ lower, upper }) => Math.abs(upper - lower) < 1e-6);
    expect(found.map(({ value }) => value)).toContain(3);
  });
});
