import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';

export type ExamResult = 'pass' | 'fail';

/** Names of results. Exported for the test that no phrase stands twice. */
export const examResultBook: PhraseBook<ExamResult> = {
  what: 'an exam result',
  say: (result) => `a ${result}`,
  entries: [
    { value: 'pass', exact: 'pass|passed|p', likely: 'successful|pass with distinction|distinction|merit|clear pass' },
    { value: 'fail', exact: 'fail|failed|f', likely: 'unsuccessful|not passed|did not pass|clear fail|bad fail' },
  ],
  asked: [
    {
      phrases:
        'absent|did not attend|dna|withdrawn|withdrew|void|deferred|pending|awaited|borderline|bare fail|borderline fail|borderline pass|exempt',
      suggestion: null,
      reason: 'this may not count as an attempt',
    },
  ],
};

/** @example translateExamResult('Passed') // known: 'pass' */
export const translateExamResult: (raw: RawValue) => Translation<ExamResult> = createTranslator(examResultBook);
