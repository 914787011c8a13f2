import type { Stratum } from '../../statistics/mantel-haenszel';
import type { Proportion } from '../../statistics/types';
import { together } from '../sides';
import type { Education, JourneyRecords } from './journey-records';
import type { Joiner } from './joiners';
import { joinedIn } from './strata';
import type { Alike } from './strata';

/** What may happen to a joiner in the first two years. */
export const journeyMeasures = ['formal_process', 'learning', 'leaving'] as const;
export type JourneyMeasure = (typeof journeyMeasures)[number];

/** Whether a higher share is the worse one. */
export const isWorseWhenHigher: Readonly<Record<JourneyMeasure, boolean>> = {
  formal_process: true,
  learning: false,
  leaving: true,
};

const yearsFollowed = 2;

const sourceOf = { formal_process: 'formal', learning: 'learning', leaving: 'staff' } as const;

/**
 * Years of joining that can be followed for two years. A start in the year to March 2022 ends its two years by March 2024, so the files of
 * 2022, 2023 and 2024 must be held; leaving needs only the snapshot two years on.
 */
export const followedCohorts = (measure: JourneyMeasure, { years }: JourneyRecords): readonly number[] => {
  const held = years[sourceOf[measure]];
  const has = (year: number): boolean => held.includes(year);
  return years.staff.filter(
    (year) => has(year + yearsFollowed) && (measure === 'leaving' || (has(year) && has(year + 1))),
  );
};

/** Two years on, as a text that stands before and after the right days: 29 February gives one that is no day. */
const twoYearsOn = (day: string): string => `${String(Number(day.slice(0, 4)) + yearsFollowed)}${day.slice(4)}`;

const isWithinTwoYears = (startOn: string, day: string): boolean => day >= startOn && day < twoYearsOn(startOn);

const tests: Readonly<Record<JourneyMeasure, (joiner: Joiner) => boolean>> = {
  formal_process: ({ startOn, formalOn }) => formalOn.some((day) => isWithinTwoYears(startOn, day)),
  learning: ({ startOn, learnedOn }) => learnedOn.some((day) => isWithinTwoYears(startOn, day)),
  leaving: ({ cohort, seenTo }) => seenTo < cohort + yearsFollowed,
};

type Shares = Readonly<Record<Education, Proportion>>;

const nobody: Proportion = { count: 0, of: 0 };

/** Counts in one pass: a stratum has thousands of people, and there are many strata. */
const sharesOf = (joiners: readonly Joiner[], hasHappened: (joiner: Joiner) => boolean): Shares => {
  const counts = { uk: 0, international: 0, unknown: 0 };
  const people = { uk: 0, international: 0, unknown: 0 };
  for (const joiner of joiners) {
    people[joiner.education] += 1;
    if (hasHappened(joiner)) counts[joiner.education] += 1;
  }
  return {
    uk: { count: counts.uk, of: people.uk },
    international: { count: counts.international, of: people.international },
    unknown: { count: counts.unknown, of: people.unknown },
  };
};

const addShares = (a: Shares, b: Shares): Shares => ({
  uk: together(a.uk, b.uk),
  international: together(a.international, b.international),
  unknown: together(a.unknown, b.unknown),
});

export interface FirstTwoYears {
  readonly measure: JourneyMeasure;
  /** Years of joining that are followed; none: no files for two whole years. */
  readonly cohorts: readonly number[];
  readonly shares: Shares;
  /** One a starting band and year of joining; the group whose rate is divided stands above the line. */
  readonly strata: readonly Stratum[];
}

/** Joiners to whom it happened within two years of starting, of those who can be followed for as long, whether or not they left. */
export const firstTwoYears = (
  alike: readonly Alike[],
  measure: JourneyMeasure,
  records: JourneyRecords,
): FirstTwoYears => {
  const cohorts = followedCohorts(measure, records);
  const strata = joinedIn(alike, cohorts).map((members) => sharesOf(members, tests[measure]));
  return {
    measure,
    cohorts,
    shares: strata.reduce(addShares, { uk: nobody, international: nobody, unknown: nobody }),
    strata: strata.map(({ uk, international }) =>
      isWorseWhenHigher[measure] ? { above: international, below: uk } : { above: uk, below: international },
    ),
  };
};
