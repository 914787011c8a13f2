import type { BandCounts, YearCounts } from '../../shared/indicators/counts';
import { bandsOf, sections } from '../../shared/reference/bands';
import { addGroups, noPeople } from '../../shared/reference/groups';
import type { GroupCounts } from '../../shared/reference/groups';

export const group = (white: number, bme: number, unknown = 0): GroupCounts => ({ white, bme, unknown });

/** Bands with comfortable numbers, falling with seniority. */
export const sampleBands = (scale = 1): readonly BandCounts[] =>
  sections.flatMap((section) =>
    bandsOf(section).map((band, index) => ({
      section,
      band,
      counts: group(
        Math.round(300 / (index + 1)) * scale,
        Math.round(200 / (index + 1) ** 1.3) * scale,
        Math.round(30 / (index + 1)) * scale,
      ),
    })),
  );

export const sampleYear = (year: number, over: Partial<YearCounts> = {}): YearCounts => {
  const bands = over.bands ?? sampleBands();
  return {
    year,
    source: 'return',
    organisation: 'Sample Trust',
    bands,
    workforce: bands.reduce((sum, { counts }) => addGroups(sum, counts), noPeople),
    recruitment: { shortlisted: group(2210, 1890, 160), appointed: group(640, 371, 38) },
    recruitmentWithoutInternational: null,
    disciplineCases: group(17, 9, 1),
    disciplineBasis: 'single_year',
    trainingPeople: group(300, 150, 20),
    survey: {
      5: { percent: { white: 26.8, bme: 30.4 }, responses: { white: 1890, bme: 702 }, isSuppressedAtSource: false },
      6: { percent: { white: 21.3, bme: 26.9 }, responses: null, isSuppressedAtSource: false },
      7: { percent: { white: 59.8, bme: 47.5 }, responses: { white: 1890, bme: 702 }, isSuppressedAtSource: false },
      8: { percent: { white: 6.1, bme: null }, responses: null, isSuppressedAtSource: true },
    },
    board: { total: group(10, 3), voting: group(9, 2), executive: group(5, 2) },
    ...over,
  };
};
