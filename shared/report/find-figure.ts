import { discloseYear } from '../disclosure/figures/disclose-year';
import { policyOf } from '../disclosure/figures/policy';
import { computeYear } from '../indicators/compute-year';
import type { YearCounts } from '../indicators/counts';
import type { IndicatorFigure } from '../indicators/figure';
import type { IndicatorNumber, IndicatorView } from '../reference/indicators';
import type { Settings, Version } from '../reference/settings';

/** Names one figure of an indicator. */
export interface FigureName {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
  readonly year: number;
}

const isNamed =
  (name: FigureName) =>
  (figure: IndicatorFigure): boolean =>
    figure.indicator === name.indicator && figure.view === name.view;

/** The figure as one version may show it; null when its year is no longer held. */
export const shownFigure = (
  counts: readonly YearCounts[],
  name: FigureName,
  version: Version,
  settings: Settings,
): IndicatorFigure | null => {
  const year = counts.find((one) => one.year === name.year);
  if (year === undefined) return null;
  return discloseYear(computeYear(year), policyOf(version, settings)).indicators.find(isNamed(name)) ?? null;
};
