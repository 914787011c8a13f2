import type { IndicatorFigure, WhyNotCalculable } from '../indicators/figure';
import { indicatorDefinitions } from '../reference/indicators';
import type { FigureNames } from './figure-names';
import { formatCount } from './format';
import { setName } from './gap-sentence';

const reasons: Readonly<Record<WhyNotCalculable, string>> = {
  nobody_below_the_line: 'Not calculable: there is nobody in one of the groups to compare with.',
  nobody_above_the_line: 'Not calculable: there is nobody in one of the groups to compare with.',
  nobody_is_known: 'Not calculable: of nobody in the workforce is the ethnicity known, so there is no gap to tell.',
  rate_below_the_line_is_zero:
    'Not calculable: the rate of the group it is compared with is zero. That is neither zero nor endless.',
  more_cases_than_people:
    'Not calculable: the file counts more cases than people in one of the groups. Check the two rows.',
  no_data: 'Not calculable: the file holds no figure for one of the groups.',
  no_responses_given: 'The file does not give the number of responses.',
  suppressed_at_source: 'Suppressed at source: fewer than 11 responses in one of the groups.',
};

const countOf = (figure: IndicatorFigure, names: FigureNames): string => {
  const { white, bme } = figure;
  if (figure.workforceBme !== null) {
    if (bme.count === null || bme.of === null) return '';
    const verb = bme.count === 1 ? 'is' : 'are';
    return `${formatCount(bme.count)} of ${formatCount(bme.of)} ${setName(figure, names)} ${verb} BME. `;
  }
  return white.of === null || bme.of === null
    ? ''
    : `There are ${formatCount(white.of)} White and ${formatCount(bme.of)} BME ${indicatorDefinitions[figure.indicator].base}. `;
};

/** Nobody of the group below the line: a ratio has no size then, but the two counts tell a lot. */
const zeroRate = ({ white, bme, indicator }: IndicatorFigure): string => {
  if (white.count === null || bme.count === null || white.of === null || bme.of === null) return '';
  const told = `White ${formatCount(white.count)} of ${formatCount(white.of)}, BME ${formatCount(bme.count)} of ${formatCount(bme.of)} ${indicatorDefinitions[indicator].base}`;
  return ` Counted: ${told}. The page Quick comparison tells of two such shares the gap, and whether chance could explain it.`;
};

/** What is said where no value is shown: too few people, or nothing to divide by. Never 0, never ∞. */
export const missingSentence = (figure: IndicatorFigure, names: FigureNames = {}): string => {
  if (figure.finding === 'too_few') {
    return `Too few to say. ${countOf(figure, names)}With fewer than ten in a group one person would move the rate too far to mean anything.`;
  }
  const reason = reasons[figure.why ?? 'no_data'];
  return figure.why === 'rate_below_the_line_is_zero' ? `${reason}${zeroRate(figure)}` : reason;
};
