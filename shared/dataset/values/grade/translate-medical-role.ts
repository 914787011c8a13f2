import type { MedicalGrade } from '../../../reference/bands';
import { medicalGrades } from '../../../reference/bands';
import { medicalRoles } from '../../../reference/medical-roles';
import { wordsOf } from '../clean-text';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';
import { ask, exact, likely } from '../translation';

const sayGrade = (grade: MedicalGrade): string => `the medical grade “${grade}”`;

/** Professions with consultants of their own, who are not doctors or dentists. */
const otherProfessions =
  /\b(nurs(e|es|ing)|midwi(fe|ves|fery)|pharmac\w*|psycholog\w*|psychotherap\w*|physio\w*|therap(y|ist|ists)|radiographer\w*|paramedic\w*|podiatr\w*|scientist\w*|dietitian\w*|practitioner|ahp|allied|recruitment|hr|human resources|management)\b/;

/** F1, FY2, CT1, ST3+, IMT2, GPST1, DCT1. */
const trainingGrade = /^(fy?|fho|ct|st|imt|gp ?st|dct|dft|accs) ?[1-9]( (and above|plus))?$/;
const trainingStart = /^(fy?|fho|ct|st|imt|gp ?st|dct|dft|accs) ?[1-9]\b/;
const notInTraining = /\b(trust|locally|local|clinical fellow|equivalent|las|locum|bank|level)\b/;

const readTraining = (words: string): Translation<MedicalGrade> | null => {
  if (trainingGrade.test(words)) return exact('Trainee grades', 'a year of a training programme');
  if (!trainingStart.test(words)) return null;
  return ask(
    notInTraining.test(words) ? null : 'Trainee grades',
    'a year of a training programme with more words behind it',
  );
};

const readConsultant = (words: string): Translation<MedicalGrade> | null => {
  if (!/\bconsultants?\b/.test(words)) return null;
  if (otherProfessions.test(words))
    return ask<MedicalGrade>(null, 'a consultant of another profession is not a doctor');
  if (/\b(non|not|registrar|trainee|specialty|specialist|fellow|assistant|to)\b/.test(words)) {
    return ask<MedicalGrade>(null, 'the words name more than one grade');
  }
  return likely('Consultants', 'a consultant post');
};

const readRule = (text: string): Translation<MedicalGrade> | null => {
  const words = wordsOf(text);
  return readTraining(words) ?? readConsultant(words);
};

/** Medical and dental roles. Exported for the test that no phrase stands twice. */
export const medicalRoleBook: PhraseBook<MedicalGrade> = {
  what: 'a medical role',
  say: sayGrade,
  entries: [
    ...medicalGrades.map((grade) => ({ value: grade, exact: medicalRoles[grade].join('|') })),
    { value: 'Consultants', exact: 'consultants' },
    { value: 'Trainee grades', likely: 'registrar|trainee' },
  ],
  asked: [
    {
      phrases:
        'sho|senior house officer|clinical fellow|junior clinical fellow|senior clinical fellow|trust doctor|trust grade doctor|trust grade|locally employed doctor|led|trust grade doctor specialty registrar|trust grade doctor foundation level|trust grade doctor sho level|trust grade doctor career grade level',
      suggestion: 'Other',
      reason: 'doctors employed locally are in no training programme, and trusts count them in different rows',
    },
    {
      phrases:
        'medical director|clinical director|associate medical director|deputy medical director|chief medical officer|professor|senior lecturer|clinical professor',
      suggestion: 'Consultants',
      reason: 'an office that is mostly held by a consultant',
    },
    {
      phrases:
        'general practitioner|gp|salaried general practitioner|salaried gp|gp with special interest|dental officer|senior dental officer|community dental officer|salaried dentist|dentist|dental surgeon|medical officer',
      suggestion: 'Other',
      reason: 'not one of the hospital grades',
    },
    { phrases: 'other', suggestion: 'Other', reason: '“other” means a medical grade only for doctors and dentists' },
    { phrases: 'doctor|medical|staff|medical staff', suggestion: null, reason: 'this does not say which grade' },
  ],
  rule: readRule,
};

/**
 * The medical grade of a role, for rows of medical and dental staff.
 * @example translateMedicalRole('Associate Specialist') // known: 'Non-consultant career grade'
 */
export const translateMedicalRole: (raw: RawValue) => Translation<MedicalGrade> = createTranslator(medicalRoleBook);
