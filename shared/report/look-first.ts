import type { IndicatorFigure } from '../indicators/figure';
import { shortfallSentence } from '../narrative/look-first';
import type { LookFirst } from './year-report.types';

const most = 3;

/** The largest shortfalls that are unlikely to be chance, most people first. */
export const lookFirst = (figures: readonly IndicatorFigure[]): readonly LookFirst[] =>
  figures
    .filter(({ finding, isAdverse }) => finding === 'unlikely_chance' && isAdverse === true)
    .flatMap((figure) => {
      const sentence = shortfallSentence(figure);
      return sentence === null || figure.shortfall === null
        ? []
        : [{ indicator: figure.indicator, view: figure.view, people: figure.shortfall, sentence }];
    })
    .sort((a, b) => b.people - a.people)
    .slice(0, most);
