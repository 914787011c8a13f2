import type { ExpertCounts } from '../../indicators/experts/expert-counts';
import { hiddenShare, share } from '../../indicators/experts/share';
import type { Share } from '../../indicators/experts/share';
import type { Question } from './experts-lists';
import { answerId } from './experts-table';

/** Of each question the share of yes among those who answer; for leave, approved of decided. */
export type ShownAnswers = Readonly<Record<Question, Share>>;

const shareOf = (question: Question, counts: ExpertCounts, hidden: ReadonlySet<string>): Share => {
  const { yes, no } = counts[question];
  const isHidden = hidden.has(answerId(question, 'yes')) || hidden.has(answerId(question, 'no'));
  return isHidden ? hiddenShare : share(yes, yes + no);
};

export const discloseAnswers = (counts: ExpertCounts, hidden: ReadonlySet<string>): ShownAnswers => ({
  induction: shareOf('induction', counts, hidden),
  mentor: shareOf('mentor', counts, hidden),
  globalHealth: shareOf('globalHealth', counts, hidden),
  leave: shareOf('leave', counts, hidden),
});
