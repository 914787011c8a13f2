import { upperBands } from '../reference/bands';
import { addGroups, groupTotal, noPeople } from '../reference/groups';
import type { GroupCounts } from '../reference/groups';
import { surveyIndicators } from '../reference/indicators';
import type { BandCounts, RecruitmentCounts, YearCounts } from './counts';
import type { IndicatorFigure } from './figure';
import { likelihoodIndicator } from './likelihood-indicator';
import { shareIndicator } from './share-indicator';
import { surveyIndicator } from './survey-indicator';

export interface ComputedBand {
  readonly section: BandCounts['section'];
  readonly band: BandCounts['band'];
  readonly figure: IndicatorFigure;
}

/** Every figure of one year, exact and before disclosure. Only shared/report may hold one. */
export interface ComputedYear {
  readonly counts: YearCounts;
  readonly indicators: readonly IndicatorFigure[];
  readonly bands: readonly ComputedBand[];
}

/** People in band 8a to 9 and very senior managers, clinical and non-clinical together. Medical grades are not bands. */
export const upperBandCounts = (bands: readonly BandCounts[]): GroupCounts | null => {
  const upper = bands.filter(
    ({ section, band }) => section !== 'medical' && upperBands.some((known) => known === band),
  );
  return upper.length === 0 ? null : upper.reduce((sum, { counts }) => addGroups(sum, counts), noPeople);
};

/** Counts of one year → all its indicator figures, in indicator order. What no file gave has no figure. */
export const computeYear = (counts: YearCounts): ComputedYear => ({
  counts,
  indicators: [...bandIndicator(counts), ...ratioIndicators(counts), ...surveyFigures(counts), ...boardFigures(counts)],
  bands: bandFigures(counts),
});

const bandIndicator = ({ bands, workforce, year, source }: YearCounts): readonly IndicatorFigure[] => {
  const set = upperBandCounts(bands);
  if (set === null || workforce === null) return [];
  return [shareIndicator({ indicator: 1, view: '8a-and-above', year, source, set, workforce })];
};

const bandFigures = ({ bands, workforce, year, source }: YearCounts): readonly ComputedBand[] =>
  workforce === null || groupTotal(workforce) === 0
    ? []
    : bands.map(({ section, band, counts }) => ({
        section,
        band,
        figure: shareIndicator({ indicator: 1, view: 'all', year, source, set: counts, workforce }),
      }));

const ratioIndicators = (counts: YearCounts): readonly IndicatorFigure[] => {
  const { year, source, workforce } = counts;
  const recruitment = (view: 'all' | 'without_international', part: RecruitmentCounts | null) =>
    part === null
      ? []
      : [likelihoodIndicator({ indicator: 2, view, year, source, hits: part.appointed, of: part.shortlisted })];
  const ofStaff = (indicator: 3 | 4, hits: GroupCounts | null) =>
    hits === null || workforce === null
      ? []
      : [likelihoodIndicator({ indicator, view: 'all', year, source, hits, of: workforce })];
  return [
    ...recruitment('all', counts.recruitment),
    ...recruitment('without_international', counts.recruitmentWithoutInternational),
    ...ofStaff(3, counts.disciplineCases),
    ...ofStaff(4, counts.trainingPeople),
  ];
};

const surveyFigures = ({ survey, year, source }: YearCounts): readonly IndicatorFigure[] =>
  surveyIndicators.flatMap((indicator) => {
    const part = survey[indicator];
    return part === undefined ? [] : [surveyIndicator({ indicator, year, source, survey: part })];
  });

const boardFigures = ({ board, workforce, year, source }: YearCounts): readonly IndicatorFigure[] => {
  if (board === null || workforce === null) return [];
  const figure = (view: 'total' | 'voting' | 'executive', set: GroupCounts | null) =>
    set === null ? [] : [shareIndicator({ indicator: 9, view, year, source, set, workforce })];
  return [...figure('total', board.total), ...figure('voting', board.voting), ...figure('executive', board.executive)];
};
