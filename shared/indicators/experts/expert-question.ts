import { yearsRangeOf } from '../../reference/overseas-years';
import type { SpokenLanguage } from '../../dataset/row-types/opportunity-rows';

/** What one may look for in a register. Names are those of its lists. */
export type Criterion =
  | { readonly kind: 'language'; readonly name: string; readonly isClinical: boolean }
  | { readonly kind: 'specialty' | 'country' | 'years'; readonly name: string };

export const criterionKinds = [
  'language',
  'specialty',
  'country',
  'years',
] as const satisfies readonly Criterion['kind'][];

/** What a question can ask of one colleague. Never shown: only counted. */
export interface ExpertProfile {
  readonly languages: readonly SpokenLanguage[];
  readonly specialty: string | null;
  readonly country: string | null;
  readonly yearsOverseas: number | null;
  /** From the staff snapshot; null where the colleague is not found there. */
  readonly directorate: string | null;
}

/** The name a colleague has in a list of which everybody has one at most; null where the register does not say. */
export const nameIn = (profile: ExpertProfile, kind: 'specialty' | 'country' | 'years'): string | null => {
  if (kind === 'years') return profile.yearsOverseas === null ? null : yearsRangeOf(profile.yearsOverseas);
  return profile[kind];
};

/** @example meets(profile, { kind: 'language', name: 'Tagalog', isClinical: true }) // true for those who speak it with patients */
export const meets = (profile: ExpertProfile, criterion: Criterion): boolean =>
  criterion.kind === 'language'
    ? profile.languages.some(
        ({ name, isClinical }) => name === criterion.name && (!criterion.isClinical || isClinical === true),
      )
    : nameIn(profile, criterion.kind) === criterion.name;
