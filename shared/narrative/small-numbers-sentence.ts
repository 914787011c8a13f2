import type { IndicatorFigure } from '../indicators/figure';
import { fewCases } from '../indicators/sides';
import { indicatorDefinitions } from '../reference/indicators';
import { groupName } from './figure-names';
import type { FigureNames } from './figure-names';
import { countInWords, formatCount } from './format';

const oneDecimal = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : 'any higher number');

/** What is counted of each indicator, one and several. Indicator 2 counts no cases, and nor does 4. */
const counted: Readonly<Record<number, { readonly one: string; readonly many: string }>> = {
  2: { one: 'appointment', many: 'appointments' },
  4: { one: 'person with training', many: 'people with training' },
};

const countedBy = ({ indicator }: IndicatorFigure): { readonly one: string; readonly many: string } =>
  counted[indicator] ?? { one: 'case', many: 'cases' };

const wayBack = (figure: IndicatorFigure): string => {
  if (figure.fewerCases === null) return '';
  const wanted = indicatorDefinitions[figure.indicator].isHigherWorse ? 'fewer' : 'more';
  const { one, many } = countedBy(figure);
  return `; ${countInWords(figure.fewerCases)} ${wanted} ${figure.fewerCases === 1 ? one : many} would bring it in range`;
};

/**
 * A ratio on few cases in plain words; null where cases are many or may not be shown.
 * @example "9 BME and 17 White cases; the true figure could lie between 0.8 and 4.1; three fewer cases would bring it in range."
 */
export const smallNumbersSentence = (figure: IndicatorFigure, names: FigureNames = {}): string | null => {
  const { white, bme, lower, upper } = figure;
  if (figure.measure !== 'relative_likelihood' || lower === null || upper === null) return null;
  if (white.count === null || bme.count === null || Math.min(white.count, bme.count) >= fewCases) return null;
  const cases = `${formatCount(bme.count)} ${groupName(names)} and ${formatCount(white.count)} White ${countedBy(figure).many}`;
  return `${cases}; the true figure could lie between ${oneDecimal(lower)} and ${oneDecimal(upper)}${wayBack(figure)}.`;
};
