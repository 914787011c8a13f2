import fc from 'fast-check';
import { educations } from '../../../shared/indicators/journeys/journey-records';
import type { JourneyRecords, PersonRecord, Sighting } from '../../../shared/indicators/journeys/journey-records';
import type { Band } from '../../../shared/reference/bands';

export const years = [2021, 2022, 2023, 2024, 2025];

/** A person of the cohort's February, seen at these bands at one snapshot after another. */
export const person = (
  cohort: number,
  bands: readonly (Band | null)[],
  over: Partial<PersonRecord> = {},
): PersonRecord => ({
  startOn: `${String(cohort)}-02-01`,
  education: 'uk',
  sightings: bands.map((band, at): Sighting => ({ year: cohort + at, band })),
  formalOn: [],
  learnedOn: [],
  ...over,
});

export const recordsOf = (people: readonly PersonRecord[], held: readonly number[] = years): JourneyRecords => ({
  people,
  years: { staff: held, formal: held, learning: held },
});

const anyPerson: fc.Arbitrary<PersonRecord> = fc
  .record({
    cohort: fc.constantFrom(...years),
    stays: fc.integer({ min: 0, max: 4 }),
    promotedAfter: fc.constantFrom(1, 1, 2, 3, 9, 9, 9),
    start: fc.constantFrom<Band>('5', '6'),
    education: fc.constantFrom('uk', 'uk', 'international', 'international', 'unknown' as const),
    hasCase: fc.constantFrom(true, false, false, false),
    hasLearned: fc.boolean(),
  })
  .map(({ cohort, stays, promotedAfter, start, education, hasCase, hasLearned }) => {
    const seen = Math.min(stays, 2025 - cohort);
    const bands = Array.from({ length: seen + 1 }, (_, at): Band => (at >= promotedAfter ? '7' : start));
    return person(cohort, bands, {
      education: educations.find((known) => known === education) ?? 'unknown',
      formalOn: hasCase ? [`${String(cohort + 1)}-01-15`] : [],
      learnedOn: hasLearned ? [`${String(cohort)}-11-15`] : [],
    });
  });

/** A trust of a few dozen joiners, with as many joining and leaving as makes small numbers. */
export const anyRecords: fc.Arbitrary<JourneyRecords> = fc
  .tuple(fc.array(anyPerson, { minLength: 20, maxLength: 160 }), fc.integer({ min: 1, max: 4 }))
  .map(([people, times]) => recordsOf(Array.from({ length: times }, () => people).flat()));
