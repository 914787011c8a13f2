import type { DisclosedCuts } from '../disclosure/cuts/disclosed-cuts';
import type { IndicatorFigure } from '../indicators/figure';
import { filterLabel, partNames } from '../narrative/breakdown/cut-words';
import { lookedAtSentence, overlapSentence } from '../narrative/look-first';
import type { EthnicCut } from '../reference/cuts';
import type { Version } from '../reference/settings';
import { figureToLookAt, lookFirst } from './look-first';
import type { ToLookAt } from './look-first';
import type { LookFirstReport } from './types/year-report.types';

const ethnicCuts: readonly EthnicCut[] = ['five_groups', 'sixteen_groups'];

/** Parts with a name: nobody can look into what is not recorded. */
const partsToLookAt = (data: DisclosedCuts): readonly ToLookAt[] => [
  ...data.placeCuts.flatMap((cut) =>
    data
      .parts(cut)
      .filter(({ part }) => part !== '')
      .map(({ part, figure }) => ({
        figure,
        filter: { cut, part },
        place: { label: filterLabel({ cut, part }), names: {} },
      })),
  ),
  ...ethnicCuts.flatMap((cut) =>
    data
      .parts(cut)
      .filter(({ part }) => part !== '')
      .map(({ part, figure }) => ({ figure, filter: null, place: { label: null, names: partNames(cut, part) } })),
  ),
];

/** The largest shortfalls across the figures of a year and every part of every cut of it, all after disclosure. */
export const buildLookFirst = (input: {
  readonly year: number;
  readonly version: Version;
  readonly figures: readonly IndicatorFigure[];
  readonly cuts: readonly DisclosedCuts[];
}): LookFirstReport => {
  const { year, version, figures, cuts } = input;
  const { items, lookedAt } = lookFirst([...figures.map(figureToLookAt), ...cuts.flatMap(partsToLookAt)]);
  const sentence = lookedAtSentence(lookedAt);
  return { year, version, items, lookedAt, sentence: items.length > 1 ? `${sentence} ${overlapSentence}` : sentence };
};
