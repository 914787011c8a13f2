import type { LearningStatus } from '../../../reference/outcomes-learning';
import { learningStatusLabels } from '../../../reference/outcomes-learning';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';

/** Names of enrolment statuses. Exported for the test that no phrase stands twice. */
export const learningStatusBook: PhraseBook<LearningStatus> = {
  what: 'a learning status',
  say: (status) => `“${learningStatusLabels[status]}”`,
  entries: [
    {
      value: 'completed',
      exact: 'completed|complete|course completed|successfully completed|completed successfully',
      likely: 'passed|pass|achieved|certified|compliant|finished|awarded',
    },
    {
      value: 'attended',
      exact: 'attended|attended in full|fully attended',
      likely: 'present|attendance confirmed|in attendance',
    },
    {
      value: 'in_progress',
      exact: 'in progress|started|ongoing|incomplete|not completed|did not complete|not complete|part completed',
      likely: 'active|commenced|overdue|expired|enrolled and started',
    },
    {
      value: 'booked',
      exact: 'booked|enrolled|registered|confirmed|scheduled|place confirmed|not started',
      likely: 'joining instructions sent|placed|planned|assigned|delegate confirmed',
    },
    {
      value: 'requested',
      exact: 'requested|applied|awaiting approval|pending approval|submitted|waiting list|waitlisted|on waiting list',
      likely: 'pending|provisional|nominated|expression of interest|reserve list',
    },
    {
      value: 'approved',
      exact: 'approved|application approved|funding approved|funded',
      likely: 'accepted|authorised|agreed',
    },
    {
      value: 'refused',
      exact: 'rejected|refused|not approved|declined|request declined|request refused|application rejected|turned down',
      likely: 'unsuccessful application|not funded|funding refused|denied',
    },
    {
      value: 'cancelled',
      exact:
        'cancelled|canceled|course cancelled|class cancelled|booking cancelled|cancelled by trainer|cancelled by learner',
    },
    { value: 'withdrawn', exact: 'withdrawn|withdrew|left course', likely: 'dropped out|deferred|discontinued' },
    {
      value: 'did_not_attend',
      exact: 'did not attend|dna|not attended|non attendance|no show|failed to attend|absent|didn t attend',
      likely: 'cancelled on the day|late cancellation',
    },
  ],
  asked: [
    {
      phrases:
        'partially attended|part attended|attended part|left early|attended not completed|attended but not completed',
      suggestion: 'attended',
      reason: 'whether part of a course counts as access is for the trust to say',
    },
    {
      phrases: 'failed|fail|not passed|attended failed|completed failed|did not pass',
      suggestion: 'attended',
      reason: 'someone who failed a course may still have had access to it',
    },
    {
      phrases: 'closed|exempt|waived|transferred|not required',
      suggestion: null,
      reason: 'this does not say whether anyone was trained',
    },
  ],
};

/**
 * What became of a place on a course; completed and attended count as access (isAccess).
 * @example translateLearningStatus('Did Not Attend') // known: 'did_not_attend'
 */
export const translateLearningStatus: (raw: RawValue) => Translation<LearningStatus> =
  createTranslator(learningStatusBook);
