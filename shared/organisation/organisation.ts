/** What a person may say of an organisation. Every part but the name may be ''. */
export interface OrganisationProfile {
  readonly name: string;
  /** The code others know it by, such as "RXX". */
  readonly code: string;
  readonly type: string;
  readonly region: string;
  /** Lines for the cover of the board paper, as they are written. */
  readonly address: string;
}

/** One own organisation of the database. */
export interface OrganisationRecord extends OrganisationProfile {
  readonly id: number;
  /** The one that is worked on. */
  readonly isCurrent: boolean;
  /** Names that files give it and that a person said are its own too. */
  readonly otherNames: readonly string[];
  readonly years: readonly number[];
  readonly files: number;
  readonly actions: number;
}

export const emptyProfile = (name: string): OrganisationProfile => ({
  name,
  code: '',
  type: '',
  region: '',
  address: '',
});

/** Capitals and spaces at the ends say nothing about who is meant. */
export const isSameName = (a: string, b: string): boolean => plainName(a) === plainName(b);

const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
