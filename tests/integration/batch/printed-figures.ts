import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import { ethnicGroups } from '../../../shared/reference/groups';

export type Line = readonly (string | number | null)[];
export interface PrintedGroup {
  readonly count: number | null;
  readonly of: number | null;
  readonly percent: number | null;
}
export interface PrintedFigure {
  readonly white: PrintedGroup;
  readonly bme: PrintedGroup;
  readonly unknown: PrintedGroup;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly finding: string;
  readonly shortfall: number | null;
  readonly sentence: string;
}

export const groupLine = ({ count, of, percent }: PrintedGroup | GroupFigure): Line => [count, of, percent];
export const figureLine = (figure: Omit<PrintedFigure, 'sentence'> | IndicatorFigure): Line => [
  ...ethnicGroups.flatMap((group) => groupLine(figure[group])),
  figure.value,
  figure.lower,
  figure.upper,
  figure.finding,
  figure.shortfall,
];

/** As many numbers as a page has, so that an empty page is not taken for an equal one. */
export const numbersIn = (lines: readonly Line[]): number =>
  lines.flat().filter((value) => typeof value === 'number').length;
