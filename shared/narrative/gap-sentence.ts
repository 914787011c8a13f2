import type { IndicatorFigure } from '../indicators/figure';
import { indicatorDefinitions } from '../reference/indicators';
import type { FigureNames } from './figure-names';
import { formatPercent, formatPoints } from './format';
import { rangeSentence } from './range-sentence';

const points = (value: number): string => formatPoints(Math.abs(value)).replace('+', '');

const surveySubjects: Readonly<Record<number, string>> = {
  5: 'experienced harassment, bullying or abuse from patients, relatives or the public',
  6: 'experienced harassment, bullying or abuse from other staff',
  7: 'believe the trust gives equal opportunities for progression',
  8: 'experienced discrimination from a manager or colleague',
};

const setNames: Readonly<Record<string, string>> = {
  '8a-and-above': 'staff in band 8a and above',
  total: 'board members',
  voting: 'voting board members',
  executive: 'executive board members',
  all: 'staff in this band',
};

/** The people a share is of: "executive board members", or what the part is called. */
export const setName = ({ view }: IndicatorFigure, names: FigureNames): string =>
  names.set ?? setNames[view] ?? 'this group';

/** @example gapWords(-6.6, 'worse for BME staff', 'better for BME staff') // "6.6 percentage points worse for BME staff" */
export const gapWords = (value: number, worse: string, better: string): string => {
  if (formatPoints(value) === '0.0') return 'no gap';
  return value < 0 ? `${points(value)} percentage points ${worse}` : `${points(value)} percentage points ${better}`;
};

const shareLead = (figure: IndicatorFigure, value: number, names: FigureNames): string => {
  const set = setName(figure, names);
  const workforce = formatPercent(figure.workforceBme?.percent ?? null);
  return `${formatPercent(figure.bme.percent)} of ${set} are BME, and ${workforce} of the workforce: ${gapWords(value, 'fewer', 'more')}.`;
};

const surveyLead = (figure: IndicatorFigure, value: number): string => {
  const subject = surveySubjects[figure.indicator] ?? indicatorDefinitions[figure.indicator].title;
  return `${formatPercent(figure.bme.percent)} of BME staff and ${formatPercent(figure.white.percent)} of White staff ${subject}: ${gapWords(value, 'worse for BME staff', 'better for BME staff')}.`;
};

/** Gaps in words: indicators 1, 5 to 8 and 9. Called only with a gap that may be shown. */
export const gapSentence = (figure: IndicatorFigure, value: number, names: FigureNames = {}): string => {
  const lead = figure.workforceBme === null ? surveyLead(figure, value) : shareLead(figure, value, names);
  const noResponses =
    figure.why === 'no_responses_given'
      ? 'The file does not give the number of responses, so how sure this is cannot be worked out.'
      : '';
  return [lead, rangeSentence(figure), noResponses].filter((part) => part !== '').join(' ');
};
