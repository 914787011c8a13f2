import { describe, expect, it } from 'vitest';
import { ethnicCounts, fiveOf } from '../../../shared/indicators/cuts/ethnic-counts';
import { cutCounts, cutsIn } from '../../../shared/indicators/cuts/part-counts';
import type { Profile } from '../../../shared/indicators/cuts/profile';
import { eventTallies } from '../../../shared/indicators/cuts/tallies';
import { partLabel } from '../../../shared/narrative/breakdown/cut-words';

const person = (band: string, group: Profile['group'], code: string | null, people: number): Profile => ({
  places: { section: 'clinical', band, staff_group: '', directorate: '', site: '', sex: '' },
  group,
  code,
  people,
});

const staff = [
  person('8a', 'white', 'A', 30),
  person('5', 'bme', 'R', 20),
  person('5', 'bme', 'H', 10),
  person('5', 'bme', null, 4),
  person('', 'unknown', 'Z', 3),
];
const tallies = eventTallies([person('5', 'bme', 'R', 2), person('', 'bme', 'H', 1)], staff);

describe('counting by cuts', () => {
  it('keeps the order of the standard, with what is not recorded last and never dropped', () => {
    expect(cutCounts(tallies, 'band').parts.map(({ part, hits, of }) => [part, hits.bme, of])).toEqual([
      ['5', 2, { white: 0, bme: 34, unknown: 0 }],
      ['8a', 0, { white: 30, bme: 0, unknown: 0 }],
      ['', 1, { white: 0, bme: 0, unknown: 3 }],
    ]);
  });

  it('has the cuts of which anybody’s part is recorded', () => {
    expect(cutsIn(tallies)).toEqual(['section', 'band']);
  });

  it('puts Chinese with Asian, by its code, and keeps BME people without a code as a part of their own', () => {
    expect(ethnicCounts(tallies, 'five_groups')).toEqual([
      { part: 'asian', hits: 3, of: 30 },
      { part: '', hits: 0, of: 4 },
    ]);
    expect(ethnicCounts(tallies, 'sixteen_groups').map(({ part, of }) => [part, of])).toEqual([
      ['H', 10],
      ['R', 20],
      ['', 4],
    ]);
  });

  it('puts a local code with the national category of its first letter, and not with what is not recorded', () => {
    const local = ['SC', 'PC', 'LE', 'GA', 'PZ'].map((code) => person('5', 'bme', code, 10));
    expect(ethnicCounts(eventTallies([person('5', 'bme', 'SC', 2)], local), 'five_groups')).toEqual([
      { part: 'mixed', hits: 0, of: 10 },
      { part: 'asian', hits: 0, of: 10 },
      { part: 'black', hits: 0, of: 20 },
      { part: 'other', hits: 2, of: 10 },
    ]);
    expect(ethnicCounts(eventTallies([], local), 'sixteen_groups').map(({ part }) => part)).toEqual([
      'G',
      'L',
      'P',
      'S',
    ]);
  });

  it('keeps a heading without detail (“Asian”) with its five-group, and apart among the sixteen', () => {
    const mixed = [person('5', 'bme', 'asian', 10), person('5', 'bme', 'H', 20), person('5', 'bme', null, 5)];
    const counts = (cut: 'five_groups' | 'sixteen_groups') =>
      ethnicCounts(eventTallies([], mixed), cut).map(({ part, of }) => [part, of]);
    expect(counts('five_groups')).toEqual([
      ['asian', 30],
      ['', 5],
    ]);
    expect(counts('sixteen_groups')).toEqual([
      ['H', 20],
      ['asian', 10],
      ['', 5],
    ]);
    expect(partLabel('sixteen_groups', 'asian')).toBe('Asian or Asian British (no further detail)');
    expect(fiveOf('asian')).toBe('asian');
  });
});
