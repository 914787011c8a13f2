import type { ProjectedYear, Supposition } from '../../../shared/indicators/progression/projection';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import type { Choices } from './choices';
import type { ModelEmployerReport, PathReport } from '../../../shared/report/types/progression-report.types';

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
const startingChoice = ({ now }: Start, targetPercent: number): Supposition => {
  const tenth = Math.max(1, Math.round(now.of / 10));
  return { appointments: tenth, bmePercent: Math.min(100, Math.ceil(targetPercent)), leavers: tenth };
};

/** What was supposed of a band before, as far as its sliders reach: another year or version may show another headcount. */
export const supposedOf = (
  start: Start,
  targetPercent: number,
  { supposed }: Pick<Choices, 'supposed'>,
): Supposition => {
  const before = supposed[start.label];
  if (before === undefined) return startingChoice(start, targetPercent);
  return {
    ...before,
    appointments: Math.min(before.appointments, start.most),
    leavers: Math.min(before.leavers, start.most),
  };
};
