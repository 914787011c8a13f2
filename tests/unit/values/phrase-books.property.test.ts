import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executiveBook, votingBook } from '../../../shared/dataset/values/board/translate-board-role';
import { caseStageBook } from '../../../shared/dataset/values/cases/translate-case-stage';
import { caseTypeBook } from '../../../shared/dataset/values/cases/translate-case-type';
import { translateGrade } from '../../../shared/dataset/values/grade/translate-grade';
import { medicalRoleBook } from '../../../shared/dataset/values/grade/translate-medical-role';
import { courseCategoryBook } from '../../../shared/dataset/values/learning/translate-course';
import { learningStatusBook } from '../../../shared/dataset/values/learning/translate-learning-status';
import { editDistance, nearestPhrase } from '../../../shared/dataset/values/nearest-phrase';
import type { PhraseBook } from '../../../shared/dataset/values/phrase-book';
import { createTranslator, repeatedPhrases } from '../../../shared/dataset/values/phrase-book';
import { stageBook } from '../../../shared/dataset/values/recruitment/translate-stage';
import { assignmentBook } from '../../../shared/dataset/values/staff/translate-assignment';
import { primaryBook } from '../../../shared/dataset/values/staff/translate-primary';
import { staffGroupBook } from '../../../shared/dataset/values/staff/translate-staff-group';
import { barrierBook } from '../../../shared/dataset/values/experts/read-barriers';
import {
  entryRouteBook,
  globalHealthLeaveBook,
  seniorityBook,
} from '../../../shared/dataset/values/experts/translate-career';
import {
  apprenticeshipStatusBook,
  requestStatusBook,
} from '../../../shared/dataset/values/requests/translate-request-status';
import { examResultBook } from '../../../shared/dataset/values/training/translate-exam-result';
import { pmqBook } from '../../../shared/dataset/values/training/translate-pmq';
import type { RawValue, Translation } from '../../../shared/dataset/values/translation';
import { yesNoBook } from '../../../shared/dataset/values/yes-no';
import { short } from './helpers';
import { northmoor } from './northmoor-values';

const mangles: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => `\t ${text.replace(/ /g, '  ')} `,
  (text) => text.replace(/ /g, '-'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/ and /g, ' & '),
  (text) => text.replace(/ /g, ''),
  (text) => `“${text}”`,
  (text) => `${text}.`,
];
const mangling = fc.array(fc.constantFrom(...mangles), { maxLength: 3 });

/** Every phrase of a book keeps its meaning under mangling, and no phrase stands twice. */
const checkBook = <T>(name: string, book: PhraseBook<T>): void => {
  const translate = createTranslator(book);
  const phrases = book.entries
    .flatMap(({ exact = '', likely = '' }) => [...exact.split('|'), ...likely.split('|')])
    .filter((each) => each !== '');
  describe(name, () => {
    it('gives no phrase two meanings', () => {
      expect(repeatedPhrases(book)).toEqual([]);
    });
    it('gives the same answer however a phrase is written', () => {
      fc.assert(
        fc.property(fc.constantFrom(...phrases), mangling, (phrase, changes) => {
          const mangled = changes.reduce((text, change) => change(text), phrase);
          expect(translate(mangled), mangled).toEqual(translate(phrase));
        }),
      );
    });
    it('asks about a phrase with “not” in front of it', () => {
      fc.assert(
        fc.property(fc.constantFrom(...phrases), (phrase) => {
          const [plain, negated] = [translate(phrase), translate(`not ${phrase}`)];
          if (plain.kind === 'known' && negated.kind === 'known') expect(negated.value, phrase).not.toBe(plain.value);
        }),
      );
    });
  });
};

checkBook('yes and no', yesNoBook);
checkBook('primary assignment', primaryBook);
checkBook('voting', votingBook);
checkBook('executive', executiveBook);
checkBook('staff groups', staffGroupBook);
checkBook('assignments', assignmentBook);
checkBook('medical roles', medicalRoleBook);
checkBook('recruitment', stageBook);
checkBook('learning', learningStatusBook);
checkBook('course categories', courseCategoryBook);
checkBook('case types', caseTypeBook);
checkBook('case stages', caseStageBook);
checkBook('exam results', examResultBook);
checkBook('qualification', pmqBook);
checkBook('barriers', barrierBook);
checkBook('ways into the trust', entryRouteBook);
checkBook('levels overseas', seniorityBook);
checkBook('leave for global health', globalHealthLeaveBook);
checkBook('statuses of requests', requestStatusBook);
checkBook('statuses of apprenticeships', apprenticeshipStatusBook);

it('never gives another band however a grade is written', () => {
  const grades = [
    ...northmoor.grade,
    ...northmoor.payScale,
    ...northmoor.vacancyBand,
    '8a',
    '5',
    'B6',
    'XR06.3',
    'AfC Band 3',
  ];
  const changes = [
    ...mangles,
    (text: string) => text.replace(/band/gi, 'Bnad'),
    (text: string) => text.replace(/-/g, ' '),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...grades), fc.array(fc.constantFrom(...changes), { maxLength: 3 }), (raw, chosen) => {
      const mangled = chosen.reduce((text, change) => change(text), raw);
      const [before, after]: readonly Translation<string>[] = [translateGrade(raw), translateGrade(mangled)];
      if (after?.kind === 'known') expect(short(after), mangled).toBe(before === undefined ? '' : short(before));
    }),
    { numRuns: 3000 },
  );
});

it('throws for no value at all', () => {
  const translators: readonly ((raw: RawValue) => Translation<unknown>)[] = [
    translateGrade,
    createTranslator(stageBook),
    createTranslator(pmqBook),
    createTranslator(yesNoBook),
    createTranslator(assignmentBook),
  ];
  const raw = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(raw, (value) => {
      for (const translate of translators) expect(['known', 'blank', 'unknown']).toContain(translate(value).kind);
    }),
    { numRuns: 1000 },
  );
});

describe('nearestPhrase', () => {
  it('counts a swap of neighbours as one slip', () => {
    expect([editDistance('asain', 'asian'), editDistance('', 'abc'), editDistance('same', 'same')]).toEqual([1, 3, 0]);
  });

  it('finds one nearest phrase or none', () => {
    expect(nearestPhrase('compleated', ['completed', 'cancelled'])).toBe('completed');
    expect(nearestPhrase('shout', ['short', 'shoot'])).toBeNull();
    expect(nearestPhrase('yas', ['yes'])).toBeNull();
  });
});
