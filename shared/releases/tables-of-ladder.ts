import { tierBandsOf } from '../reference/tiers';
import type { TierLimits } from '../reference/tiers';
import type { ProgressionReport } from '../report/types/progression-report.types';
import { countCells, everybody } from './draft-tables';
import type { DraftTables } from './draft-tables';

/** Bands and tiers of the ladder, each made of its bands: a tier that ends elsewhere in another release overlaps with them. */
export const tablesOfLadder = (report: ProgressionReport, limits: TierLimits): readonly DraftTables[] => {
  const bandsOf = tierBandsOf(limits);
  return report.views.flatMap(({ view, label, pipeline, disparity }): readonly DraftTables[] => {
    const population = (year: number): string => `${String(year)} ladder ${view}`;
    return [
      ...pipeline.flatMap(({ band, label: part, points }) =>
        points.map((point) =>
          everybody(
            {
              table: `Pay bands ${String(point.year)}, ${label}`,
              population: population(point.year),
              part,
              atoms: [band],
            },
            point,
          ),
        ),
      ),
      ...disparity.map(({ year, tiers }): DraftTables => ({
        cells: tiers.flatMap((tier) =>
          countCells(
            {
              table: `Race disparity ratios ${String(year)}, ${label}`,
              population: population(year),
              part: tier.label,
              atoms: bandsOf[tier.tier],
            },
            tier,
          ),
        ),
        sums: [],
      })),
    ];
  });
};
