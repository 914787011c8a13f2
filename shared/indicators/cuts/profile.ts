import type { PlaceCut } from '../../reference/cuts';
import type { EthnicGroup } from '../../reference/groups';

/** Everything that people can be divided by; empty where it is not recorded. */
export interface Standing {
  readonly places: Readonly<Record<PlaceCut, string>>;
  readonly group: EthnicGroup;
  /** The national code, the local one the row has (“SC”), or a heading of five (“asian”); null where only the group is known. */
  readonly code: string | null;
}

/** People with the same standing. */
export interface Profile extends Standing {
  readonly people: number;
}

/** Applications with the same standing. */
export interface RecruitmentProfile extends Standing {
  readonly isInternational: boolean;
  readonly shortlisted: number;
  readonly appointed: number;
}

/** The events of one standing among the people (or events) they could have happened to. Indicator 1 has no hits: its people are counted. */
export interface Tally extends Standing {
  readonly hits: number;
  readonly of: number;
}
