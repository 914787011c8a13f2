import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideLikelihoodCuts } from '../../../shared/disclosure/cuts/likelihood-cuts';
import { hideStaffCuts } from '../../../shared/disclosure/cuts/staff-cuts';
import { isSmall } from '../../../shared/disclosure/figures/policy';
import type { Sum } from '../../../shared/disclosure/types';
import { countAll } from '../../../shared/indicators/cuts/part-counts';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import { ethnicGroups } from '../../../shared/reference/groups';
import { anyTallies } from './any-tallies';
import { narrowCounts } from './reader-of-cuts';
import type { ReadCount } from './reader-of-cuts';
import { cutsRead, staffAsRead } from './staff-as-read';

describe('everything shown of the workforce by cuts, beside the report of the year', () => {
  it('narrows no small count to less than the threshold', () => {
    fc.assert(
      fc.property(anyTallies(ethnicGroups, false), fc.constantFrom(5, 10), (tallies, threshold) => {
        const all = countAll(tallies).of;
        // The workforce of the year is printed; where a group of it is tiny, that alone narrows it.
        fc.pre(ethnicGroups.every((group) => all[group] >= 3 * threshold));
        const { read, sums } = staffAsRead(tallies, threshold);
        expect(narrowCounts(read, sums, threshold)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('nor of the people it happened to, where their staff are shown too', () => {
    fc.assert(
      fc.property(anyTallies(ethnicGroups, false), fc.constantFrom(5, 10), (tallies, threshold) => {
        const all = countAll(tallies);
        fc.pre(ethnicGroups.every((group) => all.of[group] >= 3 * threshold));
        const { read, sums } = staffAsRead(tallies, threshold);
        const events = eventsAsRead(tallies, threshold);
        expect(narrowCounts([...read, ...events.read], [...sums, ...events.sums], threshold)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** The BME staff it happened to by every cut, and those it did not: together they are the BME staff of indicator 1. */
const eventsAsRead = (tallies: readonly Tally[], threshold: number) => {
  const policy = { version: 'public', threshold, isBoardShown: false } as const;
  const staff = hideStaffCuts(tallies, policy);
  const { hits, of } = countAll(tallies);
  const isWholeHidden = [hits.bme, of.bme - hits.bme].some((value) => isSmall(value, threshold));
  const side = { hits: isWholeHidden, of: staff.whole.bme };
  const hiding = hideLikelihoodCuts(
    { view: { name: 'all', tallies, whole: { white: side, bme: side, unknown: side } }, both: null, staff },
    policy,
  );
  const read: ReadCount[] = [];
  const sums: Sum[] = [];
  const add = (name: string, own: readonly Tally[], isHidden: boolean, isBaseHidden = false): void => {
    const counts = countAll(own);
    const isRestHidden = isHidden || isBaseHidden;
    read.push({ id: `${name}|hits`, value: counts.hits.bme, isHidden, mayBeNone: isHidden });
    read.push({
      id: `${name}|rest`,
      value: counts.of.bme - counts.hits.bme,
      isHidden: isRestHidden,
      mayBeNone: isRestHidden,
    });
    sums.push({ total: `${name}|bme`, parts: [`${name}|hits`, `${name}|rest`] });
  };
  add('all', tallies, isWholeHidden, staff.whole.bme);
  for (const cut of cutsRead) {
    const parts = [...new Set(tallies.map(({ places }) => places[cut]))];
    for (const part of parts)
      add(
        `${cut} ${part}`,
        tallies.filter(({ places }) => places[cut] === part),
        hiding.byCut(cut)(part).bme.hits,
      );
    for (const kind of ['hits', 'rest'])
      sums.push({ total: `all|${kind}`, parts: parts.map((part) => `${cut} ${part}|${kind}`) });
  }
  return { read, sums };
};
