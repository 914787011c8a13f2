import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';

/** Which sides of a figure may not be shown. `total` is the people below the line that all sides share (indicators 1 and 9). */
export interface HiddenParts {
  readonly white: boolean;
  readonly bme: boolean;
  readonly unknown: boolean;
  readonly total: boolean;
}

const nothingShown = { count: null, percent: null, isHidden: true } as const;

const hideGroup = (group: GroupFigure, isHidden: boolean, isTotalHidden: boolean): GroupFigure => {
  if (isHidden) return { ...nothingShown, of: isTotalHidden ? null : group.of };
  return isTotalHidden ? { ...group, of: null, percent: null } : group;
};

/** A share needs the BME count and the total; a ratio or survey gap needs both groups. */
const losesValue = (figure: IndicatorFigure, hidden: HiddenParts): boolean =>
  figure.workforceBme === null ? hidden.white || hidden.bme : hidden.bme || hidden.total;

/** A figure of which nothing that is worked out may be shown. */
export const withoutValue = {
  value: null,
  lower: null,
  upper: null,
  method: null,
  finding: 'too_few',
  why: null,
  isAdverse: null,
  isOutsideScreen: null,
  hasLowNumbers: false,
  shortfall: null,
  fewerCases: null,
  bounds: null,
} as const;

/**
 * Takes out of a figure what may not be shown, and everything computed from it. A figure without its value is "too few to say":
 * even the finding would say something about the hidden counts.
 */
export const hideParts = (figure: IndicatorFigure, hidden: HiddenParts): IndicatorFigure => {
  if (!hidden.white && !hidden.bme && !hidden.unknown && !hidden.total) return figure;
  const sides = {
    white: hideGroup(figure.white, hidden.white, hidden.total),
    bme: hideGroup(figure.bme, hidden.bme, hidden.total),
    unknown: hideGroup(figure.unknown, hidden.unknown, hidden.total),
  };
  const rest = losesValue(figure, hidden) ? withoutValue : { bounds: hidden.unknown ? null : figure.bounds };
  return { ...figure, ...sides, ...rest, isHidden: true };
};
