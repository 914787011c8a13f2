import type { Joiner } from './joiners';

/** What makes joiners alike: starting band and year of joining. */
export const startAndYear = ({ startBand, cohort }: Joiner): string => `${startBand} in ${String(cohort)}`;

/** Joiners in groups of the same key. */
export const strataBy = (
  joiners: readonly Joiner[],
  keyOf: (joiner: Joiner) => string,
): readonly (readonly Joiner[])[] => {
  const strata = new Map<string, Joiner[]>();
  for (const joiner of joiners) {
    const members = strata.get(keyOf(joiner));
    if (members === undefined) strata.set(keyOf(joiner), [joiner]);
    else members.push(joiner);
  }
  return [...strata.values()];
};
