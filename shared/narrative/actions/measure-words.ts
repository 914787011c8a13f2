import type { MeasuredFigure, MeasuredSide, MeasureUnit } from '../../measures/measured-figure';
import { formatCount, formatPercent, formatPoints, formatRatio } from '../format';
import { upperWords } from '../range-sentence';
import { findingTag, hiddenTag } from '../tags';

export const unitLabels: Readonly<Record<MeasureUnit, string>> = {
  ratio: 'Ratio',
  points: 'Gap in percentage points',
  percent: 'Share',
  people: 'People missing',
};

/** The number alone, for a column whose unit is told otherwise. @example formatUnit('points', -3.64) // "−3.6" */
export const formatUnit = (unit: MeasureUnit, value: number | null): string => {
  switch (unit) {
    case 'ratio':
      return formatRatio(value);
    case 'points':
      return formatPoints(value);
    case 'percent':
      return formatPercent(value);
    case 'people':
      return formatCount(value);
  }
};

/** A number with its unit: "1.43", "−3.6 points", "52.8%", "1 person". */
export const amountWords = (unit: MeasureUnit, value: number): string => {
  const text = formatUnit(unit, value);
  if (unit === 'points') return `${text} points`;
  return unit === 'people' ? `${text} ${text === '1' ? 'person' : 'people'}` : text;
};

type Ranged = Pick<MeasuredFigure, 'unit' | 'lower' | 'upper'>;

/** "1.28 to 1.59"; null where there is no range. */
export const rangeWords = ({ unit, lower, upper }: Ranged): string | null =>
  lower === null || upper === null
    ? null
    : `${formatUnit(unit, lower)} to ${upperWords(upper, (bound) => formatUnit(unit, bound))}`;

/** Why a figure has no value, in a few words. */
const noValueWords = ({ isHidden, finding }: MeasuredFigure): string =>
  isHidden ? hiddenTag : findingTag[finding === 'not_calculable' ? 'not_calculable' : 'too_few'];

/** "1.43 (1.28 to 1.59)", "Hidden", "Too few to say". */
export const figureWithRange = (figure: MeasuredFigure): string => {
  if (figure.value === null) return noValueWords(figure);
  const range = rangeWords(figure);
  const amount = amountWords(figure.unit, figure.value);
  return range === null ? amount : `${amount} (${range})`;
};

/** What the numbers support, in a few words. */
export const supportWords = (figure: MeasuredFigure): string => {
  if (figure.value === null) return noValueWords(figure);
  if (figure.finding === null) return 'A share: there is no equal value to set it against';
  return figure.unit === 'people'
    ? 'Everybody is counted: there is no range'
    : figure.finding === 'not_calculable'
      ? 'No interval'
      : findingTag[figure.finding];
};

/** "White 742 of 3,214 (23.1%)"; null where nothing of a group is known. */
export const sideWords = ({ label, count, of, percent }: MeasuredSide): string | null => {
  const share = percent === null ? '' : formatPercent(percent);
  if (count === null) {
    const people = of === null ? '' : `${formatCount(of)} in all`;
    const parts = [people, share].filter((part) => part !== '');
    return parts.length === 0 ? null : `${label} ${parts.join(', ')}`;
  }
  const counts = of === null ? formatCount(count) : `${formatCount(count)} of ${formatCount(of)}`;
  return `${label} ${counts}${share === '' ? '' : ` (${share})`}`;
};

/** What the equal value is called, for the hint beside a target. */
export const targetHint: Readonly<Record<MeasureUnit, string>> = {
  ratio: 'A ratio, where 1 means equal. For example, 1.25',
  points: 'A gap in percentage points, where 0 means equal. For example, \u22122.5',
  percent: 'A share in per cent. For example, 40',
  people: 'A number of people, where 0 means that nobody is missing. For example, 3',
};
