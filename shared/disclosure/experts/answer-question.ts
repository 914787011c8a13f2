import { meets } from '../../indicators/experts/expert-question';
import type { Criterion, ExpertProfile } from '../../indicators/experts/expert-question';
import type { DisclosurePolicy } from '../figures/policy';
import type { DisclosedExperts } from './disclose-experts';
import { pairAnswer } from './pair-answer';
import { singleAnswer } from './single-answer';
import type { ShownCount } from './shown-count';

/** One criterion, or two of different kinds. */
export type Question = readonly [Criterion] | readonly [Criterion, Criterion];

export interface ShownAnswer {
  readonly found: ShownCount;
  /**
   * Directorates with at least the threshold of such people, by name and without a number, so that they cannot be subtracted. Null where no
   * colleague's directorate is known, or the answer is hidden.
   */
  readonly directorates: readonly string[] | null;
}

/** Fewer than this are not named even where a version hides nothing: the answer is about a directorate, not about someone in it. */
const fewestInDirectorate = 5;

const directoratesOf = (people: readonly ExpertProfile[], threshold: number): readonly string[] => {
  const names = [...new Set(people.flatMap(({ directorate }) => directorate ?? []))].sort((a, b) => (a < b ? -1 : 1));
  const least = Math.max(threshold, fewestInDirectorate);
  return names.filter((name) => people.filter(({ directorate }) => directorate === name).length >= least);
};

/** How many colleagues meet a question, and where they work, as one version may say it. Never who. */
export const answerQuestion = (
  register: DisclosedExperts,
  profiles: readonly ExpertProfile[],
  question: Question,
  policy: DisclosurePolicy,
): ShownAnswer => {
  const [first, second] = question;
  const found =
    second === undefined ? singleAnswer(register, first) : pairAnswer(register, profiles, [first, second], policy);
  if (found.isHidden || profiles.every(({ directorate }) => directorate === null)) return { found, directorates: null };
  const people = profiles.filter((profile) => question.every((criterion) => meets(profile, criterion)));
  return { found, directorates: directoratesOf(people, policy.threshold) };
};
