import type { IndicatorFigure } from '../../indicators/figure';
import { holm } from '../../statistics/holm';
import { figurePValue } from './figure-p-value';
import { isZeroRateClear } from './zero-rate';

/** Chance alone would make even one of all the figures looked at stand out so far in less than 1 of 20 years. */
export const level = 0.05;

export interface Compared<T> {
  readonly item: T;
  readonly figure: IndicatorFigure;
  /** Corrected for the number of figures compared. */
  readonly corrected: number;
}

/** The figures that can be compared, each with its p-value corrected for their number (Holm). */
export const compareFigures = <T>(
  items: readonly { readonly item: T; readonly figure: IndicatorFigure }[],
): readonly Compared<T>[] => {
  const tested = items.flatMap(({ item, figure }) => {
    const p = figurePValue(figure);
    return p === null ? [] : [{ item, figure, p: Math.min(1, p) }];
  });
  const corrected = holm(tested.map(({ p }) => p));
  return tested.map(({ item, figure }, at) => ({ item, figure, corrected: corrected[at] ?? 1 }));
};

/** Those that stay unlikely to be chance. */
export const clearOf = <T>(compared: readonly Compared<T>[]): readonly Compared<T>[] =>
  compared.filter(
    ({ corrected, figure }) => corrected < level && (figure.finding === 'unlikely_chance' || isZeroRateClear(figure)),
  );
