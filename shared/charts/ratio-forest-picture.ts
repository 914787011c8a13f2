import { ratioAxis } from './axis';
import { forestPicture } from './forest-picture';
import { legendItems } from './legend';
import { ofMeasure, rowOf } from './report-rows';
import type { YearReport } from '../report/types/year-report.types';
import type { Scene } from './scene';

/** Every ratio of a year on one log axis: estimate, 95% interval, 0.80 to 1.25 screen, national mark. For documents. */
export const ratioForestPicture = (report: YearReport): Scene => {
  const indicators = ofMeasure(report, 'relative_likelihood');
  return forestPicture({
    title: `Ratios at ${report.organisation}, ${String(report.year)}. 1 means equal.`,
    valueHeading: 'Ratio',
    indicators,
    axis: ratioAxis(indicators.map(rowOf)),
    legend: [legendItems.unlikely, legendItems.unsure, legendItems.interval, legendItems.screen],
  });
};
