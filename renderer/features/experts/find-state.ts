import type { Criterion } from '../../../shared/indicators/experts/expert-question';
import type { ExpertsFigures } from '../../../shared/report/types/experts-report.types';
import type { ShownList } from '../../../shared/disclosure/experts/disclose-experts';
import { notSaid } from '../../../shared/disclosure/experts/single-list';

/** What is chosen; '' where nothing is. */
export interface Sought {
  readonly language: string;
  readonly isClinical: boolean;
  readonly specialty: string;
  readonly country: string;
  readonly years: string;
}

export const nothingSought: Sought = { language: '', isClinical: false, specialty: '', country: '', years: '' };

const soughtKinds = ['language', 'specialty', 'country', 'years'] as const;
export type SoughtKind = (typeof soughtKinds)[number];

/** More things at once would leave so few people that hardly anything could be said. */
export const mostCriteria = 2;

export const criteriaOf = (sought: Sought): readonly Criterion[] =>
  soughtKinds.flatMap((kind): readonly Criterion[] => {
    const name = sought[kind];
    if (name === '') return [];
    return kind === 'language' ? [{ kind, name, isClinical: sought.isClinical }] : [{ kind, name }];
  });

const namesOf = ({ items }: ShownList): readonly string[] =>
  items.filter(({ isHidden, name }) => !isHidden && name !== notSaid).map(({ name }) => name);

/** The names that may be asked for: those the page shows with a number. */
export const choicesOf = (experts: ExpertsFigures): Readonly<Record<SoughtKind, readonly string[]>> => ({
  language: namesOf(experts.languages),
  specialty: namesOf(experts.specialties),
  country: namesOf(experts.countries),
  years: namesOf(experts.years),
});

const isOffered = (sought: Sought, experts: ExpertsFigures, kind: SoughtKind): boolean =>
  sought[kind] === '' || choicesOf(experts)[kind].includes(sought[kind]);

/** What was asked before and may not be asked of this year or version. */
export const notOffered = (sought: Sought, experts: ExpertsFigures): readonly string[] =>
  soughtKinds.filter((kind) => !isOffered(sought, experts, kind)).map((kind) => sought[kind]);

/** The question as far as this year and version can be asked it. */
export const stillOffered = (sought: Sought, experts: ExpertsFigures): Sought => {
  const kept = (kind: SoughtKind): string => (isOffered(sought, experts, kind) ? sought[kind] : '');
  return {
    language: kept('language'),
    isClinical: sought.isClinical && experts.clinicalLanguages.length > 0,
    specialty: kept('specialty'),
    country: kept('country'),
    years: kept('years'),
  };
};
