import type { Finding } from '../../indicators/figure';

/** A number with its 95 % interval; all null where it cannot be worked out. */
export interface ComparedEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string;
}

export interface Comparison {
  /** First rate ÷ second rate. */
  readonly ratio: ComparedEstimate;
  /** First rate − second rate, as proportions (0.2 is 20 percentage points). */
  readonly gap: ComparedEstimate;
  /** Fisher's exact test, two-sided, and its mid-P; null for half counts. */
  readonly fisher: number | null;
  readonly midP: number | null;
  readonly finding: Finding;
  readonly hasLowNumbers: boolean;
  /** How many more there would be in the group with the lower rate at the other's rate; unrounded people. */
  readonly shortfall: number | null;
  readonly shortfallGroup: 'first' | 'second' | null;
  readonly sentence: string;
}
