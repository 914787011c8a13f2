import type { DisclosedCuts, DisclosedPart } from '../../disclosure/cuts/disclosed-cuts';
import type { IndicatorFigure } from '../../indicators/figure';
import {
  breakdownSentence,
  cutMissingNote,
  filterEmptyNote,
  noEthnicCutsNote,
  noExtractNote,
  noSixteenWithinNote,
  sourceNote,
  staffWithinNote,
  viewsWithinNote,
} from '../../narrative/breakdown/breakdown-words';
import { filterLabel, partLabel, partNames, wholeNames } from '../../narrative/breakdown/cut-words';
import { figureWords } from '../../narrative/figure-words';
import { cutLabels, cuts, placeCuts } from '../../reference/cuts';
import type { Cut, CutIndicator, CutPart } from '../../reference/cuts';
import type { IndicatorView } from '../../reference/indicators';
import type { Version } from '../../reference/settings';
import { clearOf, compareFigures } from './clear-parts';
import { combinationsOf } from './combinations';
import { funnelPlot } from './funnel-plot';
import type { Breakdown, BreakdownReport, BreakdownRow } from '../types/breakdown-report.types';
import { partHiddenNote } from '../hidden-notes';

export interface BreakdownInput {
  readonly indicator: CutIndicator;
  readonly view: IndicatorView;
  readonly year: number;
  readonly version: Version;
  readonly threshold: number;
  readonly filter: CutPart | null;
  /** Null where the files it is counted from are not held. */
  readonly cuts: DisclosedCuts | null;
  /** Whether parts of parts are kept back, because another view of the same indicator is shown. */
  readonly areViewsApart: boolean;
  /** The year's figure as it is shown, where it comes from the return; else null. */
  readonly stated: IndicatorFigure | null;
}

const isEthnic = (cut: Cut): boolean => cut === 'five_groups' || cut === 'sixteen_groups';

const toRow = ({ part, figure }: DisclosedPart, cut: Cut, threshold: number): BreakdownRow => ({
  part,
  label: partLabel(cut, part),
  figure,
  words: figureWords(figure, threshold, partNames(cut, part)),
});

const breakdownOf = (
  cut: Cut,
  parts: readonly DisclosedPart[],
  whole: IndicatorFigure,
  { indicator, threshold }: BreakdownInput,
): Breakdown => {
  const rows = parts.map((part) => toRow(part, cut, threshold));
  const compared = compareFigures(rows.map((row) => ({ item: row.label, figure: row.figure })));
  const clear = clearOf(compared);
  const names = (isAdverse: boolean): readonly string[] =>
    clear.filter(({ figure }) => figure.isAdverse === isAdverse).map(({ item }) => item);
  return {
    cut,
    label: cutLabels[cut],
    rows,
    funnel: funnelPlot(cut, rows, whole),
    sentence: breakdownSentence({
      cut,
      indicator,
      compared: compared.length,
      adverse: names(true),
      favourable: names(false),
    }),
  };
};

/** Cuts to show: those the data have, but not the one that is filtered by. */
const cutsOf = ({ indicator, filter }: BreakdownInput, data: DisclosedCuts): readonly Cut[] =>
  cuts.filter((cut) =>
    isEthnic(cut) ? indicator !== 1 : cut !== filter?.cut && data.placeCuts.some((known) => known === cut),
  );

const partsOf = (cut: Cut, filter: CutPart | null, data: DisclosedCuts): readonly DisclosedPart[] =>
  filter === null ? data.parts(cut) : data.partsWithin(filter, cut);

/** The figure of everything counted, or of the part filtered by. */
const wholeOf = (filter: CutPart | null, data: DisclosedCuts): IndicatorFigure | null =>
  filter === null ? data.whole : (data.parts(filter.cut).find(({ part }) => part === filter.part)?.figure ?? null);

const possibleCuts = (indicator: CutIndicator) => (indicator === 2 ? (['band', 'staff_group'] as const) : placeCuts);

const notesOf = (input: BreakdownInput, data: DisclosedCuts, whole: IndicatorFigure | null): readonly string[] => {
  const { indicator, filter, stated, areViewsApart, threshold } = input;
  const isOfStaff = indicator !== 2 && threshold > 1;
  const missing = possibleCuts(indicator).filter((cut) => !data.placeCuts.includes(cut));
  return [
    ...(whole === null ? [filterEmptyNote] : []),
    ...(stated === null ? [] : [sourceNote(stated, data.whole)]),
    ...(missing.length === 0 ? [] : [cutMissingNote(missing, indicator)]),
    ...(indicator === 1 ? [noEthnicCutsNote] : []),
    ...(filter !== null && indicator !== 1 && !areViewsApart && !isOfStaff ? [noSixteenWithinNote] : []),
    ...(filter !== null && isOfStaff ? [staffWithinNote] : []),
    ...(filter !== null && areViewsApart ? [viewsWithinNote] : []),
  ];
};

const empty = ({ indicator, view, year, version, filter }: BreakdownInput): BreakdownReport => ({
  indicator,
  view,
  year,
  version,
  filter,
  filterLabel: filter === null ? null : filterLabel(filter),
  whole: null,
  breakdowns: [],
  combinations: [],
  filters: [],
  notes: [noExtractNote[indicator]],
  hidden: [],
});

/** Disclosed figures → words, findings and funnel plots: one indicator by every cut its data have. */
export const buildBreakdown = (input: BreakdownInput): BreakdownReport => {
  const { filter, threshold, cuts: data } = input;
  if (data === null) return empty(input);
  const figure = wholeOf(filter, data);
  const breakdowns =
    figure === null
      ? []
      : cutsOf(input, data).flatMap((cut) => {
          const parts = partsOf(cut, filter, data);
          return parts.length === 0 ? [] : [breakdownOf(cut, parts, figure, input)];
        });
  const names = filter === null ? wholeNames : partNames(filter.cut, filter.part);
  return {
    ...empty(input),
    whole: figure === null ? null : { figure, words: figureWords(figure, threshold, names) },
    breakdowns,
    combinations: filter === null ? combinationsOf(input, data) : [],
    filters: data.placeCuts.map((cut) => ({
      cut,
      label: cutLabels[cut],
      parts: data.parts(cut).map(({ part }) => part),
    })),
    notes: notesOf(input, data, figure),
    hidden: breakdowns.flatMap(({ label, rows }) =>
      rows
        .filter((row) => row.figure.isHidden)
        .map((row) => partHiddenNote(`${label}: ${row.label}`, row.figure, threshold)),
    ),
  };
};
