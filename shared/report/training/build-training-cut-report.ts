import { discloseTrainingCut } from '../../disclosure/figures/disclose-training-cut';
import type { CutToDisclose, DisclosedCut, DisclosedSides } from '../../disclosure/figures/disclose-training-cut';
import { discloseSpans } from '../../disclosure/figures/disclose-span';
import { policyOf } from '../../disclosure/figures/policy';
import { groupFigure } from '../../indicators/group-figure';
import type { GroupFigure } from '../../indicators/figure';
import { applicationParts, isLonglistTold } from '../../indicators/training/application-parts';
import { arcpParts } from '../../indicators/training/arcp-parts';
import { compareTraining } from '../../indicators/training/compare-training';
import { examParts } from '../../indicators/training/exam-parts';
import type { CutCounts, TrainingCut } from '../../indicators/training/training-cuts';
import type { TrainingCounts } from '../../indicators/training/training-counts';
import type { CountSplit, Split } from '../../indicators/training/training-spans';
import { definitionOfMeasure, sectionOfMeasure } from '../../indicators/training/training-measures';
import type { TrainingMeasure, TrainingSection } from '../../indicators/training/training-measures';
import type { SectionParts } from '../../indicators/training/training-parts';
import {
  cutHiddenNote,
  cutPartName,
  cutSummary,
  cutTitle,
  emptyCutSentence,
  othersName,
  pooledNote,
} from '../../narrative/training/training-cut-words';
import {
  definitionLabel,
  trainingSectionWords,
  trainingTag,
  windowLabel,
} from '../../narrative/training/training-words';
import type { Settings, Version } from '../../reference/settings';
import type { Proportion } from '../../statistics/types';
import { windowYears } from '../../reference/training-year';
import type { TrainingWindow } from '../../reference/training-year';
import type { TrainingCutReport, TrainingCutRow } from '../types/training-cut-report.types';

/** The counts of the page and of the cut, of a span of years and of its halves. */
export interface CutSplit {
  readonly page: CountSplit;
  readonly cut: Split<CutCounts>;
}

export interface TrainingCutInput {
  readonly counts: TrainingCounts;
  readonly cutCounts: CutCounts;
  /** How the newest years are divided to come to this span; left out, the span stands by itself. */
  readonly splits?: readonly CutSplit[];
  readonly year: number;
  readonly window: TrainingWindow;
  readonly measure: TrainingMeasure;
  readonly cut: TrainingCut;
  readonly version: Version;
  readonly settings: Settings;
}

const partsOf = (section: TrainingSection, counts: CutCounts): SectionParts => {
  if (section === 'arcp') return arcpParts(counts.arcp);
  return section === 'exams' ? examParts(counts.exams) : applicationParts(counts.applications);
};

/** Only this section of the counts. */
const onlyOf = (section: TrainingSection, counts: TrainingCounts): TrainingCounts => ({
  ...counts,
  ...{ arcp: [], exams: [], applications: [] },
  [section]: counts[section],
});

const valuesOf = (section: TrainingSection, counts: CutCounts): readonly string[] => [
  ...new Set(counts[section].map(({ place }) => place)),
];

/** Everything that a cut needs of one section, whichever measure is shown. */
const disclose = (input: TrainingCutInput, section: TrainingSection): DisclosedCut => {
  const { counts, cutCounts, splits = [], measure, version, settings } = input;
  const policy = policyOf(version, settings);
  const pages = discloseSpans(
    {
      counts: onlyOf(section, counts),
      splits: splits.map(({ page: { whole, own, other } }) => ({
        whole: onlyOf(section, whole),
        own: onlyOf(section, own),
        other: onlyOf(section, other),
      })),
    },
    policy,
  );
  const cutAt = (found: CutCounts, at: number): CutToDisclose => ({
    section,
    parts: partsOf(section, found),
    values: valuesOf(section, found),
    page: pages[at] ?? [],
    policy,
  });
  const cut = splits.reduce<CutToDisclose>(
    (whole, { cut: split }, at) => ({
      ...cutAt(split.own, at + 1),
      within: { whole, other: partsOf(section, split.other) },
    }),
    cutAt(splits[0]?.cut.whole ?? cutCounts, 0),
  );
  return discloseTrainingCut(cut, measure);
};

const hidden: GroupFigure = { count: null, of: null, percent: null, isHidden: true };
const toGroup = (side: Proportion | null): GroupFigure => (side === null ? hidden : groupFigure(side.count, side.of));

const rowOf = (
  measure: TrainingMeasure,
  { part, name }: Pick<TrainingCutRow, 'part' | 'name'>,
  { white, bme }: DisclosedSides,
): TrainingCutRow => {
  const comparison = white === null || bme === null ? null : compareTraining(measure, { white, bme });
  return { part, name, white: toGroup(white), bme: toGroup(bme), comparison, tag: trainingTag(comparison) };
};

const rowsOf = ({ measure, cut }: TrainingCutInput, found: DisclosedCut): readonly TrainingCutRow[] => {
  // All under "not stated" is no cut: the files do not say.
  if (found.shown.every(({ part }) => part === '') && found.others === null) return [];
  return [
    ...found.shown.map(({ part, sides }) => rowOf(measure, { part, name: cutPartName(cut, part) }, sides)),
    ...(found.others === null
      ? []
      : [rowOf(measure, { part: null, name: othersName(cut, found.pooled) }, found.others)]),
  ];
};

const settingsOf = ({ year, window, measure }: TrainingCutInput, section: TrainingSection): readonly string[] => {
  const definition = definitionOfMeasure(measure);
  return [
    `${windowLabel(windowYears(year, window))}.`,
    ...(definition === null ? [] : [`${definitionLabel(definition)}.`]),
    trainingSectionWords[section].unit,
  ];
};

/** Counts by the parts of a cut → disclosure, with what the page shows taken as known → figures and words. */
export const buildTrainingCutReport = (input: TrainingCutInput): TrainingCutReport => {
  const { year, window, version, measure, cut } = input;
  const section = sectionOfMeasure(measure);
  const isLonglistApart = isLonglistTold(input.counts.applications);
  const found = disclose(input, section);
  const rows = rowsOf(input, found);
  const isStarred = rows.some(({ white, bme }) => white.isHidden || bme.isHidden);
  return {
    year,
    window,
    version,
    measure,
    cut,
    title: cutTitle(measure, cut, isLonglistApart),
    settings: settingsOf(input, section),
    rows,
    summary: rows.length === 0 ? emptyCutSentence(cut, found.pooled > 0) : cutSummary(cut, rows),
    notes: [...(found.others === null ? [] : [pooledNote(cut)]), ...(isStarred ? [cutHiddenNote] : [])],
  };
};
