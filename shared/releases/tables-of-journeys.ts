import type { JourneysReport } from '../report/types/journeys-report.types';
import type { DraftTables } from './draft-tables';
import type { ReleasedCell } from './release.types';

const text = (years: readonly number[]): string => years.join(', ');

/**
 * Joiners and what became of them. Joiners are made of their years of joining, so a span that has grown lies beside the one before. How many were
 * followed for so many years rests on the whole span, and is held only against the same span.
 */
export const tablesOfJourneys = ({ snapshots, groups, shares, missing }: JourneysReport): readonly DraftTables[] => {
  if (missing !== null) return [];
  const span = text(snapshots);
  const cohorts = snapshots.slice(1);
  const joiners = groups.flatMap(({ education, label, joiners: { count }, steps }): readonly ReleasedCell[] => [
    {
      table: 'Joiners, by where they were educated',
      population: 'joiners',
      part: label,
      group: education,
      value: count,
      atoms: cohorts.map(String),
    },
    ...steps.flatMap(({ time, atRisk, events }): readonly ReleasedCell[] =>
      [['still followed', atRisk] as const, ['moved up', events] as const].map(([what, value]) => ({
        table: 'Moved to a higher band, by years since first seen',
        population: `joiners ${what} after ${String(time)}, of ${span}`,
        part: '',
        group: education,
        value,
      })),
    ),
  ]);
  const early = shares
    .filter(({ cohorts: followed }) => followed.length > 0)
    .flatMap(({ measure, title, groups: sides, cohorts: followed }) =>
      groups.flatMap(({ education }): readonly ReleasedCell[] => {
        const { count, of, isHidden } = sides[education];
        const place = { table: `In the first two years: ${title}`, part: text(followed), atoms: followed.map(String) };
        return [[`joiners ${measure}`, count] as const, [`joiners ${measure} out of`, of] as const].flatMap(
          ([population, value]) =>
            value === null && !isHidden ? [] : [{ ...place, population, group: education, value }],
        );
      }),
    );
  return [{ cells: [...joiners, ...early], sums: [] }];
};
