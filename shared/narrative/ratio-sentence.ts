import type { IndicatorFigure } from '../indicators/figure';
import { groupName } from './figure-names';
import type { FigureNames } from './figure-names';
import { formatRatio } from './format';
import { rangeSentence } from './range-sentence';

const subjects: Readonly<Record<number, (ratio: string, group: string) => string>> = {
  2: (ratio, group) =>
    `White shortlisted applicants were ${ratio} times as likely to be appointed as ${group} shortlisted applicants.`,
  3: (ratio, group) =>
    `${group} staff were ${ratio} times as likely to enter the formal disciplinary process as White staff.`,
  4: (ratio, group) =>
    `White staff were ${ratio} times as likely to access non-mandatory training and CPD as ${group} staff.`,
};

/** Indicators 2, 3 and 4 in words. Called only with a ratio that may be shown. */
export const ratioSentence = (figure: IndicatorFigure, value: number, names: FigureNames = {}): string => {
  const subject = subjects[figure.indicator];
  if (subject === undefined) return '';
  const screen =
    figure.isOutsideScreen === true
      ? 'This is outside the 0.80 to 1.25 screen.'
      : 'This is inside the 0.80 to 1.25 screen.';
  return [subject(formatRatio(value), groupName(names)), rangeSentence(figure), screen]
    .filter((part) => part !== '')
    .join(' ');
};
