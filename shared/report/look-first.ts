import type { IndicatorFigure } from '../indicators/figure';
import { shortfallSentence } from '../narrative/look-first';
import type { FigurePlace } from '../narrative/look-first';
import type { CutPart } from '../reference/cuts';
import { clearOf, compareFigures } from './breakdown/clear-parts';
import type { LookFirst } from './types/year-report.types';

const most = 3;

/** A disclosed figure that may be named first: of an indicator, or of one part of a cut. */
export interface ToLookAt {
  readonly figure: IndicatorFigure;
  readonly filter: CutPart | null;
  /** Null for the indicator itself. */
  readonly place: FigurePlace | null;
}

export const figureToLookAt = (figure: IndicatorFigure): ToLookAt => ({ figure, filter: null, place: null });

const toItem = ({ figure, filter, place }: ToLookAt): readonly LookFirst[] => {
  const sentence = shortfallSentence(figure, place);
  return sentence === null || figure.shortfall === null
    ? []
    : [{ indicator: figure.indicator, view: figure.view, filter, people: figure.shortfall, sentence }];
};

/**
 * The largest shortfalls that stay unlikely to be chance when the number of figures looked at is allowed for (Holm), most people first.
 * Figures without whole counts, such as those of surveys, count no people and are not among them.
 */
export const lookFirst = (
  figures: readonly ToLookAt[],
): { readonly items: readonly LookFirst[]; readonly lookedAt: number } => {
  const compared = compareFigures(figures.map((item) => ({ item, figure: item.figure })));
  const items = clearOf(compared)
    .filter(({ figure }) => figure.isAdverse === true)
    .flatMap(({ item }) => toItem(item))
    .sort((a, b) => b.people - a.people)
    .slice(0, most);
  return { items, lookedAt: compared.length };
};
