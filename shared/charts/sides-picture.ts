import { figuresPicture } from './figure-line';
import { hiddenTag } from '../narrative/tags';
import { placeLabels } from '../narrative/training/training-words';
import type { SidesComparison } from '../indicators/compare-sides';
import type { FunnelRatio } from '../indicators/training/application-funnel';
import type { JourneysReport } from '../report/types/journeys-report.types';
import type { StagesReport, TrainingMeasureReport } from '../report/types/training-report.types';
import type { LineFigure } from './figure-line';
import type { Scene } from './scene';

const gapFigure = (label: string, comparison: SidesComparison | null, tag: string): LineFigure => ({
  label,
  value: comparison?.gap.value ?? null,
  lower: comparison?.gap.lower ?? null,
  upper: comparison?.gap.upper ?? null,
  finding: comparison?.finding ?? null,
  tag,
  isHidden: comparison === null,
});

const trainingMeasureTitle = ({ title }: Pick<TrainingMeasureReport, 'title'>): string =>
  `${title}, by place of qualification: gaps in percentage points, left of zero worse for BME doctors`;

/** The gap of one measure for each place of qualification. */
export const trainingMeasurePicture = (measure: TrainingMeasureReport): Scene =>
  figuresPicture({
    title: trainingMeasureTitle(measure),
    nameHeading: 'Qualified in',
    measure: 'percentage_point_gap',
    figures: measure.rows.map((row) => ({
      ...gapFigure(placeLabels[row.pmq], row.comparison, row.tag),
      isWhole: row.pmq === 'all',
    })),
  });

const stepFigure = (label: string, step: FunnelRatio, tag: string): LineFigure => ({
  label,
  value: step?.ratio.value ?? null,
  lower: step?.ratio.lower ?? null,
  upper: step?.ratio.upper ?? null,
  finding: step?.finding ?? null,
  tag: step === null ? hiddenTag : tag,
  isHidden: step === null,
});

const trainingStagesTitle = ({ pmq }: StagesReport): string =>
  `Applications to specialty training, stage by stage, qualified in: ${placeLabels[pmq]}. Above 1 is worse for BME applicants`;

/** The White to BME ratio from each stage to the next, and from the first to the last. */
export const trainingStagesPicture = (report: StagesReport): Scene =>
  figuresPicture({
    title: trainingStagesTitle(report),
    nameHeading: 'Stage, from the one before',
    measure: 'relative_likelihood',
    figures: [
      ...report.stages.flatMap(({ label, step, tag }) => (step === undefined ? [] : [stepFigure(label, step, tag)])),
      { ...stepFigure('From application to the last stage', report.overall, report.overallTag), isWhole: true },
    ],
  });

const firstTwoYearsTitle =
  'Joiners in their first two years: gaps in percentage points, left of zero worse for the internationally educated';

/** The gap of each share of the first two years; null where no joiner is followed that long. */
export const firstTwoYearsPicture = ({ shares }: Pick<JourneysReport, 'shares'>): Scene | null => {
  const held = shares.filter(({ cohorts }) => cohorts.length > 0);
  if (held.length === 0) return null;
  return figuresPicture({
    title: firstTwoYearsTitle,
    nameHeading: 'Within two years',
    measure: 'percentage_point_gap',
    figures: held.map(({ title, comparison, tag }) => gapFigure(title, comparison, tag)),
  });
};
