import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseTrainees } from '../../../shared/disclosure/figures/disclose-trainees';
import { discloseTraining } from '../../../shared/disclosure/figures/disclose-training';
import type { OutcomeCount, TrainingCounts } from '../../../shared/indicators/training/training-counts';
import { places } from '../../../shared/indicators/training/training-counts';
import { figurePlaces } from '../../../shared/indicators/training/training-figures';
import { ethnicGroups } from '../../../shared/reference/groups';
import { anyTraining } from './arbitraries';

const threshold = 5;
const policy = { version: 'restricted', threshold, isBoardShown: true } as const;
const withOutcomes = (arcp: readonly OutcomeCount[]): TrainingCounts => ({
  arcp,
  exams: [],
  applications: [],
  reasons: [],
  years: { arcp: [2025], exams: [], applications: [] },
});
const both = (arcp: readonly OutcomeCount[]) => {
  const outcomes = discloseTraining(withOutcomes(arcp), policy);
  return { outcomes, trainees: discloseTrainees(arcp, outcomes, policy) };
};
const row = (place: OutcomeCount['place'], outcome: '1' | '3', count: number, worst: number): OutcomeCount => ({
  group: 'bme',
  place,
  outcome,
  count,
  worst,
});

describe('trainees beside outcomes', () => {
  it('are shown where neither they nor the outcomes beyond them are few', () => {
    const { trainees } = both([row('UK', '3', 20, 12), row('UK', '1', 80, 60), row('IMG', '1', 50, 40)]);
    const uk = trainees.find((each) => each.measure === 'arcp_unsatisfactory_trainees' && each.pmq === 'UK');
    expect(trainees.filter(({ group }) => group === 'bme')[0]).toMatchObject({ count: 12, of: 112, isHidden: false });
    expect(uk).toBeDefined();
  });

  it('are hidden where taking them from the outcomes would leave a few', () => {
    const { outcomes, trainees } = both([row('UK', '3', 20, 18), row('UK', '1', 80, 60)]);
    expect(outcomes.find(({ measure, group }) => measure === 'arcp_unsatisfactory' && group === 'bme')?.count).toBe(20);
    const own = trainees.filter(({ group, pmq }) => group === 'bme' && pmq === 'all');
    expect(own).toHaveLength(3);
    expect(own.every(({ count, of }) => count === null && of === null)).toBe(true);
  });

  it('say nothing of a place whose outcomes are hidden, and leave no small difference anywhere', () => {
    fc.assert(
      fc.property(anyTraining, fc.constantFrom(1, 4), ({ arcp }, factor) => {
        const { outcomes, trainees } = both(arcp.map((each) => ({ ...each, count: each.count * factor })));
        for (const figure of trainees) {
          if (figure.count === null || figure.of === null) continue;
          const measure = figure.measure.replace('_trainees', '');
          const same = outcomes.find(
            (each) => each.measure === measure && each.group === figure.group && each.pmq === figure.pmq,
          );
          expect(same).toMatchObject({ isHidden: false });
          const shown = [figure.count, figure.of - figure.count, (same?.count ?? 0) - figure.count];
          for (const number of shown) expect(number > 0 && number < threshold).toBe(false);
        }
        for (const group of ethnicGroups) {
          const hidden = trainees.filter(
            (each) => each.group === group && each.isHidden && each.measure === 'arcp_unsatisfactory_trainees',
          );
          const byPlace = hidden.filter(({ pmq }) => pmq !== 'all');
          // One hidden place alone would follow from the total.
          if (hidden.length === byPlace.length) expect(byPlace).not.toHaveLength(1);
          expect(byPlace.length).toBeLessThanOrEqual(places.length);
        }
        expect(figurePlaces).toContain('all');
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('are nobody where no outcome says whose it is', () => {
    expect(both([row('UK', '3', 20, 0), row('UK', '1', 80, 0)]).trainees).toEqual([]);
  });
});
