import type { TrainingMeasure, TrainingSection } from '../../indicators/training/training-measures';
import type { MeasureParts, SectionParts } from '../../indicators/training/training-parts';
import { valueOverall } from '../../indicators/training/training-parts';
import type { Proportion } from '../../statistics/types';
import type { DisclosedFigure } from './disclose-training';
import { examNames, isSilentOnEventual, openExams } from './exam-cuts';
import type { DisclosurePolicy } from './policy';
import { hiddenParts } from './whole-parts';

/** The groups of a cut: those of unknown ethnic group are in no gap, and are few. */
export const cutGroups = ['white', 'bme'] as const;
export type CutGroup = (typeof cutGroups)[number];

/** One part of a cut, or several taken together. Null where a group may not be shown. */
export type DisclosedSides = Readonly<Record<CutGroup, Proportion | null>>;

export interface DisclosedCut {
  /** Parts that are shown by name, the largest first. */
  readonly shown: readonly { readonly part: string; readonly sides: DisclosedSides }[];
  /** The parts that are not, together; null where all parts are shown, or none. */
  readonly others: DisclosedSides | null;
  readonly pooled: number;
}

export interface CutToDisclose {
  readonly section: TrainingSection;
  readonly parts: SectionParts;
  readonly values: readonly string[];
  /** What the page shows already of this section: its totals are given here, and what it hides stays hidden. */
  readonly page: readonly DisclosedFigure[];
  readonly policy: DisclosurePolicy;
}

const isTotalShown = (page: readonly DisclosedFigure[], group: CutGroup, measure: TrainingMeasure): boolean =>
  page.some(
    (figure) =>
      figure.measure === measure &&
      figure.group === group &&
      figure.pmq === 'all' &&
      !figure.isHidden &&
      figure.of !== null,
  );

/**
 * The measures of a group that may be cut: those whose totals the page shows. Of annual reviews there are none without the first definition, and of
 * examinations none where more than the eventual pass is hidden: what the page hides of the others could be narrowed down by their parts.
 */
const openMeasures = ({ section, parts, page }: CutToDisclose, group: CutGroup): readonly MeasureParts[] => {
  const open = parts.measures.filter(({ measure }) => isTotalShown(page, group, measure));
  if (section === 'applications') return open;
  if (section === 'exams') return openExams(parts.measures, open);
  return open.some(({ measure }) => measure === 'arcp_unsatisfactory') ? open : [];
};

/**
 * The counts of a group that a reader can work out from the measures that are cut. One measure gives its own; two give what lies between them too,
 * and to be sure all counts of the section are taken.
 */
const namesOf = ({ section, parts }: CutToDisclose, open: readonly MeasureParts[]): readonly string[] => {
  if (open.length < 2) return open.flatMap(({ count, rest, of }) => [count, rest, of]);
  return section === 'exams' ? examNames(parts, open) : parts.names;
};

/** The measure of a section that readers need most: it is cut by itself first, so that the others take nothing from it. */
const mainOf = ({ parts, section }: CutToDisclose): MeasureParts | undefined =>
  section === 'applications' ? parts.measures.at(-1) : parts.measures[0];

type Open = ReadonlyMap<CutGroup, readonly MeasureParts[]>;

const largest = ({ parts }: CutToDisclose, part: string): number =>
  cutGroups.reduce((sum, group) => sum + Math.max(0, ...parts.names.map((name) => parts.value(name, group, part))), 0);

/**
 * The parts that stay hidden. Of the main measure those in which it is small; of the others those and all in which any count of the section is, so
 * that no two measures give a small count between them. It does not depend on which of the others is shown.
 */
const hiddenOf = (cut: CutToDisclose, open: Open, values: readonly string[], isMain: boolean): ReadonlySet<string> => {
  const { parts, policy } = cut;
  const main = mainOf(cut);
  const countsOf = (namesIn: (own: readonly MeasureParts[]) => readonly string[]) =>
    cutGroups.flatMap((group) =>
      namesIn(open.get(group) ?? []).map((name) => (part: string) => parts.value(name, group, part)),
    );
  const size = (part: string): number => largest(cut, part);
  const ofMain = countsOf((own) =>
    own.filter((each) => each.measure === main?.measure).flatMap(({ count, rest, of }) => [count, rest, of]),
  );
  const hidden = hiddenParts(values, ofMain, size, policy.threshold);
  if (isMain) return hidden;
  const ofAll = countsOf((own) => namesOf(cut, own));
  return hiddenParts(values, [...ofMain, ...ofAll], size, policy.threshold, hidden);
};

/** The groups in which the measure may be cut: where only the eventual pass is hidden, the parts must say nothing about it. */
const groupsOf = (
  cut: CutToDisclose,
  open: Open,
  measure: TrainingMeasure,
  lots: readonly (readonly string[])[],
): readonly CutGroup[] =>
  cutGroups.filter((group) => {
    const own = open.get(group) ?? [];
    if (!own.some((each) => each.measure === measure)) return false;
    const isWhole = own.length === cut.parts.measures.length || measure === mainOf(cut)?.measure;
    return cut.section !== 'exams' || isWhole || isSilentOnEventual(cut.parts, group, lots);
  });

/**
 * One measure by the parts of a cut. Only measures are cut whose totals the page shows, so that a cut says nothing about what the page hides, nor one
 * cut about another.
 */
export const discloseTrainingCut = (cut: CutToDisclose, measure: TrainingMeasure): DisclosedCut => {
  const { parts } = cut;
  const open: Open = new Map(cutGroups.map((group) => [group, openMeasures(cut, group)]));
  const values = cut.values
    .filter((part) => largest(cut, part) > 0)
    .sort((a, b) => largest(cut, b) - largest(cut, a) || (a < b ? -1 : 1));
  const hidden = hiddenOf(cut, open, values, measure === mainOf(cut)?.measure);
  const shown = values.filter((part) => !hidden.has(part));
  const groups = groupsOf(cut, open, measure, [...shown.map((part) => [part]), [...hidden]]);
  const found = parts.measures.find((each) => each.measure === measure);
  const sideOf = (group: CutGroup, among: readonly string[]): Proportion | null =>
    found === undefined || !groups.includes(group)
      ? null
      : {
          count: valueOverall(parts, found.count, group, among),
          of: valueOverall(parts, found.of, group, among),
        };
  const sidesOf = (among: readonly string[]): DisclosedSides => ({
    white: sideOf('white', among),
    bme: sideOf('bme', among),
  });
  return {
    shown: shown.map((part) => ({ part, sides: sidesOf([part]) })),
    others: hidden.size === 0 || shown.length === 0 ? null : sidesOf([...hidden]),
    pooled: hidden.size,
  };
};
