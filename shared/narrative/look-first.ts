import type { IndicatorFigure } from '../indicators/figure';
import { formatPeople } from './format';

const subjects: Readonly<Record<number, (people: string) => string>> = {
  1: (people) => `${people} more BME staff would be in band 8a and above at the workforce share.`,
  2: (people) => `${people} more BME applicants would have been appointed at the White rate.`,
  3: (people) => `${people} fewer BME staff would have entered the formal disciplinary process at the White rate.`,
  4: (people) => `${people} more BME staff would have accessed non-mandatory training at the White rate.`,
  9: (people) => `${people} more BME board members would match the workforce share.`,
};

/** People short of parity in one sentence; null where the indicator counts no people (surveys). */
export const shortfallSentence = (figure: IndicatorFigure): string | null => {
  const subject = subjects[figure.indicator];
  return figure.shortfall === null || subject === undefined ? null : subject(formatPeople(figure.shortfall));
};
