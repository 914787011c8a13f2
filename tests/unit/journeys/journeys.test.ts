import { describe, expect, it } from 'vitest';
import { comparePromotion, likeForLike } from '../../../shared/indicators/journeys/compare-journeys';
import { firstTwoYears, followedCohorts } from '../../../shared/indicators/journeys/first-two-years';
import { countJourneys } from '../../../shared/indicators/journeys/journey-counts';
import { joinersOf } from '../../../shared/indicators/journeys/joiners';
import { likeForLikeStrata, promotionRisk, yearsAfter } from '../../../shared/indicators/journeys/promotion';
import { alikeOf } from '../../../shared/indicators/journeys/strata';
import { person, recordsOf, years } from './people';

const joinersFrom = (...people: Parameters<typeof joinersOf>[0]) => joinersOf(people).joiners;

describe('joiners', () => {
  it('start at the first snapshot, and move up at the first one with a higher band', () => {
    const [joiner] = joinersFrom(person(2021, ['5', '5', '6', '7']));
    expect(joiner).toMatchObject({ cohort: 2021, startBand: '5', promotedBy: 2023, seenTo: 2024 });
  });

  it('do not move up by moving down and back', () => {
    expect(joinersFrom(person(2021, ['6', '5', '6']))[0]?.promotedBy).toBeNull();
    expect(joinersFrom(person(2021, ['8a', '8b']))[0]?.promotedBy).toBe(2022);
    expect(joinersFrom(person(2021, ['9', 'VSM']))[0]?.promotedBy).toBe(2022);
  });

  it('are followed as far as a band is known', () => {
    expect(joinersFrom(person(2021, ['5', '5', null, 'Consultants']))[0]).toMatchObject({
      bandKnownTo: 2022,
      seenTo: 2024,
    });
  });

  it('are left out by why', () => {
    const { joiners, leftOut } = joinersOf([
      person(2021, ['Consultants']),
      person(2021, [null, '5']),
      person(2021, ['VSM']),
      person(2021, ['VSM', 'VSM']),
    ]);
    expect(joiners).toEqual([]);
    expect(leftOut).toEqual({ medical_grade: 1, no_band: 1, no_higher_band: 2 });
  });
});

describe('time to a higher band', () => {
  it('counts whole years; who leaves is followed to the last snapshot', () => {
    const joiners = joinersFrom(
      person(2021, ['5', '6']),
      person(2021, ['5', '5']),
      person(2022, ['5', '5', '6', '6']),
      person(2025, ['5']),
      person(2021, ['5', '6'], { education: 'international' }),
    );
    expect(promotionRisk(joiners, 'uk', [1, 2, 3, 4])).toEqual([
      { time: 1, atRisk: 3, events: 1 },
      { time: 2, atRisk: 1, events: 1 },
      { time: 3, atRisk: 0, events: 0 },
      { time: 4, atRisk: 0, events: 0 },
    ]);
  });

  it('takes the years that the snapshots can tell, a missing one too', () => {
    expect(yearsAfter(years)).toEqual([1, 2, 3, 4]);
    expect(yearsAfter([2021, 2024])).toEqual([3]);
    expect(yearsAfter([2025])).toEqual([]);
  });

  it('compares like with like: a gap that is all starting band is none', () => {
    const some = (count: number, bands: Parameters<typeof person>[1], education: 'uk' | 'international') =>
      [2021, 2022, 2023].flatMap((cohort) => Array.from({ length: count }, () => person(cohort, bands, { education })));
    const records = recordsOf([
      ...some(40, ['5', '6'], 'uk'),
      ...some(40, ['5', '5'], 'uk'),
      ...some(2, ['6', '7'], 'uk'),
      ...some(18, ['6', '6'], 'uk'),
      ...some(10, ['5', '6'], 'international'),
      ...some(10, ['5', '5'], 'international'),
      ...some(8, ['6', '7'], 'international'),
      ...some(72, ['6', '6'], 'international'),
    ]);
    const { alike: strata, risk, times } = countJourneys(records);
    const crude = comparePromotion(risk.uk.slice(0, 1), risk.international.slice(0, 1));
    expect(crude?.ratio.value).toBeCloseTo(42 / 100 / (18 / 100), 10);
    expect(crude).toMatchObject({ finding: 'unlikely_chance', isAdverse: true, lastTime: 1 });
    expect(crude?.pValue).toBeLessThan(0.001);
    const alike = likeForLike(crude, likeForLikeStrata(strata, times, 1));
    expect(alike).toMatchObject({ finding: 'not_distinguishable', isDifferent: true, ratio: { value: 1 } });
  });

  it('says nothing like for like from fewer than three strata, nor without a crude figure', () => {
    const stratum = { above: { count: 20, of: 40 }, below: { count: 10, of: 40 } };
    const crude = comparePromotion([{ time: 1, atRisk: 40, events: 20 }], [{ time: 1, atRisk: 40, events: 10 }]);
    expect(likeForLike(crude, [stratum, stratum])).toBeNull();
    expect(likeForLike(null, [stratum, stratum, stratum])).toBeNull();
    expect(likeForLike(crude, [stratum, stratum, stratum])?.ratio.value).toBe(2);
  });

  it('is too few to say under ten people', () => {
    const few = comparePromotion([{ time: 1, atRisk: 9, events: 5 }], [{ time: 1, atRisk: 40, events: 10 }]);
    expect(few).toMatchObject({ finding: 'too_few', pValue: null, ratio: { value: null } });
    expect(comparePromotion([], [{ time: 1, atRisk: 40, events: 10 }])).toBeNull();
  });
});

