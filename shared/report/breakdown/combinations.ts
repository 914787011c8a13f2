import type { DisclosedCell, DisclosedCuts } from '../../disclosure/cuts/disclosed-cuts';
import {
  combinationLabel,
  combinationNote,
  combinationSentence,
  notCombinedSentence,
} from '../../narrative/breakdown/combination-words';
import { partLabel, partNames } from '../../narrative/breakdown/cut-words';
import { figureWords } from '../../narrative/figure-words';
import { combinedCuts } from '../../reference/cuts';
import type { CutIndicator, PlaceCut } from '../../reference/cuts';
import type { Combination, CombinationRow } from '../types/breakdown-report.types';
import { clearOf, compareFigures } from './clear-parts';

interface Wanted {
  readonly indicator: CutIndicator;
  readonly threshold: number;
}

const toRow = (
  { first, second, figure }: DisclosedCell,
  cuts: readonly [PlaceCut, PlaceCut],
  threshold: number,
): CombinationRow => ({
  first,
  second,
  firstLabel: partLabel(cuts[0], first),
  secondLabel: partLabel(cuts[1], second),
  figure,
  words: figureWords(figure, threshold, partNames(cuts[0], first)),
});

const combinationOf = (
  data: DisclosedCuts,
  cuts: readonly [PlaceCut, PlaceCut],
  { indicator, threshold }: Wanted,
): Combination => {
  const [first, second] = cuts;
  const pair = data.pair(first, second);
  const named = { first, second, label: combinationLabel(first, second) };
  if (pair.kind !== 'shown') return { ...named, rows: [], sentence: notCombinedSentence[pair.kind], note: null };
  const rows = pair.cells.map((cell) => toRow(cell, cuts, threshold));
  const compared = compareFigures(
    rows.map(({ firstLabel, secondLabel, figure }) => ({ item: `${firstLabel}, ${secondLabel}`, figure })),
  );
  const clear = clearOf(compared);
  const names = (isAdverse: boolean): readonly string[] =>
    clear.filter(({ figure }) => figure.isAdverse === isAdverse).map(({ item }) => item);
  return {
    ...named,
    rows,
    sentence: combinationSentence({
      indicator,
      compared: compared.length,
      adverse: names(true),
      favourable: names(false),
    }),
    note: combinationNote(
      indicator,
      pair.cells.flatMap((cell) => [cell.first, cell.second]),
      threshold,
    ),
  };
};

/** The two cuts together that an indicator is shown by, where its data have both. */
export const combinationsOf = (wanted: Wanted, data: DisclosedCuts): readonly Combination[] =>
  combinedCuts(wanted.indicator)
    .filter((cuts) => cuts.every((cut) => data.placeCuts.includes(cut)))
    .map((cuts) => combinationOf(data, cuts, wanted));
