import type { Criterion } from '../../indicators/experts/expert-question';
import type { DisclosedExperts, ShownItem, ShownList } from './disclose-experts';
import { notSaid } from './single-list';
import type { ShownCount } from './shown-count';

export type SingleKind = Exclude<Criterion['kind'], 'language'>;

const hiddenCount: ShownCount = { count: null, isHidden: true };

const listOf = (register: DisclosedExperts, kind: SingleKind): ShownList =>
  ({ specialty: register.specialties, country: register.countries, years: register.years })[kind];

/** The names of a list that may be asked for: those that are shown with their numbers. */
export const askableItems = (register: DisclosedExperts, kind: Criterion['kind']): readonly ShownItem[] =>
  (kind === 'language' ? register.languages : listOf(register, kind)).items.filter(
    ({ name, isHidden }) => !isHidden && name !== notSaid,
  );

/** The answer to a question about one thing: what the lists of the page already show. Names that are not in them are too few to say. */
export const singleAnswer = (register: DisclosedExperts, criterion: Criterion): ShownCount => {
  const found = askableItems(register, criterion.kind).find(({ name }) => name === criterion.name);
  if (found === undefined) return hiddenCount;
  if (criterion.kind !== 'language' || !criterion.isClinical) return { count: found.count, isHidden: false };
  const clinical = register.clinicalLanguages.find(({ name }) => name === criterion.name);
  return clinical === undefined ? hiddenCount : { count: clinical.count, isHidden: clinical.isHidden };
};
