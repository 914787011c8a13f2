import type { GroupFigure } from '../../shared/indicators/figure';
import type { TrainingCutReport } from '../../shared/report/types/training-cut-report.types';
import { hiddenMark } from './hidden-mark';

const groupJson = ({ count, of, percent, isHidden }: GroupFigure) => ({ count, of, percent, ...hiddenMark(isHidden) });

/** One measure of medical education by the parts of a cut, as plain data: what the screen shows. */
export const trainingCutJson = ({ measure, cut, title, settings, rows, summary, notes }: TrainingCutReport) => ({
  measure,
  cut,
  title,
  settings,
  rows: rows.map(({ name, white, bme, comparison }) => ({
    part: name,
    white: groupJson(white),
    bme: groupJson(bme),
    gap: comparison === null ? null : { ...comparison.gap, unit: 'percentage_points_negative_is_worse_for_bme' },
    relativeLikelihood: comparison === null ? null : comparison.ratio,
    finding: comparison === null ? null : comparison.finding,
    lowNumbers: comparison === null ? false : comparison.hasLowNumbers,
    ...hiddenMark(comparison === null),
  })),
  sentence: summary,
  notes,
});
