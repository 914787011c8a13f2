import { fiveGroups } from '../../../reference/ethnicity';
import type { FiveGroup } from '../../../reference/ethnicity';
import { localCategories } from '../../../reference/ethnicity-local';
import type { Translation } from '../translation';
import { ask, exact, likely } from '../translation';
import { askedLabels } from './asked-labels';
import type { Category } from './ethnicity-value';
import { anyBme, categoryOf, headingCategory, sayCategory } from './ethnicity-value';
import { bmePhrases, headings, labelDetails, otherWhite, unknownPhrases } from './label-phrases';
import { labelWords, orderlessKey } from './label-words';

/** Every label that is known, by its words without spaces. The first meaning that is added stands. */
type LabelIndex = ReadonlyMap<string, Translation<Category>>;

const listOf = (phrases: string): readonly string[] => (phrases === '' ? [] : phrases.split('|'));
const squeeze = (phrase: string): string => labelWords(phrase).replace(/ /g, '');

const officialReason = (category: Category): string => `a usual label of ${sayCategory(category)}`;

type Add = (phrase: string, translation: Translation<Category>) => void;

/** Heading and detail, and details that need no heading. */
const addNational = (add: Add): void => {
  for (const { code, under, details, alone } of labelDetails) {
    const category = categoryOf(code);
    const translation = exact(category, officialReason(category));
    for (const detail of listOf(alone)) add(detail, translation);
    for (const heading of listOf(headings[under])) {
      for (const detail of listOf(details)) add(`${heading} ${detail}`, translation);
    }
  }
};

/** "White Polish"; and the words behind the heading alone ("Polish"), which may be a nationality: asked about. */
const addLocal = (add: Add): void => {
  for (const { code, national, label } of localCategories) {
    const category = categoryOf(national, code);
    const isMixedWord = /mixed$/i.test(label);
    const reason = `the staff record’s label of ${code}, part of ${sayCategory(category)}`;
    add(label, isMixedWord ? likely(category, reason) : exact(category, reason));
    const rest = /^(?:white|asian|black) (.+)$/i.exec(label)?.[1];
    if (rest !== undefined && !/british|mixed|unspecified/i.test(rest)) {
      add(rest, ask(category, 'without a heading this may be a nationality and not an ethnic category'));
    }
  }
};

const addHeadings = (add: Add): void => {
  for (const five of fiveGroups) {
    if (five === 'other') continue;
    for (const heading of listOf(headings[five])) {
      add(
        heading,
        exact(headingCategory(five), 'a heading without its detail: the group is known, the category is not'),
      );
    }
  }
  for (const phrase of listOf(bmePhrases))
    add(phrase, exact(anyBme, 'a name of the whole group; the category is not known'));
};

const addUnknown = (add: Add): void => {
  const stated = exact(categoryOf('Z'), 'the file says that it was not stated');
  const known = exact(categoryOf('99'), 'the file says that it is not known');
  for (const phrase of listOf(unknownPhrases.Z)) add(phrase, stated);
  for (const phrase of listOf(unknownPhrases['99'])) add(phrase, known);
};

const buildIndex = (): LabelIndex => {
  const index = new Map<string, Translation<Category>>();
  const add: Add = (phrase, translation) => {
    const key = squeeze(phrase);
    if (!index.has(key)) index.set(key, translation);
  };
  // Asked labels go first: “White Mixed” is also the label of CX, and only its code makes it sure.
  for (const { phrases, suggestion, reason } of askedLabels) {
    for (const phrase of listOf(phrases)) add(phrase, ask(suggestion === null ? null : categoryOf(suggestion), reason));
  }
  addUnknown(add);
  addNational(add);
  addHeadings(add);
  addLocal(add);
  const white = categoryOf('C');
  for (const phrase of listOf(otherWhite)) {
    add(`white ${phrase}`, likely(white, `White, and none of the named categories: ${sayCategory(white)}`));
  }
  return index;
};

export const labelIndex: LabelIndex = buildIndex();

const orderlessPhrases = (under: FiveGroup, details: string): readonly string[] =>
  listOf(headings[under]).flatMap((heading) => listOf(details).map((detail) => `${heading} ${detail}`));

/**
 * Labels by their words whatever the order ("British White"), for labels behind a heading. Word sets that two categories
 * share mean neither.
 */
const buildOrderless = (): ReadonlyMap<string, Category | null> => {
  const index = new Map<string, Category | null>();
  for (const { code, under, details } of labelDetails) {
    for (const phrase of orderlessPhrases(under, details)) {
      const key = orderlessKey(labelWords(phrase));
      const before = index.get(key);
      index.set(key, before === undefined || before?.national === code ? categoryOf(code) : null);
    }
  }
  return index;
};

export const orderlessIndex: ReadonlyMap<string, Category | null> = buildOrderless();

/** Every word that a label is made of, to recognise a misspelt one. */
export const labelVocabulary: ReadonlySet<string> = new Set(
  [
    ...Object.values(headings),
    ...labelDetails.flatMap(({ details, alone }) => [details, alone]),
    ...localCategories.map(({ label }) => label),
    ...Object.values(unknownPhrases),
  ].flatMap((phrases) => labelWords(phrases).split(' ')),
);