describe('the first two years', () => {
  it('need the files of the year of joining and of the two after it', () => {
    const records = { people: [], years: { staff: years, formal: [2021, 2022, 2023, 2025], learning: years } };
    expect(followedCohorts('formal_process', records)).toEqual([2021]);
    expect(followedCohorts('learning', records)).toEqual([2021, 2022, 2023]);
    expect(followedCohorts('leaving', { ...records, years: { ...records.years, staff: [2021, 2022, 2024] } })).toEqual([
      2022,
    ]);
  });

  it('count what happened within two years of the start, and nobody who cannot be followed for as long', () => {
    const formalOn = (day: string) => ({ startOn: '2021-02-01', formalOn: [day] });
    const records = recordsOf([
      person(2021, ['5'], formalOn('2021-02-01')),
      person(2021, ['5'], formalOn('2023-01-31')),
      person(2021, ['5'], formalOn('2023-02-01')),
      person(2021, ['5'], formalOn('2021-01-31')),
      person(2024, ['5'], { formalOn: ['2024-06-01'] }),
    ]);
    const { joiners } = joinersOf(records.people);
    expect(firstTwoYears(alikeOf(joiners), 'formal_process', records).shares.uk).toEqual({ count: 2, of: 4 });
  });

  it('take somebody for gone who is in no later snapshot, not who is away in one', () => {
    const away = { ...person(2021, ['5']), sightings: [2021, 2024].map((year) => ({ year, band: '5' as const })) };
    const records = recordsOf([person(2021, ['5', '5']), person(2021, ['5', '5', '5']), away]);
    const { joiners } = joinersOf(records.people);
    expect(firstTwoYears(alikeOf(joiners), 'leaving', records).shares.uk).toEqual({ count: 1, of: 3 });
  });

  it('reach the 29 February', () => {
    const records = recordsOf(
      [
        person(2024, ['5'], { startOn: '2024-02-29', learnedOn: ['2026-02-28'] }),
        person(2024, ['5'], { startOn: '2024-02-29', learnedOn: ['2026-03-01'] }),
      ],
      [2024, 2025, 2026],
    );
    const { joiners } = joinersOf(records.people);
    expect(firstTwoYears(alikeOf(joiners), 'learning', records).shares.uk).toEqual({ count: 1, of: 2 });
  });
});
