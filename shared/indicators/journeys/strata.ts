import type { Joiner } from './joiners';

/** Joiners who are alike: of one starting band and one year of joining. */
export type Alike = readonly Joiner[];

/** Joiners in groups of the same starting band and year of joining. */
export const alikeOf = (joiners: readonly Joiner[]): readonly Alike[] => {
  const strata = new Map<string, Joiner[]>();
  for (const joiner of joiners) {
    const key = `${joiner.startBand} in ${String(joiner.cohort)}`;
    const members = strata.get(key);
    if (members === undefined) strata.set(key, [joiner]);
    else members.push(joiner);
  }
  return [...strata.values()];
};

/** Those of some years of joining. */
export const joinedIn = (strata: readonly Alike[], cohorts: readonly number[]): readonly Alike[] =>
  strata.filter(([first]) => first !== undefined && cohorts.includes(first.cohort));
