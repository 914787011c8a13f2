import { gapAxis } from './axis';
import { forestPicture } from './forest-picture';
import { legendItems } from './legend';
import { ofMeasure, rowOf } from './report-rows';
import type { YearReport } from '../report/types/year-report.types';
import type { Scene } from './scene';

/** Every gap of a year on one axis of percentage points: estimate, 95% interval, national mark. For documents. */
export const gapForestPicture = (report: YearReport): Scene => {
  const indicators = ofMeasure(report, 'percentage_point_gap');
  return forestPicture({
    title: `Gaps in percentage points at ${report.organisation}, ${String(report.year)}. Left of zero is worse for BME staff.`,
    valueHeading: 'Gap',
    indicators,
    axis: gapAxis(indicators.map(rowOf)),
    legend: [legendItems.unlikely, legendItems.unsure, legendItems.interval],
  });
};
