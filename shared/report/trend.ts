import type { DisclosedYear } from '../disclosure/figures/disclose-year';
import type { IndicatorFigure } from '../indicators/figure';
import { definitionBreak } from '../reference/definition-breaks';
import type { Settings } from '../reference/settings';
import type { TrendPoint } from './types/year-report.types';

export interface DisclosedYearOf {
  readonly year: number;
  readonly disclosed: DisclosedYear;
}

export const sameFigure = (year: DisclosedYear, figure: IndicatorFigure): IndicatorFigure | null =>
  year.indicators.find(({ indicator, view }) => indicator === figure.indicator && view === figure.view) ?? null;

const toPoint = (figure: IndicatorFigure, breakBefore: string | null): TrendPoint => ({
  year: figure.year,
  value: figure.value,
  lower: figure.lower,
  upper: figure.upper,
  isHidden: figure.isHidden && figure.value === null,
  finding: figure.finding,
  breakBefore,
});

/** Every year of one indicator as shown, oldest first, with the reason where no line may be drawn. */
export const trendOf = (
  figure: IndicatorFigure,
  years: readonly DisclosedYearOf[],
  settings: Settings,
): readonly TrendPoint[] => {
  const figures = years.map(({ disclosed }) => sameFigure(disclosed, figure)).filter((one) => one !== null);
  return figures.map((one, index) => {
    const before = figures[index - 1];
    return toPoint(one, before === undefined ? null : definitionBreak(one.indicator, before.year, one.year, settings));
  });
};
