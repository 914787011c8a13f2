import { othersName } from '../../disclosure/experts/disclose-seniority';
import type { SeveralName, SingleName } from '../../disclosure/experts/experts-lists';
import type { ShownList } from '../../disclosure/experts/disclose-experts';
import type { ExpertsFigures } from '../../report/types/experts-report.types';

/** The lists of the register in the order of the page. */
export const registerLists = [
  'specialties',
  'languages',
  'countries',
  'years',
  'seniorities',
  'entryRoutes',
  'firstBands',
  'barriers',
] as const satisfies readonly (SingleName | SeveralName)[];
export type RegisterList = (typeof registerLists)[number];

export interface RegisterListWords {
  readonly title: string;
  /** Over the column of names. */
  readonly heading: string;
  readonly empty: string;
}

export const registerListWords: Readonly<Record<RegisterList, RegisterListWords>> = {
  specialties: {
    title: 'Specialties',
    heading: 'Specialty overseas',
    empty: 'The register names no specialties.',
  },
  languages: { title: 'Languages', heading: 'Language', empty: 'The register names no languages.' },
  countries: {
    title: 'Countries of qualification',
    heading: 'Country',
    empty: 'The register names no countries.',
  },
  years: {
    title: 'Years practised overseas',
    heading: 'Years',
    empty: 'The register does not say how long people practised overseas.',
  },
  seniorities: {
    title: 'Level overseas',
    heading: 'Level',
    empty: 'The register does not say how senior people were overseas.',
  },
  entryRoutes: {
    title: 'Way into the trust',
    heading: 'Route',
    empty: 'The register does not say how people came to the trust.',
  },
  firstBands: {
    title: 'First UK band',
    heading: 'Band',
    empty: 'The register does not say at which band people started.',
  },
  barriers: { title: 'What stands in the way', heading: 'Barrier', empty: 'The register names no barriers.' },
};

/** Said under a list of which something is left away; null where nothing is. */
export const registerListNote = ({ words }: ExpertsFigures, list: RegisterList): string | null =>
  list === 'languages' || list === 'barriers' ? words[list] : null;

export interface NamedCount {
  readonly name: string;
  readonly count: number | null;
  readonly isHidden: boolean;
}

/** The rows of a list as they are shown, small names taken together last. */
export const rowsOfList = ({ items, others }: ShownList): readonly NamedCount[] => [
  ...items,
  ...(others === null ? [] : [{ ...others, name: othersName }]),
];
