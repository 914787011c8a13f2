import { issueSentence } from '../../../shared/narrative/issue-sentence';
import { usualHighImpactActions } from '../../../shared/reference/high-impact-actions';
import type { ActionDraft } from '../../../shared/actions/action';
import type { IndicatorReport } from '../../../shared/report/year-report.types';

/** A new action knows the figure it comes from; what to do about it is the person's to write. */
export const startingDraft = (report: IndicatorReport): ActionDraft => ({
  issue: issueSentence(report.figure),
  change: '',
  why: '',
  owner: '',
  executive: '',
  start: '',
  due: '',
  measureOfSuccess: `Indicator ${String(report.indicator)}, ${report.title.toLowerCase()}, reaches the target value in the annual return.`,
  targetValue: null,
  testDate: '',
  highImpactActions: usualHighImpactActions(report.indicator),
  tags: [],
  status: 'amber',
  evidence: '',
});
