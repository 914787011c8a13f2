import { longest } from '../../indicators/progression/projection';
import type { ProjectedYear, Projection, Supposition } from '../../indicators/progression/projection';
import { modelEmployer } from '../../reference/model-employer';
import { formatCount, formatPercent } from '../format';

/** The formula, printed beside every projection. `fixedIn`: the year whose share is the target for good; null where it is this year's. */
export const projectionFormula = (fixedIn: number | null = null): readonly string[] => [
  'Band next year = band + appointments − leavers.',
  'BME staff next year = BME staff + appointments × BME share of appointments − leavers × BME share of the band.',
  `The target stays at ${fixedIn === null ? 'this year’s BME share of the whole workforce' : `the BME share of the whole workforce in ${String(fixedIn)}`}. Nobody is promoted out or changes hours. It is arithmetic, not a forecast.`,
];

const counted = (count: number, one: string): string => `${formatCount(count)} ${one}${count === 1 ? '' : 's'}`;

const supposed = ({ appointments, bmePercent, leavers }: Supposition): string =>
  `With ${counted(appointments, 'appointment')} a year, ${String(bmePercent)}% of them BME, and ${counted(leavers, 'leaver')} a year`;

const beside = (year: number, to: number): string => {
  if (year === to) return `, in time for ${String(to)}`;
  return year < to ? `, before ${String(to)}` : `, ${counted(year - to, 'year')} after ${String(to)}`;
};

const shareOf = ({ bme, of }: ProjectedYear): string => formatPercent(of > 0 ? (bme / of) * 100 : null);

/**
 * What a supposition comes to.
 * @example "With 12 appointments a year, 50% of them BME, and 12 leavers a year, the band reaches 39.6% in 2031, 3 years after 2028."
 */
export const projectionSentence = (
  suppose: Supposition,
  targetPercent: number,
  { years, reachedIn }: Projection,
  to: number = modelEmployer.to,
): string => {
  const target = formatPercent(targetPercent);
  const last = years.at(-1);
  if (years.length === 1 && reachedIn !== null) return `The band is at ${target} already.`;
  if (reachedIn !== null)
    return `${supposed(suppose)}, the band reaches ${target} in ${String(reachedIn)}${beside(reachedIn, to)}.`;
  if (last === undefined || last.of <= 0) return `${supposed(suppose)}, nobody would be left in the band.`;
  const stand = shareOf(last) === target ? 'just below it' : `at ${shareOf(last)}`;
  return `${supposed(suppose)}, the band does not reach ${target} within ${String(longest)} years: it would stand ${stand} in ${String(last.year)}.`;
};

/** What share of appointments it would take by the end of the path; null once no year is left. */
export const neededSentence = (percent: number | null, year: number, to: number = modelEmployer.to): string | null => {
  if (year >= to) return null;
  const by = String(to);
  if (percent === null) return `Even if every one of them were BME, the target would not be reached by ${by}.`;
  if (percent === 0) return null;
  return `To be there by ${by}, at least ${String(percent)}% of these appointments would have to be BME.`;
};
