import type { ExpertsFigures, ExpertsReport } from '../../report/types/experts-report.types';
import { highImpactActions } from '../../reference/high-impact-actions';
import { barriersSentence } from './barriers-sentence';

/** What the files say about one part of the fifth high-impact action, and which file says it. */
export interface HighImpactLine {
  readonly about: string;
  readonly found: string;
  readonly source: string;
}

export const highImpactFiveLead = `${highImpactActions[5]}. What the files say about it:`;

const register = 'The register';

/** Induction, mentor, barriers and learning side by side: the same lines on the page and in the paper. */
export const highImpactFiveLines = (
  { threshold, accessSentence }: Pick<ExpertsReport, 'threshold' | 'accessSentence'>,
  { words, barriers }: Pick<ExpertsFigures, 'words' | 'barriers'>,
): readonly HighImpactLine[] => [
  { about: 'Induction', found: words.induction, source: register },
  { about: 'Mentor', found: words.mentor, source: register },
  { about: 'What stands in the way', found: barriersSentence(barriers, threshold), source: register },
  { about: 'Learning and CPD', found: accessSentence, source: 'Staff in post and learning records' },
];
