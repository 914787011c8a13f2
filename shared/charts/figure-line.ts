import { gapAxis, ratioAxis } from './axis';
import { forestLinesPicture } from './forest-lines-picture';
import { formatMeasure } from '../narrative/format-measure';
import { describeRow } from './forest-row';
import { legendItems } from './legend';
import type { Finding } from '../indicators/figure';
import type { Measure } from '../reference/indicators';
import type { Axis } from './axis';
import type { ForestLine } from './forest-lines-picture';
import type { ForestRow } from './forest-row';
import type { Scene } from './scene';

/** One figure with its interval, wherever it comes from. A figure that is missing keeps its line, and `reason` says why. */
export interface LineFigure {
  readonly label: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly finding: Finding | null;
  readonly tag: string;
  /** Missing because it may not be shown. */
  readonly isHidden: boolean;
  /** Stands in place of a missing figure; without it the tag does. */
  readonly reason?: string;
  readonly isWhole?: boolean;
}

const rowOf = (figure: LineFigure, measure: Measure): ForestRow => ({
  measure,
  finding: figure.finding ?? 'not_calculable',
  value: figure.value,
  lower: figure.lower,
  upper: figure.upper,
  national: null,
  nationalLabel: null,
});

const lineOf = (figure: LineFigure, measure: Measure): ForestLine => {
  const row = rowOf(figure, measure);
  const reason = figure.value === null ? (figure.reason ?? figure.tag) : null;
  return {
    label: figure.label,
    value: formatMeasure(measure, figure.value, figure.isHidden),
    tag: figure.reason !== undefined || reason === null ? figure.tag : '',
    row,
    reason,
    spoken: `${figure.label}: ${reason ?? `${describeRow(row)}. ${figure.tag}`}.`.replace(/\.\.$/, '.'),
    ...(figure.isWhole === true ? { isWhole: true } : {}),
  };
};

/** The scale that some figures share. */
export const axisOfFigures = (figures: readonly LineFigure[], measure: Measure): Axis =>
  (measure === 'relative_likelihood' ? ratioAxis : gapAxis)(figures.map((figure) => rowOf(figure, measure)));

export interface FiguresPictureParts {
  readonly title: string;
  readonly nameHeading: string;
  readonly measure: Measure;
  readonly figures: readonly LineFigure[];
  readonly valueHeading?: string;
  /** False where a ratio is not one of likelihoods, so that 0.80 to 1.25 says nothing about it. */
  readonly hasScreen?: boolean;
}

/** Some figures of one kind beneath one another on one axis. */
export const figuresPicture = ({ figures, measure, hasScreen = true, ...parts }: FiguresPictureParts): Scene => {
  const isRatio = measure === 'relative_likelihood';
  return forestLinesPicture({
    ...parts,
    valueHeading: parts.valueHeading ?? (isRatio ? 'Ratio' : 'Gap'),
    lines: figures.map((figure) => lineOf(figure, measure)),
    axis: axisOfFigures(figures, measure),
    hasScreen,
    legend: [
      legendItems.unlikely,
      legendItems.unsure,
      legendItems.interval,
      ...(isRatio && hasScreen ? [legendItems.screen] : []),
    ],
    rowPadding: 10,
  });
};
