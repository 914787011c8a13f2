import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSanity, profileOf } from '../../../shared/dataset/sanity';
import type { RowFact } from '../../../shared/dataset/sanity';
import { sanitySentence } from '../../../shared/narrative/files/sanity-sentence';

const fact = (over: Partial<RowFact>): RowFact => ({
  count: 1,
  group: null,
  code: null,
  band: null,
  staffGroup: null,
  directorate: null,
  ...over,
});
const people = (white: number, bme: number, unknown: number) =>
  profileOf([
    fact({ group: 'white', count: white }),
    fact({ group: 'bme', count: bme }),
    fact({ group: 'unknown', count: unknown }),
  ]);
const kinds = (before: readonly RowFact[], now: readonly RowFact[]) => checkSanity(profileOf(before), profileOf(now));

describe('a year against the year before', () => {
  test.each([
    [100, 110, false],
    [100, 111, true],
    [100, 90, false],
    [100, 89, true],
    [0, 50, false],
  ])('%d, then %d: said %s', (before, now, isSaid) => {
    const found = checkSanity(people(before, 0, 0), people(now, 0, 0)).some(({ kind }) => kind === 'total_moved');
    expect(found).toBe(isSaid);
  });

  test('three points of unknown ethnicity are usual, more are said', () => {
    expect(checkSanity(people(500, 400, 100), people(500, 370, 130))).toEqual([]);
    expect(checkSanity(people(500, 400, 100), people(500, 369, 131))).toEqual([
      { kind: 'unknown_moved', before: 0.1, now: 0.131 },
    ]);
  });

  test('a group, one of five groups, a band, a staff group or a directorate that is gone is named', () => {
    const before = [
      fact({ group: 'bme', code: 'R', band: 'Band 5', staffGroup: 'Nursing', directorate: 'Surgery', count: 50 }),
      fact({ group: 'bme', code: 'CX', band: 'Band 6', staffGroup: 'Admin', directorate: 'Medicine', count: 3 }),
      fact({ group: 'white', code: 'A', band: 'Band 6', staffGroup: 'Admin', directorate: 'Medicine', count: 3 }),
    ];
    expect(
      kinds(
        before,
        before.slice(0, 1).map((one) => ({ ...one, count: 56 })),
      ),
    ).toEqual([
      { kind: 'vanished', of: 'group', names: ['white'] },
      { kind: 'vanished', of: 'five_group', names: ['white'] },
      { kind: 'vanished', of: 'band', names: ['Band 6'] },
      { kind: 'vanished', of: 'staff_group', names: ['Admin'] },
      { kind: 'vanished', of: 'directorate', names: ['Medicine'] },
    ]);
  });

  test('a column that is missing altogether is not a hundred names gone', () => {
    expect(kinds([fact({ directorate: 'Surgery' })], [fact({})])).toEqual([]);
  });

  test('the same year twice has nothing to say', () => {
    const some = fc.record({
      count: fc.nat(50),
      group: fc.constantFrom('white' as const, 'bme' as const, 'unknown' as const, null),
      code: fc.constantFrom('A', 'R', 'CX', '99', null),
      band: fc.constantFrom('Band 5', null),
      staffGroup: fc.constantFrom('a', null),
      directorate: fc.constantFrom('b', null),
    });
    fc.assert(
      fc.property(fc.array(some), (facts) => {
        expect(kinds(facts, facts)).toEqual([]);
      }),
    );
  });
});

describe('what is said', () => {
  const words = { year: 2024, what: 'people in the workforce', against: '' };

  test('gives the numbers that moved, and no numbers of names that are gone', () => {
    expect(sanitySentence({ kind: 'total_moved', before: 4000, now: 3400 }, words)).toBe(
      'Against 2024: 3,400 people in the workforce, 4,000 the year before (−15.0%). Check that the file is complete and holds one year only.',
    );
    expect(sanitySentence({ kind: 'unknown_moved', before: 0.1, now: 0.131 }, words)).toBe(
      'Against 2024: ethnicity is unknown for 13.1%, 10.0% the year before (+3.1 points).',
    );
    const gone = sanitySentence({ kind: 'vanished', of: 'band', names: ['Band 9', 'VSM'] }, words);
    expect(gone).toBe(
      'Against 2024: 2 bands or grades with people in the workforce the year before have none now: Band 9; VSM.',
    );
    const group = sanitySentence(
      { kind: 'vanished', of: 'group', names: ['bme'] },
      { ...words, against: 'as the annual return has it' },
    );
    expect(group).toBe(
      'Against 2024, as the annual return has it: 1 ethnic group with people in the workforce the year before has none now: BME.',
    );
  });
});
