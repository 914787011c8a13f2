import type { GroupFigure } from '../../shared/indicators/figure';
import type { LikeForLike } from '../../shared/indicators/journeys/compare-journeys';
import { educations } from '../../shared/indicators/journeys/journey-records';
import type { JourneyGroup, JourneysReport, ShareReport } from '../../shared/report/types/journeys-report.types';
import { hiddenMark } from './hidden-mark';

const groupJson = ({ joiners, steps, isCut }: JourneyGroup) => ({
  joiners: joiners.count,
  ...hiddenMark(joiners.isHidden),
  movedToHigherBand: steps.map(({ time, atRisk, events, percent, lower, upper }) => ({
    years: time,
    atRisk,
    events,
    percent,
    lower,
    upper,
  })),
  laterYearsHidden: isCut,
});

const shareJson = ({ count, of, percent, isHidden }: GroupFigure) => ({ count, of, percent, ...hiddenMark(isHidden) });

const alikeJson = (alike: LikeForLike | null) =>
  alike === null ? null : { ...alike.ratio, finding: alike.finding, isDifferent: alike.isDifferent };

const measureJson = ({ measure, groups, comparison, alike, cohorts, sentence, alikeSentence }: ShareReport) => ({
  measure,
  joinedInYearsTo: cohorts,
  ...Object.fromEntries(educations.map((education) => [education, shareJson(groups[education])])),
  gap:
    comparison === null ? null : { ...comparison.gap, unit: 'percentage_points_negative_is_worse_for_international' },
  relativeLikelihood: comparison === null ? null : comparison.ratio,
  finding: comparison === null ? null : comparison.finding,
  likeForLike: alikeJson(alike),
  sentence,
  likeForLikeSentence: alikeSentence,
});

/** Journeys of joiners as plain data, for `figures`; null while staff in post of fewer than two years is held. */
export const journeysJson = ({ missing, snapshots, groups, promotion, shares }: JourneysReport) =>
  missing !== null
    ? { journeys: null }
    : {
        journeys: {
          snapshots,
          groups: Object.fromEntries(groups.map((group) => [group.education, groupJson(group)])),
          promotion: {
            yearlyRelativeLikelihood: promotion.comparison === null ? null : promotion.comparison.ratio,
            logRankP: promotion.comparison === null ? null : promotion.comparison.pValue,
            finding: promotion.comparison === null ? null : promotion.comparison.finding,
            likeForLike: alikeJson(promotion.alike),
            sentence: promotion.sentence,
            likeForLikeSentence: promotion.alikeSentence,
          },
          firstTwoYears: shares.map(measureJson),
        },
      };
