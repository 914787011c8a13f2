import type { RiskRow } from '../../statistics/risk-table';
import { firstTwoYears, journeyMeasures } from './first-two-years';
import type { FirstTwoYears } from './first-two-years';
import type { Education, JourneyRecords } from './journey-records';
import { joinersOf } from './joiners';
import type { LeftOut } from './joiners';
import { promotionRisk, riskOfAlike, yearsAfter } from './promotion';
import type { AlikeRisk } from './promotion';
import { alikeOf } from './strata';

/** All counts of journeys, before disclosure. Numbers only: no person is in them any more. */
export interface JourneyCounts {
  readonly snapshots: readonly number[];
  /** Years after joining at which a snapshot may show promotion. */
  readonly times: readonly number[];
  /** One for each starting band and year of joining. */
  readonly alike: readonly AlikeRisk[];
  readonly leftOut: LeftOut;
  readonly numbers: Readonly<Record<Education, number>>;
  readonly risk: Readonly<Record<Education, readonly RiskRow[]>>;
  readonly measures: readonly FirstTwoYears[];
}

const byEducation = <T>(make: (education: Education) => T): Readonly<Record<Education, T>> => ({
  uk: make('uk'),
  international: make('international'),
  unknown: make('unknown'),
});

/** Records of people → counts by where they were educated. */
export const countJourneys = (records: JourneyRecords): JourneyCounts => {
  const { joiners, leftOut } = joinersOf(records.people);
  const times = yearsAfter(records.years.staff);
  const alike = alikeOf(joiners);
  return {
    snapshots: records.years.staff,
    times,
    alike: alike.map((members) => riskOfAlike(members, times)),
    leftOut,
    numbers: byEducation((education) => joiners.filter((joiner) => joiner.education === education).length),
    risk: byEducation((education) => promotionRisk(joiners, education, times)),
    measures: journeyMeasures.map((measure) => firstTwoYears(alike, measure, records)),
  };
};
