import type { IndicatorFigure } from '../../indicators/figure';
import type { Cut, CutPart, PlaceCut } from '../../reference/cuts';

/** One part of a cut as it may be shown. */
export interface DisclosedPart {
  readonly part: string;
  readonly figure: IndicatorFigure;
}

/** One cell of a table of two cuts. Either part can be `otherParts`: all parts that are too small to stand alone. */
export interface DisclosedCell {
  readonly first: string;
  readonly second: string;
  readonly figure: IndicatorFigure;
}

export type DisclosedPair =
  | { readonly kind: 'shown'; readonly cells: readonly DisclosedCell[] }
  /** The numbers are too small to tell parts of both cuts apart. */
  | { readonly kind: 'too_small' }
  /** Another table of two cuts is shown, beside which this one would give numbers away. */
  | { readonly kind: 'not_combined' };

/** One indicator by everything it can be divided by, as one version may show it. Only shared/disclosure makes one. */
export interface DisclosedCuts {
  readonly whole: IndicatorFigure;
  /** Cuts of which anybody's part is recorded. */
  readonly placeCuts: readonly PlaceCut[];
  readonly parts: (cut: Cut) => readonly DisclosedPart[];
  /** Two cuts together. */
  readonly pair: (first: PlaceCut, second: PlaceCut) => DisclosedPair;
  /** Parts within one part of another cut, as in the table of both. None for sixteen groups, of which one part holds too few. */
  readonly partsWithin: (filter: CutPart, cut: Cut) => readonly DisclosedPart[];
}
