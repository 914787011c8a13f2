import type { IndicatorNumber, IndicatorView } from '../reference/indicators';
import type { Fate, FateTopic } from './row-fates';

/** Indicators that are counted from rows; surveys come as percentages. */
export const rowIndicators = [1, 2, 3, 4, 9] as const;
export type RowIndicator = (typeof rowIndicators)[number];

/** Which number of a group: those it happened to, or those it could have happened to. */
export const rowSides = ['hits', 'of'] as const;
export type RowSide = (typeof rowSides)[number];

/** The rows that one number of a figure is made of. */
export interface RowsOfNumber {
  readonly topic: FateTopic;
  /** False where the number counts all groups together: the whole band or board. */
  readonly isOneGroup: boolean;
  readonly isUpperBandsOnly: boolean;
  readonly fates: readonly Fate[];
}

const staff: RowsOfNumber = { topic: 'staff', isOneGroup: true, isUpperBandsOnly: false, fates: ['counted'] };

const boardTopic = (view: IndicatorView): FateTopic => (view === 'voting' || view === 'executive' ? view : 'board');

/**
 * Where the rows behind a number are.
 * @example rowsOfNumber(2, 'without_international', 'of') // shortlisted, one group, only what is counted and not international
 */
export const rowsOfNumber = (indicator: RowIndicator, view: IndicatorView, side: RowSide): RowsOfNumber => {
  const isHit = side === 'hits';
  switch (indicator) {
    case 1:
      return { ...staff, isOneGroup: isHit, isUpperBandsOnly: true };
    case 2:
      return {
        ...staff,
        topic: isHit ? 'appointed' : 'shortlisted',
        fates: view === 'without_international' ? ['counted'] : ['counted', 'counted_international'],
      };
    case 3:
      return isHit ? { ...staff, topic: 'cases' } : staff;
    case 4:
      return isHit ? { ...staff, topic: 'learning' } : staff;
    case 9:
      return { ...staff, topic: boardTopic(view), isOneGroup: isHit };
  }
};

export const isRowIndicator = (indicator: IndicatorNumber): indicator is RowIndicator =>
  rowIndicators.some((known) => known === indicator);
