import type { RequestStatus } from '../../../reference/outcomes-requests';
import { requestStatusLabels } from '../../../reference/outcomes-requests';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';

const say = (status: RequestStatus): string => `“${requestStatusLabels[status].toLowerCase()}”`;

/** Statuses of requests for study leave and CPD funding. Exported for the test that no phrase stands twice. */
export const requestStatusBook: PhraseBook<RequestStatus> = {
  what: 'a status of a request',
  say,
  entries: [
    {
      value: 'requested',
      exact:
        'requested|applied|asked|submitted|pending|awaiting approval|awaiting decision|pending approval|under review|in progress|with manager|new|open|waiting list|on hold',
      likely: 'draft|received|provisional',
    },
    {
      value: 'approved',
      exact:
        'approved|application approved|request approved|leave approved|authorised|authorized|granted|agreed|accepted|supported',
      likely: 'confirmed|booked|approved in principle|approved by manager',
    },
    {
      value: 'funded',
      exact: 'funded|approved and funded|funding approved|paid|funding agreed|funding awarded|fully funded|reimbursed',
      likely: 'awarded|invoiced',
    },
    {
      value: 'attended',
      exact: 'attended|completed|complete|attended and paid|course completed|attended in full|taken',
      likely: 'passed|achieved|closed attended',
    },
    {
      value: 'not_attended',
      exact:
        'did not attend|dna|not attended|approved not attended|approved but not attended|approved not taken|not taken|no show',
      likely: 'course cancelled|event cancelled|cancelled by provider',
    },
    {
      value: 'refused',
      exact:
        'refused|declined|rejected|not approved|not supported|turned down|request refused|request declined|application rejected|not funded|funding refused|unsuccessful|not authorised|not granted|not agreed|disapproved',
      likely: 'denied',
    },
    {
      value: 'withdrawn',
      exact: 'withdrawn|withdrew|withdrawn by applicant|cancelled by applicant|request withdrawn|cancelled by employee',
    },
  ],
  asked: [
    {
      phrases: 'cancelled|canceled',
      suggestion: 'withdrawn',
      reason: 'this does not say who cancelled, or whether it had been approved',
    },
    {
      phrases: 'partially approved|part approved|approved in part|partly approved|part funded|partially funded',
      suggestion: 'approved',
      reason: 'a part was approved and a part was not',
    },
    { phrases: 'closed|processed|actioned|other', suggestion: null, reason: 'this does not say what was decided' },
    { phrases: 'deferred|postponed', suggestion: 'requested', reason: 'this does not say what was decided' },
  ],
};

/** Statuses of apprenticeships. Exported for the test that no phrase stands twice. */
export const apprenticeshipStatusBook: PhraseBook<RequestStatus> = {
  what: 'a status of an apprenticeship',
  say,
  entries: [
    {
      value: 'requested',
      exact: 'applied|requested|expression of interest|submitted|pending|awaiting approval|waiting list|interested',
      likely: 'new|shortlisted',
    },
    {
      value: 'approved',
      exact:
        'approved|accepted|enrolled|on programme|on program|started|in learning|active|in progress|ongoing|current|live|gateway|in gateway|epa|end point assessment|break in learning|paused',
      likely: 'offered|signed up|registered|continuing',
    },
    { value: 'funded', exact: 'funded|levy funded|levy approved|funding approved' },
    {
      value: 'attended',
      exact: 'completed|complete|achieved|passed|finished|passed epa|certificated|distinction|merit|pass',
      likely: 'awarded|graduated',
    },
    {
      value: 'not_attended',
      exact:
        'left programme|withdrawn from programme|did not complete|not completed|discontinued|failed|did not start|dropped out',
    },
    {
      value: 'refused',
      exact: 'refused|declined|rejected|not approved|not supported|unsuccessful|turned down',
      likely: 'denied|not eligible|ineligible',
    },
    { value: 'withdrawn', exact: 'withdrawn|withdrew|application withdrawn|withdrawn by applicant' },
  ],
  asked: [
    {
      phrases: 'left|leaver|cancelled|terminated',
      suggestion: 'not_attended',
      reason: 'this does not say whether anyone had started',
    },
    { phrases: 'closed|other|transferred', suggestion: null, reason: 'this does not say what became of the place' },
  ],
};

/**
 * What became of a request.
 * @example translateRequestStatus('Not Supported') // known: 'refused'
 */
export const translateRequestStatus: (raw: RawValue) => Translation<RequestStatus> =
  createTranslator(requestStatusBook);

/**
 * What became of an apprenticeship.
 * @example translateApprenticeshipStatus('On programme') // known: 'approved'
 */
export const translateApprenticeshipStatus: (raw: RawValue) => Translation<RequestStatus> =
  createTranslator(apprenticeshipStatusBook);
