import { nameIn } from '../../indicators/experts/expert-question';
import type { Criterion, ExpertProfile } from '../../indicators/experts/expert-question';
import type { DisclosedExperts } from './disclose-experts';
import { askableItems, singleAnswer } from './single-answer';

/** A way to part everybody in the register, each in one place: the same for all questions about a list, or about a language. */
export interface Split {
  readonly places: readonly string[];
  readonly placeOf: (profile: ExpertProfile) => string;
  /** Places that can be asked for together as well: a language at either level. Empty elsewhere. */
  readonly together: readonly string[];
  /** The place that was asked for; null for those of `together`. */
  readonly asked: string | null;
}

const rest = 'everybody else';
const speaks = 'speaks';
const clinical = 'clinical';
const otherLevel = 'other level';

const languageSplit = (register: DisclosedExperts, name: string, isClinical: boolean): Split => {
  const hasLevels = !singleAnswer(register, { kind: 'language', name, isClinical: true }).isHidden;
  if (!hasLevels)
    return {
      places: [speaks, rest],
      placeOf: (profile) => (profile.languages.some((one) => one.name === name) ? speaks : rest),
      together: [],
      asked: speaks,
    };
  const placeOf = (profile: ExpertProfile): string => {
    const spoken = profile.languages.find((one) => one.name === name);
    if (spoken === undefined) return rest;
    return spoken.isClinical === true ? clinical : otherLevel;
  };
  return {
    places: [clinical, otherLevel, rest],
    placeOf,
    together: [clinical, otherLevel],
    asked: isClinical ? clinical : null,
  };
};

/** Everybody parted by the names that can be asked for, so that all questions of one kind are answered from one table. */
export const splitBy = (register: DisclosedExperts, criterion: Criterion): Split => {
  if (criterion.kind === 'language') return languageSplit(register, criterion.name, criterion.isClinical);
  const { kind } = criterion;
  const names = askableItems(register, kind).map(({ name }) => name);
  const placeOf = (profile: ExpertProfile): string => {
    const name = nameIn(profile, kind);
    return name !== null && names.includes(name) ? name : rest;
  };
  return { places: [...names, rest], placeOf, together: [], asked: criterion.name };
};
