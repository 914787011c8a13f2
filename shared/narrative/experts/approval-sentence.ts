import type { DisclosedRequests } from '../../disclosure/experts/disclose-requests';
import type { RequestKind } from '../../indicators/experts/request-counts';
import { formatPercent, formatPoints } from '../format';
import { hiddenComparisonSentence } from '../hidden-sentence';
import { likelihoodWords } from '../likelihood-words';
import { findingClause, noCauseSentence } from '../tags';

const requestKindWords: Readonly<Record<RequestKind, string>> = {
  study_leave: 'requests for study leave',
  cpd_funding: 'requests for CPD funding',
  apprenticeships: 'places on apprenticeships',
};

const ratioWords = (value: number | null): string =>
  value === null
    ? ''
    : likelihoodWords(value, {
        some: (times) => ` Requests of White staff were ${times} times as likely to be approved.`,
        none: ' None of the requests of White staff were approved.',
      });

/** The gap in approvals of one kind of request, in words. Only decided requests count. */
export const approvalSentence = ({ kind, groups, approval }: DisclosedRequests, threshold: number): string => {
  const { gap, ratio, finding } = approval;
  const isRateHidden = [groups.white, groups.bme].some(
    ({ approved, refused }) => approved.isHidden || refused.isHidden,
  );
  if (isRateHidden) return hiddenComparisonSentence(threshold);
  if (finding === 'too_few')
    return 'Too few decided requests to say. With fewer than ten in a group one request would move the rate too far.';
  if (finding === 'not_calculable' || gap.value === null || gap.lower === null || gap.upper === null)
    return 'Not calculable: one group has no decided request.';
  const lead = `Of decided ${requestKindWords[kind]}, ${formatPercent(groups.bme.approvalPercent)} of those of BME staff and ${formatPercent(groups.white.approvalPercent)} of those of White staff were approved`;
  const size = `a gap of ${formatPoints(gap.value)} percentage points`;
  const range = `The true gap could lie between ${formatPoints(gap.lower)} and ${formatPoints(gap.upper)} points, so this is ${findingClause[finding]}.`;
  return `${lead}: ${size}.${ratioWords(ratio.value)} ${range} ${noCauseSentence}`;
};
