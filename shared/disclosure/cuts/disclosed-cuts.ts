import type { IndicatorFigure } from '../../indicators/figure';
import type { Cut, CutPart, PlaceCut } from '../../reference/cuts';

/** One part of a cut as it may be shown. */
export interface DisclosedPart {
  readonly part: string;
  readonly figure: IndicatorFigure;
}

/** One indicator by everything it can be divided by, as one version may show it. Only shared/disclosure makes one. */
export interface DisclosedCuts {
  readonly whole: IndicatorFigure;
  /** Cuts of which anybody's part is recorded. */
  readonly placeCuts: readonly PlaceCut[];
  readonly parts: (cut: Cut) => readonly DisclosedPart[];
  /** Parts within one part of another cut. None for sixteen groups, of which one part holds too few. */
  readonly partsWithin: (filter: CutPart, cut: Cut) => readonly DisclosedPart[];
}
