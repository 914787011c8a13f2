import type { RecruitmentStage } from '../../../reference/outcomes-recruitment';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';

/**
 * What a single status says of the furthest stage. An invitation is not an interview, a withdrawn offer was an offer, and
 * "rejected" alone does not say where. Exported for the test that no phrase stands twice.
 */
export const stageBook: PhraseBook<RecruitmentStage> = {
  what: 'a recruitment status',
  say: (stage) => `furthest stage: ${stage}`,
  entries: [
    {
      value: 'applied',
      exact:
        'applied|application received|application submitted|submitted|not shortlisted|rejected at shortlisting|rejected at shortlist|unsuccessful at shortlisting|shortlisting unsuccessful|not longlisted|rejected at longlisting|rejected at sift|unsuccessful at sift|not sifted in|application',
      likely:
        'new|new application|received|longlisting|shortlisting|awaiting shortlisting|in shortlisting|under review|screening|withdrawn before shortlisting|rejected before shortlisting|sifted out',
    },
    { value: 'longlisted', exact: 'longlisted', likely: 'longlist|passed longlisting' },
    {
      value: 'shortlisted',
      exact:
        'shortlisted|withdrawn before interview|withdrew before interview|did not attend interview|dna interview|shortlisted withdrawn|shortlisted not interviewed|shortlisted did not attend|shortlisted dna|withdrawn after shortlisting',
      likely:
        'shortlist|invited to interview|interview invited|invite to interview|interview scheduled|interview booked|interview arranged|interview accepted|interview declined|interview no show|awaiting interview|selected for interview|passed shortlisting',
    },
    {
      value: 'interviewed',
      exact:
        'interviewed|interview attended|attended interview|unsuccessful at interview|rejected at interview|rejected after interview|interviewed not successful|interviewed unsuccessful|interview unsuccessful|not appointable|interviewed not appointed|interviewed not appointable|unsuccessful after interview|not successful at interview|not successful after interview|interview completed|withdrawn after interview|withdrew after interview',
      likely: 'interview failed|failed interview|interview complete',
    },
    {
      value: 'appointable',
      exact:
        'appointable|appointable not offered|appointable but not offered|reserve list|reserve|reserve candidate|appointable reserve',
      likely:
        'successful at interview|passed interview|held in reserve|on reserve list|interviewed reserve|interview reserve',
    },
    {
      value: 'offered',
      exact:
        'offered|offer made|conditional offer|conditional offer made|conditionally offered|unconditional offer|offer declined|offer rejected|offer rejected by candidate|declined offer|offer withdrawn|withdrawn after offer|offer pending|offer sent|offer rescinded|job offered|post offered|offer',
      likely: 'awaiting offer response|provisional offer|verbal offer',
    },
    {
      value: 'accepted',
      exact:
        'accepted|offer accepted|accepted offer|conditional offer accepted|offer accepted by candidate|post accepted',
      likely:
        'pre employment checks|pre employment checking|checks in progress|under offer|awaiting checks|checks complete|ready to start',
    },
    {
      value: 'appointed',
      exact: 'appointed|hired|started|started in post|appointed started|in post|employed|commenced|recruited',
      likely:
        'start date agreed|start date confirmed|contract issued|contract signed|onboarded|successful appointed|starter',
    },
  ],
  asked: [
    {
      phrases: 'rejected|unsuccessful|not successful|declined|closed|regret|regretted|turned down',
      suggestion: null,
      reason: 'this does not say at which stage the application ended',
    },
    {
      phrases:
        'withdrawn|withdrew|application withdrawn|withdrawn by candidate|candidate withdrew|withdrawn by applicant|cancelled|vacancy withdrawn|vacancy closed|vacancy cancelled',
      suggestion: null,
      reason: 'this does not say at which stage the application was withdrawn',
    },
    {
      phrases: 'not appointed|not offered',
      suggestion: 'interviewed',
      reason: 'this may also have happened before the interview',
    },
    { phrases: 'interview', suggestion: 'interviewed', reason: 'this may be an interview held or one still to come' },
    { phrases: 'successful', suggestion: 'appointed', reason: 'this may mean successful at any stage' },
    {
      phrases: 'not interviewed',
      suggestion: 'shortlisted',
      reason: 'this does not say whether the application was shortlisted',
    },
    {
      phrases: 'not accepted',
      suggestion: 'offered',
      reason: 'this may be an offer not taken up, or an application not taken further',
    },
    {
      phrases: 'draft|incomplete|in progress|started application|duplicate|invalid',
      suggestion: null,
      reason: 'this may be no application at all',
    },
    {
      phrases: 'longlisted shortlisted|shortlisted interviewed|interviewed appointed',
      suggestion: null,
      reason: 'this names two stages',
    },
  ],
};

/**
 * The furthest stage that a recruitment status says. Flags of stages are read with translateYesNo and furthestStage.
 * @example translateStage('Offer declined') // known: 'offered'
 */
export const translateStage: (raw: RawValue) => Translation<RecruitmentStage> = createTranslator(stageBook);
