import { payBands } from '../../reference/bands';
import type { Band, PayBand } from '../../reference/bands';
import type { Education, PersonRecord } from './journey-records';

/**
 * A joiner, followed from the first 31 March at which staff in post shows them. `cohort` is the year of that day. What happens between two
 * snapshots is known only at the later one, so all times are whole years from the first.
 */
export interface Joiner {
  readonly cohort: number;
  readonly education: Education;
  readonly startOn: string;
  readonly startBand: PayBand;
  /** The first snapshot with a higher band than the first; null where there is none. */
  readonly promotedBy: number | null;
  /** The last snapshot that shows a pay band; after it nothing is known of promotion. */
  readonly bandKnownTo: number;
  readonly seenTo: number;
  readonly formalOn: readonly string[];
  readonly learnedOn: readonly string[];
}

/** Why somebody who joined is in no journey: medical grades are not in the order of pay bands, and above VSM there is no band. */
export const leftOutReasons = ['medical_grade', 'no_band', 'no_higher_band'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
export type LeftOut = Readonly<Record<LeftOutReason, number>>;

const ranks: ReadonlyMap<string, number> = new Map(payBands.map((band, rank) => [band, rank]));

const rankOf = (band: Band | null): number => (band === null ? -1 : (ranks.get(band) ?? -1));

const startOf = (band: Band | null): PayBand | LeftOutReason => {
  if (band === null) return 'no_band';
  const start = payBands[rankOf(band)];
  if (start === undefined) return 'medical_grade';
  return start === 'VSM' ? 'no_higher_band' : start;
};

const isReason = (start: PayBand | LeftOutReason): start is LeftOutReason =>
  leftOutReasons.some((reason) => reason === start);

/** Field by field: spreading thousands of records takes longer than all else here together. */
const follow = (person: PersonRecord, cohort: number, startBand: PayBand): Joiner => {
  const { sightings } = person;
  const banded = sightings.filter(({ band }) => rankOf(band) >= 0);
  const promoted = banded.find(({ band }) => rankOf(band) > rankOf(startBand));
  return {
    education: person.education,
    startOn: person.startOn,
    formalOn: person.formalOn,
    learnedOn: person.learnedOn,
    cohort,
    startBand,
    promotedBy: promoted?.year ?? null,
    bandKnownTo: banded.at(-1)?.year ?? cohort,
    seenTo: sightings.at(-1)?.year ?? cohort,
  };
};

/**
 * Joiners of the records, and how many are left out by why.
 * @example a nurse first seen at band 5 in 2022 and at band 6 in 2024: { cohort: 2022, startBand: '5', promotedBy: 2024, … }
 */
export const joinersOf = (
  people: readonly PersonRecord[],
): { readonly joiners: readonly Joiner[]; readonly leftOut: LeftOut } => {
  const leftOut = { medical_grade: 0, no_band: 0, no_higher_band: 0 };
  const joiners = people.flatMap((person) => {
    const [first] = person.sightings;
    if (first === undefined) return [];
    const start = startOf(first.band);
    if (!isReason(start)) return [follow(person, first.year, start)];
    leftOut[start] += 1;
    return [];
  });
  return { joiners, leftOut };
};
