import type { Finding, GroupFigure } from '../indicators/figure';
import type { MeasureRef } from './measure-ref';

/** `points` are a gap in percentage points, `percent` a share of one group, `people` a headcount that is missing. */
export type MeasureUnit = 'ratio' | 'points' | 'percent' | 'people';

/** One group behind a figure, with its name. Null for what may not be shown or is not known. */
export interface MeasuredSide {
  readonly label: string;
  readonly count: number | null;
  readonly of: number | null;
  readonly percent: number | null;
}

/**
 * One live figure of one year, as the report that a page shows has it. It has been through disclosure: a number that may not be shown is null.
 * Ratios are above 1 and gaps below 0 where they are worse for the group of concern.
 */
export interface MeasuredFigure {
  readonly ref: MeasureRef;
  readonly year: number;
  readonly unit: MeasureUnit;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The value that means equal; null for a share, which has none. */
  readonly parity: number | null;
  /** On which side of equal, or of itself, it is worse. */
  readonly worse: 'higher' | 'lower';
  /** What the numbers support; null for a share that has a value, since there is nothing it is set against. */
  readonly finding: Finding | null;
  readonly isHidden: boolean;
  readonly hasLowNumbers: boolean;
  readonly sides: readonly MeasuredSide[];
  /** What is counted, in whole sentences: years, definition, unit. */
  readonly definition: readonly string[];
  /** Settings that the count depends on, as a text to compare; null where none does, or where it was not kept. */
  readonly basis: string | null;
  /** False where the span that ends in the year holds nothing of the year itself: it is no new measurement. */
  readonly holdsYear: boolean;
}

export interface Amount {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What every report gives of a figure. */
export interface FoundFigure {
  readonly ref: MeasureRef;
  readonly year: number;
  readonly amount: Amount;
  readonly finding: Finding;
  readonly isHidden: boolean;
  readonly hasLowNumbers: boolean;
  readonly sides: readonly MeasuredSide[];
  readonly definition?: readonly string[];
  readonly basis?: string | null;
  readonly holdsYear?: boolean;
}

const noAmount: Amount = { value: null, lower: null, upper: null };

const common = (found: FoundFigure) => {
  const { value, lower, upper } = found.isHidden ? noAmount : found.amount;
  return {
    ref: found.ref,
    year: found.year,
    value,
    lower,
    upper,
    // Even "too few" or "not calculable" would say something about a hidden number; `isHidden` comes first wherever it is read.
    finding: found.isHidden ? ('too_few' as const) : found.finding,
    isHidden: found.isHidden,
    hasLowNumbers: found.hasLowNumbers && value !== null,
    sides: found.sides,
    definition: found.definition ?? [],
    basis: found.basis ?? null,
    holdsYear: found.holdsYear ?? true,
  };
};

export const ratioFigure = (found: FoundFigure): MeasuredFigure => ({
  ...common(found),
  unit: 'ratio',
  parity: 1,
  worse: 'higher',
});

export const gapFigure = (found: FoundFigure): MeasuredFigure => ({
  ...common(found),
  unit: 'points',
  parity: 0,
  worse: 'lower',
});

/** A share of one group in per cent. */
export const shareFigure = (found: Omit<FoundFigure, 'finding'>, worse: MeasuredFigure['worse']): MeasuredFigure => {
  const figure = common({ ...found, finding: 'too_few' });
  return { ...figure, unit: 'percent', parity: null, worse, finding: figure.value === null ? 'too_few' : null };
};

/** People missing: none missing is equal. A count of everybody has no range. */
export const peopleFigure = (found: FoundFigure): MeasuredFigure => ({
  ...common(found),
  unit: 'people',
  parity: 0,
  worse: 'higher',
});

/** A group of a report with its name; what may not be shown is null there already. */
export const sideOf = (label: string, { count, of, percent }: Omit<GroupFigure, 'isHidden'>): MeasuredSide => ({
  label,
  count,
  of,
  percent,
});

/** For a figure that one version may not show at all: it keeps its name. */
export const hiddenFound = (ref: MeasureRef, year: number): FoundFigure => ({
  ref,
  year,
  amount: noAmount,
  finding: 'too_few',
  isHidden: true,
  hasLowNumbers: false,
  sides: [],
});
