import type { IndicatorFigure } from '../../indicators/figure';
import type { Cut, CutIndicator, CutPart, PlaceCut } from '../../reference/cuts';
import type { IndicatorView } from '../../reference/indicators';
import type { Version } from '../../reference/settings';
import type { FigureWords, HiddenNote } from './year-report.types';

/** One part of a cut: a directorate, a band, an ethnic group. */
export interface BreakdownRow {
  /** What the data call it; empty where the column was blank. */
  readonly part: string;
  readonly label: string;
  /** As the indicator itself, for this part alone; its `view` is that of the report. For ethnic cuts `bme` is the one group. */
  readonly figure: IndicatorFigure;
  readonly words: FigureWords;
}

/** Where a part stands in the funnel: outside the inner ring 1 in 20 would stand by chance alone, outside the outer 1 in 500. */
export type FunnelPosition = 'inside' | 'outside_95' | 'outside_998';

/** Many parts beside one another without a league table. Rates in per cent. */
export interface FunnelPlot {
  /** The rate that every part would have without a difference: the White rate of the trust, or for indicator 1 the BME share of the workforce. */
  readonly expected: number;
  readonly expectedLabel: string;
  readonly points: readonly {
    readonly part: string;
    readonly label: string;
    readonly of: number;
    readonly percent: number;
    readonly position: FunnelPosition;
  }[];
  /** Exact binomial limits, by rising denominator. */
  readonly limits: readonly {
    readonly of: number;
    readonly lower95: number;
    readonly upper95: number;
    readonly lower998: number;
    readonly upper998: number;
  }[];
  /** A text summary: how many parts stand outside, by name. */
  readonly sentence: string;
}

export interface Breakdown {
  readonly cut: Cut;
  readonly label: string;
  readonly rows: readonly BreakdownRow[];
  /** From eight parts with a figure on; null for fewer. */
  readonly funnel: FunnelPlot | null;
  /** The finding in one sentence: the clearest part, or that none is clear. */
  readonly sentence: string;
}

/** One cell of two cuts together. */
export interface CombinationRow {
  readonly first: string;
  readonly second: string;
  readonly firstLabel: string;
  readonly secondLabel: string;
  readonly figure: IndicatorFigure;
  readonly words: FigureWords;
}

/** Two cuts together. Without rows where that cannot be shown; the sentence says why. */
export interface Combination {
  readonly first: PlaceCut;
  readonly second: PlaceCut;
  /** "Directorate, and by pay band or grade". */
  readonly label: string;
  readonly rows: readonly CombinationRow[];
  readonly sentence: string;
  /** What is left out of this table, and which parts stand together; null where nothing is. */
  readonly note: string | null;
}

/**
 * One indicator of one year and version, by every cut its data have, after disclosure. With a filter the figure is that of one part and
 * the cuts are those within it: two cuts combined.
 */
export interface BreakdownReport {
  readonly indicator: CutIndicator;
  readonly view: IndicatorView;
  readonly year: number;
  readonly version: Version;
  readonly filter: CutPart | null;
  /** "Directorate: Surgery" for titles; null without a filter. */
  readonly filterLabel: string | null;
  /** The figure of all rows counted here, or of the filter's part; null where there is none. */
  readonly whole: { readonly figure: IndicatorFigure; readonly words: FigureWords } | null;
  readonly breakdowns: readonly Breakdown[];
  /** Those two cuts together that this indicator is ever shown by; none with a filter. */
  readonly combinations: readonly Combination[];
  /** Parts that can be chosen as a filter for this indicator. */
  readonly filters: readonly {
    readonly cut: CutPart['cut'];
    readonly label: string;
    readonly parts: readonly string[];
  }[];
  /** Why a cut is missing, or why its total differs from the figure of the return; whole sentences. */
  readonly notes: readonly string[];
  readonly hidden: readonly HiddenNote[];
}
