import type { IndicatorFigure, WhyNotCalculable } from '../indicators/figure';
import { indicatorDefinitions } from '../reference/indicators';
import { formatCount } from './format';

const reasons: Readonly<Record<WhyNotCalculable, string>> = {
  nobody_below_the_line: 'Not calculable: there is nobody in one of the groups to compare with.',
  nobody_above_the_line: 'Not calculable: there is nobody in one of the groups to compare with.',
  rate_below_the_line_is_zero:
    'Not calculable: the rate of the group it is compared with is zero. That is neither zero nor endless.',
  more_cases_than_people:
    'Not calculable: the file counts more cases than people in one of the groups. Check the two rows.',
  no_data: 'Not calculable: the file holds no figure for one of the groups.',
  no_responses_given: 'The file does not give the number of responses.',
  suppressed_at_source: 'Suppressed at source: fewer than 11 responses in one of the groups.',
};

const countOf = (figure: IndicatorFigure): string => {
  const { white, bme } = figure;
  if (figure.workforceBme !== null) {
    if (bme.count === null || bme.of === null) return '';
    return `${formatCount(bme.count)} of ${formatCount(bme.of)} ${indicatorDefinitions[figure.indicator].base} are BME. `;
  }
  return white.of === null || bme.of === null
    ? ''
    : `There are ${formatCount(white.of)} White and ${formatCount(bme.of)} BME ${indicatorDefinitions[figure.indicator].base}. `;
};

/** What is said where no value is shown: too few people, or nothing to divide by. Never 0, never ∞. */
export const missingSentence = (figure: IndicatorFigure): string => {
  if (figure.finding === 'too_few') {
    return `Too few to say. ${countOf(figure)}With fewer than ten in a group one person would move the rate too far to mean anything.`;
  }
  return reasons[figure.why ?? 'no_data'];
};
