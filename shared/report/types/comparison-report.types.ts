import type { Finding } from '../../indicators/figure';
import type { IndicatorNumber, IndicatorView, Measure } from '../../reference/indicators';
import type { PlaceCut } from '../../reference/cuts';
import type { Version } from '../../reference/settings';
import type { CalculatedEstimate } from '../../statistics/types';
import type { DifferenceVerdict } from '../comparison/difference';

/** What the year shown is compared with: another year, one part of the trust with another, or published figures of a place. */
export type ComparedWith =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'parts'; readonly cut: PlaceCut; readonly first: string; readonly second: string }
  | { readonly kind: 'peer'; readonly place: string };

/** One of the two figures, as its version may show it. */
export interface SideFigure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** True where a star stands for the value. */
  readonly isHidden: boolean;
  /** The year and source of a figure of others; null for the trust's own. */
  readonly published: { readonly year: number; readonly source: string } | null;
}

/** One indicator and view, compared. */
export interface ComparisonRow {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
  readonly title: string;
  readonly measure: Measure;
  readonly first: SideFigure;
  readonly second: SideFigure;
  /** First ÷ second for ratios; first − second in percentage points for gaps. Null where it cannot be said. */
  readonly difference: CalculatedEstimate | null;
  readonly verdict: DifferenceVerdict;
  /** What the interval of the difference supports; null where it cannot be said. */
  readonly finding: Finding | null;
  /** True where a difference that is clear is the worse one for BME staff. */
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
  readonly tag: string;
  readonly sentence: string;
}

/** Two sets of figures of one trust and version side by side, made of figures that have been through disclosure. */
export interface ComparisonReport {
  readonly organisation: string;
  readonly year: number;
  readonly version: Version;
  readonly threshold: number;
  readonly with: ComparedWith;
  /** Heads of the two columns: "2025" and "2024", "Surgery" and "Medicine", "Your trust, 2025" and "England". */
  readonly first: string;
  readonly second: string;
  readonly rows: readonly ComparisonRow[];
  /** How many rows have a difference. */
  readonly compared: number;
  readonly headline: string;
  /** How many comparisons are made, and what chance alone would do among so many. Null where there are not many. */
  readonly chance: string | null;
  /** What to know before reading: whole sentences. */
  readonly notes: readonly string[];
}

/** What can be chosen for a year. */
export interface ComparisonChoices {
  /** Other years held, newest first. */
  readonly years: readonly number[];
  /** Empty too where parts were not asked for. */
  readonly cuts: readonly {
    readonly cut: PlaceCut;
    readonly label: string;
    /** `shown`: how many figures of the part may be shown. */
    readonly parts: readonly { readonly part: string; readonly label: string; readonly shown: number }[];
  }[];
  /** Places with published figures: countries first. */
  readonly places: readonly string[];
}
