import { indicatorOf } from '../../../shared/measures/measure-ref';
import { issueSentence } from '../../../shared/narrative/actions/issue-sentence';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { usualHighImpactActions } from '../../../shared/reference/high-impact-actions';
import type { ActionDraft } from '../../../shared/actions/action';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import type { HighImpactAction } from '../../../shared/reference/high-impact-actions';

/** What is about internationally educated staff and learning belongs to the fifth. */
const highImpactOf = (figure: MeasuredFigure): readonly HighImpactAction[] => {
  const indicator = indicatorOf(figure.ref);
  return indicator === null ? [5] : usualHighImpactActions(indicator);
};

/** A new action knows the figure it comes from; what to do about it is the person's to write. */
export const startingDraft = (figure: MeasuredFigure): ActionDraft => ({
  issue: issueSentence(figure),
  change: '',
  why: '',
  owner: '',
  executive: '',
  start: '',
  due: '',
  measureOfSuccess: `The figure reaches the target value: ${measureTitle(figure.ref)}.`,
  targetValue: null,
  testDate: '',
  highImpactActions: highImpactOf(figure),
  tags: [],
  status: 'amber',
  evidence: '',
  evidenceFiles: [],
  completion: null,
});
