import { gapAxis, ratioAxis } from './axis';
import { forestPicture } from './forest-picture';
import { legendItems } from './legend';
import { ofMeasure, rowOf } from './report-rows';
import { stackedScenes } from './stacked-scenes';
import { measures } from '../reference/indicators';
import type { Measure } from '../reference/indicators';
import type { IndicatorReport, YearReport } from '../report/types/year-report.types';
import type { Scene } from './scene';

/** The headings of the two halves of the overview. */
export const overviewTitles: Readonly<Record<Measure, string>> = {
  relative_likelihood: 'Ratios. 1 means equal; the shaded range is the 0.80 to 1.25 screen',
  percentage_point_gap: 'Gaps in percentage points. Left of zero is worse for BME staff',
};

const marks = [legendItems.unlikely, legendItems.unsure, legendItems.interval] as const;

const half = (report: YearReport, measure: Measure, only: IndicatorReport | null): readonly Scene[] => {
  const all = ofMeasure(report, measure);
  const indicators = only === null ? all : all.filter((row) => row === only);
  if (indicators.length === 0) return [];
  const isRatio = measure === 'relative_likelihood';
  // A row by itself keeps the axis of the whole, so that two pictures of one page can be laid beside one another.
  const axis = (isRatio ? ratioAxis : gapAxis)(all.map(rowOf));
  return [
    forestPicture({
      title: overviewTitles[measure],
      valueHeading: isRatio ? 'Ratio' : 'Gap',
      indicators,
      axis,
      legend: [...marks, ...(isRatio ? [legendItems.screen] : [])],
    }),
  ];
};

/** The overview as one picture, or one half of it; null where no figure is held. */
export const overviewPicture = (report: YearReport, measure: Measure | null): Scene | null => {
  const scenes = (measure === null ? measures : [measure]).flatMap((each) => half(report, each, null));
  const [first, ...more] = scenes;
  if (first === undefined) return null;
  return more.length === 0 ? first : stackedScenes('All indicators', scenes);
};

/** One row of the overview. */
export const figurePicture = (report: YearReport, indicator: IndicatorReport): Scene | null =>
  half(report, indicator.figure.measure, indicator)[0] ?? null;
