import type { AssignmentKind } from '../../../reference/staff-groups-assignments';
import { assignmentLabels, leftOutBecause } from '../../../reference/staff-groups-assignments';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';
import { ask, likely, mapTranslation } from '../translation';

/** Whether an assignment counts in the workforce, and why not. */
export interface Assignment {
  readonly kind: AssignmentKind;
  /** Null where the assignment counts. */
  readonly leftOut: string | null;
}

const kindWords: readonly (readonly [RegExp, AssignmentKind])[] = [
  [/\bbank\b/i, 'bank'],
  [/\bhonorary\b/i, 'honorary'],
  [/\bnon[ -]?exec/i, 'non_executive'],
  [/\bpermanent\b/i, 'permanent'],
  [/\bfixed[ -]?term\b/i, 'fixed_term'],
];

/** "Bank Nursing", "Honorary - Medical": the word that decides, with the place it is about. */
const readWord = (text: string): Translation<AssignmentKind> | null => {
  const found = kindWords.flatMap(([pattern, kind]) => (pattern.test(text) ? [kind] : []));
  const [kind] = found;
  if (kind === undefined) return null;
  if (found.length > 1) return ask<AssignmentKind>(null, 'several kinds of assignment in one cell');
  if (/\b(not?|non|ex|former)\b/i.test(text.replace(/non[ -]?exec/i, ''))) {
    return ask<AssignmentKind>(null, 'the words around it may say the opposite');
  }
  return likely(kind, `the words name ${assignmentLabels[kind]}`);
};

/** Names of assignment categories. Exported for the test that no phrase stands twice. */
export const assignmentBook: PhraseBook<AssignmentKind> = {
  what: 'an assignment category',
  say: (kind) => assignmentLabels[kind],
  entries: [
    {
      value: 'permanent',
      exact: 'permanent|perm|substantive',
      likely: 'permanent full time|permanent part time|open ended|full time|part time',
    },
    {
      value: 'fixed_term',
      exact: 'fixed term temp|fixed term|fixed term temporary|fixed term contract|ftc',
      likely: 'temporary|temp|training contract|rotational',
    },
    { value: 'apprentice', exact: 'apprentice|apprenticeship' },
    {
      value: 'bank',
      exact: 'bank|bank staff|bank worker|bank only|bank contract|nhsp|nhs professionals',
      likely: 'bank assignment|internal bank',
    },
    { value: 'honorary', exact: 'honorary|honorary contract|hon' },
    {
      value: 'non_executive',
      exact:
        'non exec director chair|non executive director chair|non executive director|non exec director|non executive|ned|chair|non exec',
      likely: 'chairman|chairperson|lay member|trust chair',
    },
  ],
  asked: [
    {
      phrases: 'locum|locums|locum doctor|fixed term locum|locum appointment for service',
      suggestion: 'locum',
      reason: 'locums on the trust’s own payroll count, those from an agency do not',
    },
    {
      phrases: 'agency|agency worker|agency staff|contractor|off payroll|self employed',
      suggestion: 'agency',
      reason: 'agency workers are usually not employed by the trust',
    },
    {
      phrases: 'zero hours|as and when|as and when required|casual|sessional',
      suggestion: 'bank',
      reason: 'such contracts are often bank work',
    },
    {
      phrases: 'volunteer|student|placement|work experience|widow widower|widow|widower|pensioner|governor',
      suggestion: 'volunteer',
      reason: 'such people are usually not employed by the trust',
    },
    {
      phrases:
        'secondment|secondee|seconded in|seconded out|secondment in|secondment out|temporary secondment|acting up',
      suggestion: null,
      reason: 'someone on secondment counts where they are employed',
    },
    {
      phrases: 'career break|maternity|suspended|long term sick|inactive|terminated|leaver|ex employee',
      suggestion: null,
      reason: 'this is a state of the assignment, not its category',
    },
  ],
  rule: readWord,
};

const translateKind = createTranslator(assignmentBook);

/**
 * Translates an assignment category: whether the assignment counts in the workforce, with the reason where it does not.
 * @example translateAssignment('Bank') // known: { kind: 'bank', leftOut: 'bank assignments are left out of the workforce' }
 */
export const translateAssignment = (raw: RawValue): Translation<Assignment> =>
  mapTranslation(translateKind(raw), (kind) => ({ kind, leftOut: leftOutBecause[kind] }));
