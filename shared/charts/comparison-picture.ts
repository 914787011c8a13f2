import { figuresPicture } from './figure-line';
import { formatMeasure } from '../narrative/format-measure';
import type { Measure } from '../reference/indicators';
import type { ComparisonReport, ComparisonRow, SideFigure } from '../report/types/comparison-report.types';
import type { LineFigure } from './figure-line';
import type { Scene } from './scene';

const sideWords = (measure: Measure, { value, isHidden }: SideFigure): string =>
  formatMeasure(measure, value, isHidden);

const figureOf = ({ measure, ...row }: ComparisonRow): LineFigure => ({
  label: `${String(row.indicator)}. ${row.title}: ${sideWords(measure, row.first)} and ${sideWords(measure, row.second)}`,
  value: row.difference?.value ?? null,
  lower: row.difference?.lower ?? null,
  upper: row.difference?.upper ?? null,
  finding: row.finding,
  tag: row.tag,
  isHidden: false,
  ...(row.difference === null ? { reason: row.sentence } : {}),
});

const comparisonTitle = ({ first, second }: ComparisonReport, measure: Measure): string =>
  measure === 'relative_likelihood'
    ? `${first} compared with ${second}. Ratios, one divided by the other: 1 means no difference`
    : `${first} compared with ${second}. Gaps in percentage points, one less the other: 0 means no difference`;

/** The difference of each indicator on one axis, with both figures beside its name; null where no figure of the kind is held. */
export const comparisonPicture = (report: ComparisonReport, measure: Measure): Scene | null => {
  const rows = report.rows.filter((row) => row.measure === measure);
  if (rows.length === 0) return null;
  return figuresPicture({
    title: comparisonTitle(report, measure),
    nameHeading: 'Indicator: first and second',
    valueHeading: measure === 'relative_likelihood' ? 'First \u00f7 second' : 'Difference',
    measure,
    figures: rows.map(figureOf),
    hasScreen: false,
  });
};
