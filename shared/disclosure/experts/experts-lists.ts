import type { ExpertCounts } from '../../indicators/experts/expert-counts';
import { registerQuestions } from '../../indicators/experts/register-number';
import type { RegisterQuestion } from '../../indicators/experts/register-number';
import { dropSmall } from './pool-small';
import { singleList } from './single-list';
import type { SingleList } from './single-list';

/** Lists of everybody in the register, each person under one name. */
export const everybodyLists = ['countries', 'firstBands', 'years', 'seniorities', 'entryRoutes'] as const;
export type EverybodyList = (typeof everybodyLists)[number];
export type SingleName = EverybodyList | 'specialties';
/** Lists in which a person may be under several names. */
export const severalLists = ['languages', 'barriers'] as const;
export type SeveralName = (typeof severalLists)[number];
/** Questions of yes and no. */
export const questions = registerQuestions;
export type Question = RegisterQuestion;

export interface ExpertLists {
  readonly single: Readonly<Record<SingleName, SingleList>>;
  readonly several: Readonly<Record<SeveralName, ReturnType<typeof dropSmall>>>;
}

/** The lists of a register with small names pooled or left away. */
export const listsOf = (counts: ExpertCounts, threshold: number): ExpertLists => {
  const ofEverybody = (id: EverybodyList): SingleList => singleList(id, counts[id], counts.consented, threshold);
  return {
    single: {
      // Whoever names no specialty is not known to have one: the list is of people with a skill.
      specialties: singleList('specialties', counts.specialties, counts.withSkill, threshold),
      countries: ofEverybody('countries'),
      firstBands: ofEverybody('firstBands'),
      years: ofEverybody('years'),
      seniorities: ofEverybody('seniorities'),
      entryRoutes: ofEverybody('entryRoutes'),
    },
    several: {
      languages: dropSmall(counts.languages, threshold),
      barriers: dropSmall(counts.barriers, threshold),
    },
  };
};
