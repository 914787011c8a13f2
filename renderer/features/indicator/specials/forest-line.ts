import { isStar } from '../../../../shared/charts/report-rows';
import type { Finding, GroupFigure, IndicatorFigure } from '../../../../shared/indicators/figure';
import type { PathStep } from '../../../../shared/report/specials/specials.types';

/** One line of a small table of figures. */
export interface ForestLine {
  readonly label: string;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly finding: Finding | null;
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
  readonly shortfall: number | null;
  readonly tag: string;
  /** The figure is missing because it may not be shown. */
  readonly isHidden: boolean;
  /** The line that the others make up. */
  readonly isWhole?: boolean;
}

export const lineOfFigure = (label: string, figure: IndicatorFigure, tag: string): ForestLine => ({
  label,
  white: figure.white,
  bme: figure.bme,
  value: figure.value,
  lower: figure.lower,
  upper: figure.upper,
  finding: figure.finding,
  isAdverse: figure.isAdverse,
  hasLowNumbers: figure.hasLowNumbers,
  shortfall: figure.shortfall,
  tag,
  isHidden: isStar(figure),
});

/** A step has no finding only where a number behind it may not be shown. */
export const lineOfStep = (label: string, step: PathStep, isWhole = false): ForestLine => ({
  ...step,
  label,
  isHidden: step.finding === null,
  isWhole,
});
