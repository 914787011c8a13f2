import type { IndicatorFigure } from '../indicators/figure';
import { formatCount, formatPeople } from './format';
import { groupName } from './figure-names';
import type { FigureNames } from './figure-names';

/** Where a figure of a part stands: its label, and the group where that is not all BME people. */
export interface FigurePlace {
  /** "Directorate: Surgery"; null for a group of all. */
  readonly label: string | null;
  readonly names: FigureNames;
}

const subjects: Readonly<Record<number, (people: string, group: string) => string>> = {
  1: (people) => `${people} more BME staff would be in band 8a and above at the workforce share.`,
  2: (people, group) => `${people} more ${group} applicants would have been appointed at the White rate.`,
  3: (people, group) =>
    `${people} fewer ${group} staff would have entered the formal disciplinary process at the White rate.`,
  4: (people, group) => `${people} more ${group} staff would have accessed non-mandatory training at the White rate.`,
  9: (people) => `${people} more BME board members would match the workforce share.`,
};

const inPart = (figure: IndicatorFigure, people: string, { names }: FigurePlace): string | undefined =>
  figure.indicator === 1
    ? `${people} more BME staff would match the workforce share.`
    : subjects[figure.indicator]?.(people, groupName(names));

/**
 * People short of parity in one sentence; null where the indicator counts no people (surveys).
 * @example "Directorate: Surgery. 12 more BME staff would match the workforce share."
 */
export const shortfallSentence = (figure: IndicatorFigure, place: FigurePlace | null = null): string | null => {
  if (figure.shortfall === null) return null;
  const people = formatPeople(figure.shortfall);
  if (place === null) return subjects[figure.indicator]?.(people, groupName({})) ?? null;
  const sentence = inPart(figure, people, place);
  if (sentence === undefined) return null;
  return place.label === null ? sentence : `${place.label}. ${sentence}`;
};

/** Said beside several: a part lies in the whole, and groups cross parts. */
export const overlapSentence = 'The same people can stand in several of these, so they do not add up.';

/** @example lookedAtSentence(143) // "Of 143 comparisons, corrected for that number (Holm)." */
export const lookedAtSentence = (lookedAt: number): string =>
  lookedAt < 2
    ? `${lookedAt === 0 ? 'No' : 'One'} comparison was made.`
    : `Of ${formatCount(lookedAt)} comparisons, corrected for that number (Holm).`;

/** The files say enough, and it may be a great gap: there is only nothing to divide by. */
export const isZeroRate = ({ finding, why }: IndicatorFigure): boolean =>
  finding === 'not_calculable' && why === 'rate_below_the_line_is_zero';

/**
 * What stands in place of the largest shortfalls where none is named. A ratio to a rate of zero cannot be ranked, and is not passed over in silence.
 * @example "No shortfall in this year is clear enough to put first. Indicator 2 has no ratio, because the rate of one group is zero: read its counts."
 */
export const nothingFirstSentence = (figures: readonly IndicatorFigure[], lookedAt: number): string => {
  const zero = [...new Set(figures.filter(isZeroRate).map(({ indicator }) => String(indicator)))];
  return [
    lookedAt === 0
      ? 'This year has no figure that could be compared.'
      : 'No shortfall in this year is clear enough to put first.',
    ...zero.map(
      (number) => `Indicator ${number} has no ratio, because the rate of one group is zero: read its counts.`,
    ),
  ].join(' ');
};
