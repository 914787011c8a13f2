import type { MeasuredFigure } from '../../measures/measured-figure';
import type { MeasureRef } from '../../measures/measure-ref';
import { measureTitle } from './measure-title';

const adverse: Readonly<Record<number, string>> = {
  1: 'BME staff are a smaller share of band 8a and above than of the workforce.',
  2: 'Shortlisted White applicants are more likely to be appointed than shortlisted BME applicants.',
  3: 'BME staff are more likely to enter the formal disciplinary process than White staff.',
  4: 'White staff are more likely to access non-mandatory training and CPD than BME staff.',
  5: 'More BME than White staff experience abuse from patients, relatives or the public.',
  6: 'More BME than White staff experience harassment, bullying or abuse from other staff.',
  7: 'Fewer BME than White staff believe there are equal opportunities for progression.',
  8: 'More BME than White staff experience discrimination from a manager or colleague.',
  9: 'BME people are a smaller share of the board than of the workforce.',
};

const isAdverse = ({ value, parity, worse }: MeasuredFigure): boolean =>
  value !== null && parity !== null && (worse === 'higher' ? value > parity : value < parity);

const educated: readonly MeasureRef['kind'][] = ['promotion', 'two_years', 'learning_access'];

const groupOf = ({ kind }: MeasureRef): string =>
  educated.includes(kind) ? 'internationally educated staff' : 'BME staff';

/**
 * The issue a new action starts with. It holds no number: people's words are printed in every version of a paper, and a figure in them
 * would pass by disclosure. The baseline beside it carries the numbers.
 */
export const issueSentence = (figure: MeasuredFigure): string => {
  const { ref } = figure;
  const words = ref.kind === 'indicator' && isAdverse(figure) ? adverse[ref.indicator] : undefined;
  if (words !== undefined) return words;
  return isAdverse(figure) ? `${measureTitle(ref)}: worse for ${groupOf(ref)}.` : `${measureTitle(ref)}: `;
};
