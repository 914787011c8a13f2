import type { GroupFigure } from './figure';

/** Fewer people than this below the line: "too few to say", and no rate is shown. Source: domain notes, statistics, Words. */
export const fewestForARate = 10;
/** From `fewestForARate` up to one below this, a figure carries the tag "low numbers". */
export const fewestForComfort = 30;

/**
 * One group's side of a figure. No rate is given for fewer than ten people.
 * @example groupFigure(56, 70) // { count: 56, of: 70, percent: 80, isHidden: false }
 */
export const groupFigure = (count: number | null, of: number | null): GroupFigure => ({
  count,
  of,
  percent: count === null || of === null || of < fewestForARate ? null : (count / of) * 100,
  isHidden: false,
});

export const noGroupFigure: GroupFigure = { count: null, of: null, percent: null, isHidden: false };

export const isTooFew = (bases: readonly number[]): boolean => bases.some((base) => base < fewestForARate);

export const areLowNumbers = (bases: readonly number[]): boolean =>
  bases.some((base) => base >= fewestForARate && base < fewestForComfort);
