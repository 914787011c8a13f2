import type { CaseType } from '../../../reference/outcomes-cases';
import { caseTypeLabels } from '../../../reference/outcomes-cases';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';

/** Names of case types. Exported for the test that no phrase stands twice. */
export const caseTypeBook: PhraseBook<CaseType> = {
  what: 'a case type',
  say: (type) => caseTypeLabels[type],
  entries: [
    {
      value: 'disciplinary',
      exact:
        'disciplinary|discipline|disciplinary case|disciplinary investigation|disciplinary process|formal disciplinary',
      likely:
        'misconduct|gross misconduct|conduct|disciplinary misconduct|disciplinary conduct|disciplinary gross misconduct',
    },
    {
      value: 'grievance',
      exact: 'grievance|grievances|collective grievance',
      likely: 'complaint by employee|formal grievance',
    },
    {
      value: 'capability',
      exact:
        'capability|performance|capability performance|performance capability|poor performance|performance management',
    },
    {
      value: 'sickness',
      exact:
        'sickness|sickness absence|attendance|absence|attendance management|sickness absence management|ill health|short term sickness|long term sickness|managing attendance',
      likely: 'capability ill health|capability health|health capability',
    },
    {
      value: 'dignity_at_work',
      exact:
        'bullying and harassment|bullying harassment|bullying|harassment|dignity at work|dignity and respect|respect at work|civility and respect',
    },
    { value: 'probation', exact: 'probation|probationary|probation review' },
    {
      value: 'organisational_change',
      exact: 'organisational change|redundancy|redeployment|organisational change redundancy|restructure',
    },
    { value: 'appeal', exact: 'appeal|appeals|grievance appeal|dismissal appeal' },
    { value: 'tribunal', exact: 'tribunal|employment tribunal|et|et claim|employment tribunal claim' },
  ],
  asked: [
    {
      phrases: 'disciplinary appeal',
      suggestion: 'appeal',
      reason: 'an appeal belongs to a case that is counted already',
    },
    {
      phrases:
        'mhps|maintaining high professional standards|mhps conduct|professional conduct|suspension|exclusion|fraud|investigation|allegation|safeguarding|professional registration|lapsed registration',
      suggestion: 'disciplinary',
      reason: 'such a case may or may not be part of the disciplinary process',
    },
    {
      phrases:
        'mhps capability|mhps health|whistleblowing|freedom to speak up|mediation|flexible working|other|misc|miscellaneous|er case|case|fact finding|fact find',
      suggestion: null,
      reason: 'this does not say which kind of case it is',
    },
    {
      phrases:
        'disciplinary and grievance|grievance and disciplinary|disciplinary grievance|disciplinary capability|capability disciplinary|disciplinary and capability',
      suggestion: 'disciplinary',
      reason: 'this names two kinds of case',
    },
    {
      phrases: 'non disciplinary|not disciplinary',
      suggestion: null,
      reason: 'this says only what the case is not',
    },
  ],
};

/** @example translateCaseType('Gross misconduct') // known, likely: 'disciplinary' */
export const translateCaseType: (raw: RawValue) => Translation<CaseType> = createTranslator(caseTypeBook);
