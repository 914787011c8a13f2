import type {
  Education,
  JourneyRecords,
  PersonRecord,
  Sighting,
} from '../../../shared/indicators/journeys/journey-records';
import type { Version } from '../../../shared/reference/settings';
import { defaultSettings } from '../../../shared/reference/settings';
import { countJourneys } from '../../../shared/indicators/journeys/journey-counts';
import { buildJourneys } from '../../../shared/report/build-journeys';
import type { JourneysReport } from '../../../shared/report/types/journeys-report.types';

const years = [2021, 2022, 2023, 2024, 2025];

/** Every so-manieth joiner is promoted in the second year, left after the first, had a process, took learning: invented. */
const every: Readonly<Record<Education, { promoted: number; left: number; formal: number; learned: number }>> = {
  uk: { promoted: 3, left: 7, formal: 20, learned: 2 },
  international: { promoted: 6, left: 9, formal: 8, learned: 3 },
  unknown: { promoted: 5, left: 4, formal: 30, learned: 3 },
};

const person = (cohort: number, education: Education, at: number): PersonRecord => {
  const { promoted, left, formal, learned } = every[education];
  const isOne = (of: number, shift = 0): boolean => at % of === shift;
  const start = at % 2 === 0 ? 5 : 6;
  const sightings = years
    .filter((year) => year >= cohort && (!isOne(left, 1) || year <= cohort + 1))
    .map((year): Sighting => {
      const isUp = isOne(promoted) && year >= cohort + 1 + (at % 4 === 3 ? 1 : 0);
      return { year, band: isUp ? '7' : start === 5 ? '5' : '6' };
    });
  const day = `${String(cohort)}-02-01`;
  return {
    startOn: day,
    education,
    sightings,
    formalOn: isOne(formal, 2) ? [`${String(cohort + 1)}-01-15`] : [],
    learnedOn: isOne(learned) ? [] : [`${String(cohort)}-11-15`],
  };
};

const some = (count: number, cohort: number, education: Education): readonly PersonRecord[] =>
  Array.from({ length: count }, (_, at) => person(cohort, education, at));

/** Joiners of a fictional trust over five snapshots. */
export const sampleRecords: JourneyRecords = {
  people: years.flatMap((cohort) => [
    ...some(120, cohort, 'uk'),
    ...some(54, cohort, 'international'),
    ...some(7, cohort, 'unknown'),
  ]),
  years: { staff: years, formal: years, learning: years },
};

export const journeysReport = (
  version: Version,
  year: number,
  records: JourneyRecords = sampleRecords,
): JourneysReport => buildJourneys({ counts: countJourneys(records), year, version, settings: defaultSettings });
