import type { IndicatorFigure } from '../indicators/figure';
import { groupName } from './figure-names';
import type { FigureNames } from './figure-names';
import { againstWords, likelihoodWords } from './likelihood-words';
import { rangeSentence } from './range-sentence';

const subjects: Readonly<Record<number, (figure: IndicatorFigure, ratio: number, group: string) => string>> = {
  2: ({ bme }, ratio, group) =>
    likelihoodWords(ratio, {
      some: (times) =>
        `White shortlisted applicants were ${times} times as likely to be appointed as ${group} shortlisted applicants.`,
      none: `None of the White shortlisted applicants were appointed${againstWords(bme, `the ${group} shortlisted applicants`)}.`,
    }),
  3: ({ white }, ratio, group) =>
    likelihoodWords(ratio, {
      some: (times) =>
        `${group} staff were ${times} times as likely to enter the formal disciplinary process as White staff.`,
      none: `None of the ${group} staff entered the formal disciplinary process${againstWords(white, 'White staff')}.`,
    }),
  4: ({ bme }, ratio, group) =>
    likelihoodWords(ratio, {
      some: (times) =>
        `White staff were ${times} times as likely to access non-mandatory training and CPD as ${group} staff.`,
      none: `None of the White staff accessed non-mandatory training and CPD${againstWords(bme, `${group} staff`)}.`,
    }),
};

/** Indicators 2, 3 and 4 in words. Called only with a ratio that may be shown. */
export const ratioSentence = (figure: IndicatorFigure, value: number, names: FigureNames = {}): string => {
  const subject = subjects[figure.indicator];
  if (subject === undefined) return '';
  const screen =
    figure.isOutsideScreen === true
      ? 'This is outside the 0.80 to 1.25 screen.'
      : 'This is inside the 0.80 to 1.25 screen.';
  return [subject(figure, value, groupName(names)), rangeSentence(figure), screen]
    .filter((part) => part !== '')
    .join(' ');
};
