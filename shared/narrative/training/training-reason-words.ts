import type { SidesComparison } from '../../indicators/compare-sides';
import type { GroupFigure } from '../../indicators/figure';
import type { ReasonCount } from '../../indicators/training/training-counts';
import { formatCount, formatPercent, formatPoints } from '../format';

export const reasonsTitle = 'Reasons given for unsatisfactory outcomes';

export const reasonLabels: Readonly<Record<ReasonCount['reason'], string>> = {
  exam_failure: 'Examination failure',
  other: 'Another reason',
  not_said: 'No reason given',
};

export const reasonsUnit =
  'Unsatisfactory outcomes by the regulator’s definition (2, 3, 4, 7.2, 7.3) are counted, not people. Only whether the file names an examination is kept, never its words.';

/** Examination failure in both groups, as far as it may be shown. */
export const reasonsSentence = (
  white: GroupFigure,
  bme: GroupFigure,
  comparison: SidesComparison | null,
): string | null => {
  if (comparison === null) return null;
  if (comparison.gap.value === null || white.of === null || bme.of === null)
    return 'Too few unsatisfactory outcomes in one of the groups to compare their reasons.';
  const range = `the difference could lie between ${formatPoints(comparison.gap.lower)} and ${formatPoints(comparison.gap.upper)} points`;
  return `Examination failure is the reason given for ${formatPercent(bme.percent)} of the ${formatCount(bme.of)} unsatisfactory outcomes of BME doctors and ${formatPercent(white.percent)} of the ${formatCount(white.of)} of White doctors; ${range}.`;
};
