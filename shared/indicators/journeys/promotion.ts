import type { Stratum } from '../../statistics/mantel-haenszel';
import { riskTable } from '../../statistics/risk-table';
import type { Followed, RiskRow } from '../../statistics/risk-table';
import type { Education } from './journey-records';
import type { Joiner } from './joiners';
import type { Alike } from './strata';

/** Years from the first snapshot to promotion, or to the last snapshot that shows a band. Who leaves is followed until then. */
const followedOf = ({ cohort, promotedBy, bandKnownTo }: Joiner): Followed => ({
  time: (promotedBy ?? bandKnownTo) - cohort,
  hasEvent: promotedBy !== null,
});

/** The whole years after which a snapshot can show promotion. @example yearsAfter([2022, 2023, 2025]) // [1, 2, 3] */
export const yearsAfter = (snapshots: readonly number[]): readonly number[] => {
  const gaps = snapshots.flatMap((first, at) => snapshots.slice(at + 1).map((later) => later - first));
  return [...new Set(gaps)].sort((a, b) => a - b);
};

/** Joiners of one education at risk of promotion, and promoted, by years since they were first seen. */
export const promotionRisk = (
  joiners: readonly Joiner[],
  education: Education,
  times: readonly number[],
): readonly RiskRow[] => riskTable(joiners.filter((joiner) => joiner.education === education).map(followedOf), times);

/** Each year after joining is a stratum: UK-educated above the line, internationally educated below. */
export const yearStrata = (uk: readonly RiskRow[], international: readonly RiskRow[]): readonly Stratum[] =>
  uk.flatMap((row, at) => {
    const other = international[at];
    return other === undefined
      ? []
      : [{ above: { count: row.events, of: row.atRisk }, below: { count: other.events, of: other.atRisk } }];
  });

/** Joiners of one starting band and one year of joining, at risk of promotion and promoted. */
export interface AlikeRisk {
  readonly uk: readonly RiskRow[];
  readonly international: readonly RiskRow[];
}

export const riskOfAlike = (members: Alike, times: readonly number[]): AlikeRisk => ({
  uk: promotionRisk(members, 'uk', times),
  international: promotionRisk(members, 'international', times),
});

/** The same inside each starting band and year of joining: like compared with like, by years after joining up to `lastTime`. */
export const likeForLikeStrata = (
  alike: readonly AlikeRisk[],
  times: readonly number[],
  lastTime: number,
): readonly Stratum[] => {
  const shown = times.filter((time) => time <= lastTime).length;
  return alike.flatMap(({ uk, international }) => yearStrata(uk.slice(0, shown), international.slice(0, shown)));
};
