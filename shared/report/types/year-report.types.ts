import type { LeftOutKind } from '../../reference/staff-groups-assignments';
import type { Band, Section } from '../../reference/bands';
import type { Benchmark } from '../../reference/benchmarks';
import type { CutPart } from '../../reference/cuts';
import type { IndicatorNumber, IndicatorView } from '../../reference/indicators';
import type { Version } from '../../reference/settings';
import type { CountSource } from '../../indicators/counts';
import type { Finding, GroupFigure, IndicatorFigure } from '../../indicators/figure';
import type { FigureWords } from './figure-words.types';
import type { Specials } from '../specials/specials.types';

export type { FigureWords };

/** One year of a series. `breakBefore` says why no line may be drawn from the year before. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly isHidden: boolean;
  readonly finding: Finding;
  readonly breakBefore: string | null;
}

/**
 * This year against the year before: only said to have changed when the intervals support it. `reversed`: the gap has crossed parity and
 * now points the other way by more than chance, which nobody should call an improvement. `closer` and `further`: a gap in favour of BME
 * staff is nearer to equal, or further from it, than it was; `improved` and `worsened` are said of gaps against them alone.
 */
export interface YearChange {
  readonly from: number;
  readonly verdict: 'improved' | 'worsened' | 'closer' | 'further' | 'reversed' | 'no_clear_change' | 'cannot_compare';
  /** "No clear change since 2024": for tables. */
  readonly tag: string;
  readonly sentence: string;
}

export interface IndicatorReport {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
  readonly title: string;
  readonly figure: IndicatorFigure;
  readonly words: FigureWords;
  readonly trend: readonly TrendPoint[];
  readonly change: YearChange | null;
  readonly benchmark: Benchmark | null;
  /** Figures of other organisations that were imported, each with its year and source. */
  readonly peers: readonly Benchmark[];
}

/** A count that was imported as it is: people or events of a group, for a measure and perhaps a stage of it. */
export interface OtherCount {
  readonly measure: string;
  readonly stage: string | null;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly unknown: GroupFigure;
  /** White rate ÷ BME rate; null where it cannot be worked out or may not be shown. */
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string | null;
  readonly finding: Finding | null;
  readonly hasLowNumbers: boolean;
  readonly tag: string;
  readonly sentence: string;
  readonly isHidden: boolean;
}

export interface BandReport {
  readonly section: Section;
  readonly band: Band;
  readonly figure: IndicatorFigure;
  readonly words: FigureWords;
}

/** One hidden thing and the reason, for the list "what was hidden and why". */
export interface HiddenNote {
  readonly place: string;
  readonly reason: string;
}

export interface LookFirst {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
  /** The part it is in; null where it is the indicator itself or an ethnic group. */
  readonly filter: CutPart | null;
  readonly people: number;
  readonly sentence: string;
}

/** The largest shortfalls of a year across its indicators and every part of every cut. */
export interface LookFirstReport {
  readonly year: number;
  readonly version: Version;
  readonly items: readonly LookFirst[];
  /** How many figures were compared; what is named stays unlikely to be chance when their number is allowed for. */
  readonly lookedAt: number;
  /** "Of 143 comparisons, corrected for that number (Holm)." */
  readonly sentence: string;
}

/**
 * Everything the product says about one year in one version. Screens, documents and batch all show this object:
 * it has been through disclosure, and nothing else leaves shared/report.
 */
export interface YearReport {
  readonly organisation: string;
  readonly year: number;
  readonly version: Version;
  readonly threshold: number;
  readonly source: CountSource;
  /** Kinds of assignment that are usually left out and are counted here; none where the counts are those of the return. */
  readonly countedAssignments: readonly LeftOutKind[];
  readonly years: readonly number[];
  readonly workforce: { readonly white: GroupFigure; readonly bme: GroupFigure; readonly unknown: GroupFigure };
  readonly headline: string;
  readonly unknownSentence: string | null;
  readonly indicators: readonly IndicatorReport[];
  readonly bands: readonly BandReport[];
  readonly hidden: readonly HiddenNote[];
  readonly lookFirst: readonly LookFirst[];
  /** How many figures of the year were compared for `lookFirst`. */
  readonly lookedAt: number;
  readonly otherCounts: readonly OtherCount[];
  readonly specials: Specials;
  /** Indicators with no figure, and which file would give it. */
  readonly missing: readonly { readonly indicator: IndicatorNumber; readonly sentence: string }[];
}
