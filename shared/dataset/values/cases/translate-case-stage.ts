import type { CaseStage } from '../../../reference/outcomes-cases';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';

/** Names of stages of a case. Exported for the test that no phrase stands twice. */
export const caseStageBook: PhraseBook<CaseStage> = {
  what: 'a stage of a case',
  say: (stage) => `the ${stage} stage`,
  entries: [
    {
      value: 'formal',
      exact:
        'formal|formal stage|formal process|formal investigation|formal hearing|formal disciplinary|formal disciplinary process|formal disciplinary hearing|formal procedure',
      likely:
        'disciplinary hearing|hearing|investigation formal|formal action|formal warning|disciplinary investigation',
    },
    {
      value: 'informal',
      exact:
        'informal|informal stage|informal process|informal resolution|informal action|non formal|informal investigation',
      likely:
        'fact finding|fact find|preliminary|preliminary enquiry|preliminary investigation|initial assessment|early resolution|just culture conversation|triage|local resolution',
    },
  ],
  asked: [
    {
      phrases:
        'investigation|under investigation|fast track|accelerated|agreed outcome|suspension|suspended|warning|first written warning|final written warning|dismissal|commissioned',
      suggestion: 'formal',
      reason: 'this usually belongs to the formal process, but does not say so',
    },
    { phrases: 'not formal|no formal action', suggestion: 'informal', reason: 'this says only what the stage is not' },
    {
      phrases: 'stage 1|stage 2|stage 3|stage one|stage two|stage three|1|2|3|first stage|second stage',
      suggestion: null,
      reason: 'policies number their stages differently',
    },
    {
      phrases: 'open|closed|ongoing|live|complete|completed|appeal|other',
      suggestion: null,
      reason: 'this says how the case stands, not whether it is formal',
    },
  ],
};

/**
 * Whether a case is at a formal stage: indicator 3 counts formal disciplinary cases only.
 * @example translateCaseStage('Formal hearing') // known: 'formal'
 */
export const translateCaseStage: (raw: RawValue) => Translation<CaseStage> = createTranslator(caseStageBook);
