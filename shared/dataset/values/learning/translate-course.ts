import type { CourseClass, CourseHint } from '../../../reference/outcomes-courses';
import { developmentSubjects, mandatorySubjects } from '../../../reference/outcomes-courses';
import { translateText, wordsOf } from '../clean-text';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';
import { ask } from '../translation';

const hintIn = (words: string, hints: readonly CourseHint[]): CourseHint | null =>
  hints.find(({ pattern }) => pattern.test(words)) ?? null;

const suggest = (text: string): Translation<CourseClass> => {
  // “Non-mandatory” names the other class in its own name.
  const words = wordsOf(text);
  const mandatory = hintIn(words.replace(/\bnon (statutory|mandatory)\b/g, ' '), mandatorySubjects);
  const development = hintIn(words, developmentSubjects);
  if (mandatory !== null && development !== null) {
    return ask<CourseClass>(null, `the name speaks of ${mandatory.name} and of ${development.name}`);
  }
  if (mandatory !== null) return ask('mandatory', `the name speaks of ${mandatory.name}`);
  if (development !== null) return ask('non_mandatory', `the name speaks of ${development.name}`);
  return ask<CourseClass>(null, 'nothing in the name says whether everyone must take it');
};

/**
 * Suggests whether a course is mandatory, from its name. Always a question: each course is classed once, by a person.
 * @example translateCourse('NHS|CSTF|Fire Safety - 2 Years|') // unknown, suggestion: 'mandatory'
 */
export const translateCourse = (raw: RawValue): Translation<CourseClass> => translateText(raw, suggest);

/** Names of course categories. Exported for the test that no phrase stands twice. */
export const courseCategoryBook: PhraseBook<CourseClass> = {
  what: 'a course category',
  say: (value) => (value === 'mandatory' ? 'statutory and mandatory training' : 'non-mandatory training and CPD'),
  entries: [
    {
      value: 'mandatory',
      exact:
        'mandatory|statutory|statutory and mandatory|stat and mand|stat mand|mandatory and statutory|statutory mandatory|mandatory training|statutory training|core mandatory|cstf',
      likely: 'core skills|compliance|role specific mandatory|essential to role mandatory',
    },
    {
      value: 'non_mandatory',
      exact:
        'non mandatory|cpd|continuing professional development|non mandatory and cpd|non mandatory training|non statutory|development',
      likely: 'professional development|personal development|optional|elective',
    },
  ],
  asked: [
    {
      phrases:
        'leadership|leadership development|management development|coaching|clinical skills|clinical|professional|apprenticeship|academic|postgraduate|external|conference|study leave',
      suggestion: 'non_mandatory',
      reason: 'such courses are usually not mandatory, but some trusts require them',
    },
    {
      phrases: 'essential|essential to role|role essential|role specific|required|job essential|core',
      suggestion: 'mandatory',
      reason: 'training that a role requires may or may not be called mandatory',
    },
    { phrases: 'induction', suggestion: 'mandatory', reason: 'induction is usually asked of everyone' },
    {
      phrases: 'other|general|misc|miscellaneous|training|it',
      suggestion: null,
      reason: 'this does not say whether everyone must take it',
    },
  ],
};

/**
 * Whether a category of courses is mandatory.
 * @example translateCourseCategory('Statutory') // known: 'mandatory'
 */
export const translateCourseCategory: (raw: RawValue) => Translation<CourseClass> =
  createTranslator(courseCategoryBook);
