import type { ProjectedYear, Supposition } from '../../../shared/indicators/progression/projection';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import type { ModelEmployerReport, PathReport } from '../../../shared/report/progression-report.types';

/** A band that a projection can start from. */
export interface Start {
  readonly label: string;
  readonly words: string;
  readonly now: ProjectedYear;
  /** The end of the sliders of people: half of the band coming or going in a year is beyond anything planned. */
  readonly most: number;
}

const startOf = ({ label, bme }: PathReport, year: number): readonly Start[] => {
  if (bme.count === null || bme.of === null || bme.of === 0) return [];
  const share = bme.percent === null ? '' : ` (${formatPercent(bme.percent)})`;
  return [
    {
      label,
      words: `Now: ${formatCount(bme.count)} BME of ${formatCount(bme.of)} staff${share}.`,
      now: { year, bme: bme.count, of: bme.of },
      most: Math.max(10, Math.ceil(bme.of / 2)),
    },
  ];
};

/** The bands whose counts are shown. */
export const startsOf = ({ bands, year }: ModelEmployerReport): readonly Start[] =>
  bands.flatMap((row) => startOf(row, year));

/** A tenth of the band comes and goes, in the proportions of the workforce. */
export const startingChoice = ({ now }: Start, targetPercent: number): Supposition => {
  const tenth = Math.max(1, Math.round(now.of / 10));
  return { appointments: tenth, bmePercent: Math.min(100, Math.ceil(targetPercent)), leavers: tenth };
};
