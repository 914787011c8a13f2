import type { ArcpCode } from '../../../../reference/outcomes-arcp';
import { arcpOutcomes } from '../../../../reference/outcomes-arcp';
import type { QualifiedIn } from '../../../row-types/row-base';
import type { ExamResult } from '../../../values/training/translate-exam-result';
import { isSame } from '../../reading/topics';
import type { Topic } from '../../reading/value-questions';

/** Null: the file holds no outcome here, and the row is left out. */
export const arcpTopic: Topic<ArcpCode | null> = {
  id: 'arcp_outcome',
  asks: 'which outcome?',
  options: [
    ...arcpOutcomes.map((outcome) => ({ value: outcome, label: `Outcome ${outcome}`, means: outcome })),
    { value: 'N', label: 'Not assessed', means: 'N' as const },
    { value: 'none', label: 'No outcome: leave these rows out', means: null },
  ],
  isMeant: isSame,
};

/** Null: this was no attempt, and the row is left out. */
export const examResultTopic: Topic<ExamResult | null> = {
  id: 'exam_result',
  asks: 'passed or failed?',
  options: [
    { value: 'pass', label: 'Passed', means: 'pass' },
    { value: 'fail', label: 'Failed', means: 'fail' },
    { value: 'none', label: 'No attempt: leave these rows out', means: null },
  ],
  isMeant: isSame,
};

export const placeTopic: Topic<QualifiedIn | null> = {
  id: 'pmq',
  asks: 'where is this?',
  options: [
    { value: 'UK', label: 'United Kingdom', means: 'UK' },
    { value: 'EEA', label: 'European Economic Area', means: 'EEA' },
    { value: 'IMG', label: 'Elsewhere (international medical graduate)', means: 'IMG' },
    { value: 'not_known', label: 'Not known', means: null },
  ],
  isMeant: isSame,
};
