import type { PlaceCut } from '../../reference/cuts';
import type { Profile, RecruitmentProfile, Tally } from './profile';

const noPlaces: Readonly<Record<PlaceCut, string>> = {
  section: '',
  band: '',
  staff_group: '',
  directorate: '',
  site: '',
  sex: '',
};

/** Indicator 1: people, without events. */
export const staffTallies = (staff: readonly Profile[]): readonly Tally[] =>
  staff.map(({ people, ...standing }) => ({ ...standing, hits: 0, of: people }));

/** Indicators 3 and 4: people with the event, among all staff. */
export const eventTallies = (events: readonly Profile[], staff: readonly Profile[]): readonly Tally[] => [
  ...staffTallies(staff),
  ...events.map(({ people, ...standing }) => ({ ...standing, hits: people, of: 0 })),
];

/** Indicator 2: appointed among those shortlisted. Only band and staff group are recorded of a vacancy. */
export const recruitmentTallies = (profiles: readonly RecruitmentProfile[]): readonly Tally[] =>
  profiles.map(({ places, group, code, shortlisted, appointed }) => ({
    places: { ...noPlaces, band: places.band, staff_group: places.staff_group },
    group,
    code,
    hits: appointed,
    of: shortlisted,
  }));
