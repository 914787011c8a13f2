import type { IndicatorFigure } from '../indicators/figure';
import type { FigureWords } from '../report/types/year-report.types';
import type { FigureNames } from './figure-names';
import { gapSentence } from './gap-sentence';
import { hiddenSentence, isComparisonHidden } from './hidden-sentence';
import { missingSentence } from './missing-sentence';
import { ratioSentence } from './ratio-sentence';
import { smallNumbersSentence } from './small-numbers-sentence';
import { findingTag, hiddenTag } from './tags';
import { unknownSentence } from './unknown-sentence';

/** Everything said about a figure that has been through disclosure. */
export const figureWords = (figure: IndicatorFigure, threshold: number, names: FigureNames = {}): FigureWords => {
  const hidden = hiddenSentence(figure, threshold);
  return {
    tag: tagOf(figure),
    sentence: mainSentence(figure, hidden, names),
    unknown: unknownSentence(figure),
    smallNumbers: smallNumbersSentence(figure, names),
    hidden,
  };
};

const tagOf = (figure: IndicatorFigure): string => {
  if (figure.value === null && figure.isHidden) return hiddenTag;
  return figure.finding === 'not_calculable' && figure.value !== null ? 'No interval' : findingTag[figure.finding];
};

const mainSentence = (figure: IndicatorFigure, hidden: string | null, names: FigureNames): string => {
  if (figure.value !== null) {
    return figure.measure === 'relative_likelihood'
      ? ratioSentence(figure, figure.value, names)
      : gapSentence(figure, figure.value, names);
  }
  return hidden !== null && isComparisonHidden(figure) ? hidden : missingSentence(figure, names);
};
