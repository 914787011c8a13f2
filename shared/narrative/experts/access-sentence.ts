import type { ShownAccess } from '../../disclosure/experts/disclose-access';
import { formatPercent, formatPoints } from '../format';
import { hiddenComparisonSentence } from '../hidden-sentence';
import { findingClause } from '../tags';

/** Said where access to learning cannot be set beside where people qualified. */
const noAccess =
  'Not known: it needs staff in post with the country of qualification, and learning records in which every course is classed.';

/**
 * Access to non-mandatory training and CPD by place of qualification, in words. Null access: the files do not say.
 * @example "24.0% of internationally educated staff and 31.0% of UK-educated staff took part: a gap of −7.0 percentage points. …"
 */
export const accessSentence = (access: ShownAccess | null, threshold: number): string => {
  if (access === null) return noAccess;
  const { international, uk, gap, finding } = access;
  if (gap === null) return hiddenComparisonSentence(threshold);
  if (
    gap.value === null ||
    gap.lower === null ||
    gap.upper === null ||
    finding === 'too_few' ||
    finding === 'not_calculable'
  )
    return 'Too few people to say.';
  return `${formatPercent(international.percent)} of internationally educated staff and ${formatPercent(uk.percent)} of UK-educated staff took part: a gap of ${formatPoints(gap.value)} percentage points. The true gap could lie between ${formatPoints(gap.lower)} and ${formatPoints(gap.upper)} points, so this is ${findingClause[finding]}.`;
};
