import type { BandCounts, YearCounts } from '../../../shared/indicators/counts';
import { bandsOf, sections } from '../../../shared/reference/bands';
import { addGroups, noPeople } from '../../../shared/reference/groups';
import type { GroupCounts } from '../../../shared/reference/groups';

const groups = (white: number, bme: number, unknown: number): GroupCounts => ({ white, bme, unknown });

/** Small cells at both ends of the scale, as in a real trust. */
const bandCounts: readonly BandCounts[] = sections.flatMap((section) =>
  bandsOf(section).map((band, index) => ({
    section,
    band,
    counts:
      band === 'VSM' || band === 'Under 1'
        ? groups(9, 2, 1)
        : groups(90 + index * 7, Math.max(3, 95 - index * 8), 6 + (index % 5)),
  })),
);

const workforce = bandCounts.reduce<GroupCounts>((sum, { counts }) => addGroups(sum, counts), noPeople);

const sampleYear = (year: number, shift: number): YearCounts => ({
  year,
  source: 'return',
  organisation: 'Riverbank & Fenside NHS Foundation Trust',
  workforce,
  bands: bandCounts,
  recruitment: { shortlisted: groups(3214, 2418, 402), appointed: groups(742 + shift * 20, 391, 61) },
  recruitmentWithoutInternational: { shortlisted: groups(3001, 1918, 390), appointed: groups(701, 260, 58) },
  disciplineCases: groups(11, 9, 0),
  disciplineBasis: 'single_year',
  // The BME count is below the threshold of both versions: nothing made from it may be seen.
  trainingPeople: groups(377, 3, 41),
  survey: {
    5: {
      percent: { white: 26.8, bme: 30.4 + shift },
      responses: { white: 1431, bme: 1004 },
      isSuppressedAtSource: false,
    },
    6: { percent: { white: 21.3, bme: 27.9 }, responses: null, isSuppressedAtSource: false },
    7: { percent: { white: null, bme: null }, responses: null, isSuppressedAtSource: true },
  },
  board: { total: groups(10, 3, 0), voting: groups(8, 2, 0), executive: groups(5, 1, 0) },
});

export const sampleCounts: readonly YearCounts[] = [sampleYear(2023, 2), sampleYear(2024, 1), sampleYear(2025, 0)];
