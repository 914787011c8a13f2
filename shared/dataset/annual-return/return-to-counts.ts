import { bandsOf, sections } from '../../reference/bands';
import { surveyIndicators } from '../../reference/indicators';
import type { SurveyIndicator } from '../../reference/indicators';
import type { DisciplineBasis } from '../../reference/settings';
import type { BandCounts, BoardCounts, RecruitmentCounts, SurveyCounts, YearCounts } from '../../indicators/counts';
import type { ReturnValue } from '../import-types';
import { bandItem, responsesItem, surveyItem } from './return-items';
import { groupCounts, workforceOf, yearFigures } from './checks/year-figures';
import type { YearFigures } from './checks/year-figures';

export interface CountsOf {
  readonly year: number;
  readonly organisation: string;
  readonly disciplineBasis: DisciplineBasis;
}

const bandCounts = (figures: YearFigures): readonly BandCounts[] =>
  sections.flatMap((section) =>
    bandsOf(section).flatMap((band) => {
      const counts = groupCounts(figures, bandItem(section, band));
      return counts === null ? [] : [{ section, band, counts }];
    }),
  );

const recruitmentCounts = (figures: YearFigures): RecruitmentCounts | null => {
  const shortlisted = groupCounts(figures, 'recruitment:shortlisted');
  const appointed = groupCounts(figures, 'recruitment:appointed');
  return shortlisted === null || appointed === null ? null : { shortlisted, appointed };
};

const responses = (figures: YearFigures, indicator: SurveyIndicator): SurveyCounts['responses'] => {
  const white = figures.get(responsesItem(indicator), 'white');
  const bme = figures.get(responsesItem(indicator), 'bme');
  return white === null || bme === null ? null : { white, bme };
};

const surveyCounts = (figures: YearFigures, indicator: SurveyIndicator): SurveyCounts | null => {
  const item = surveyItem(indicator);
  if (!figures.has(item)) return null;
  return {
    percent: { white: figures.get(item, 'white'), bme: figures.get(item, 'bme') },
    responses: responses(figures, indicator),
    isSuppressedAtSource: figures.isSuppressed(item, 'white') || figures.isSuppressed(item, 'bme'),
  };
};

const allSurvey = (figures: YearFigures): YearCounts['survey'] =>
  Object.fromEntries(
    surveyIndicators.flatMap((indicator) => {
      const counts = surveyCounts(figures, indicator);
      return counts === null ? [] : [[indicator, counts] as const];
    }),
  );

const boardCounts = (figures: YearFigures): BoardCounts | null => {
  const total = groupCounts(figures, 'board:total');
  if (total === null) return null;
  return { total, voting: groupCounts(figures, 'board:voting'), executive: groupCounts(figures, 'board:executive') };
};

/**
 * The counts of one reporting year from the stored values of an annual return. A part that the return does not give, or
 * gives only in part, is null, never zero. The workforce is the sum of indicator 1 (see `workforceOf`).
 * @example returnToCounts(parsed.values, { year: 2025, organisation: 'Northmoor', disciplineBasis: 'single_year' })
 */
export const returnToCounts = (
  values: readonly ReturnValue[],
  { year, organisation, disciplineBasis }: CountsOf,
): YearCounts => {
  const figures = yearFigures(values, year);
  return {
    year,
    source: 'return',
    organisation,
    workforce: workforceOf(figures),
    bands: bandCounts(figures),
    recruitment: recruitmentCounts(figures),
    recruitmentWithoutInternational: null,
    disciplineCases: groupCounts(figures, 'discipline:cases'),
    disciplineBasis,
    trainingPeople: groupCounts(figures, 'training:accessing'),
    survey: allSurvey(figures),
    board: boardCounts(figures),
  };
};
