import type { TrainingMeasure, TrainingSection } from '../../indicators/training/training-measures';
import type { MeasureParts, SectionParts } from '../../indicators/training/training-parts';
import { mainMeasure, valueOverall } from '../../indicators/training/training-parts';
import type { Proportion } from '../../statistics/types';
import type { DisclosedFigure } from './disclose-training';
import { examNames, isSilentOnEventual, openExams } from './exam-cuts';
import type { DisclosurePolicy } from './policy';
import { hiddenParts } from './whole-parts';
import type { CountAt } from './whole-parts';

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
  /** The cut of the longer span that this one is a half of; left out, the span stands by itself. */
  readonly within?: CutWithin;
}

/** The cut of a span of years and of the half of it that is not shown here: what is shown of one half tells the other. */
export interface CutWithin {
  readonly whole: CutToDisclose;
  readonly other: SectionParts;
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

const mainOf = ({ parts, section, within }: CutToDisclose): MeasureParts | undefined =>
  mainMeasure(section, within?.whole.parts ?? parts);

type Open = ReadonlyMap<CutGroup, readonly MeasureParts[]>;

const largest = ({ parts }: CutToDisclose, part: string): number =>
  cutGroups.reduce((sum, group) => sum + Math.max(0, ...parts.names.map((name) => parts.value(name, group, part))), 0);

const openOf = (cut: CutToDisclose): Open => new Map(cutGroups.map((group) => [group, openMeasures(cut, group)]));

/** The parts of a cut, the largest first; those of a half are those of the whole. */
const partsInOrder = (cut: CutToDisclose): readonly string[] =>
  cut.within === undefined
    ? cut.values
        .filter((part) => largest(cut, part) > 0)
        .sort((a, b) => largest(cut, b) - largest(cut, a) || (a < b ? -1 : 1))
    : partsInOrder(cut.within.whole);

/** A count of a part, and what the other half of the years holds of it, as far as it can be worked out. */
const countsBeside = ({ parts, within }: CutToDisclose, group: CutGroup, name: string): readonly CountAt<string>[] => {
  const at =
    (of: SectionParts): CountAt<string> =>
    (part) =>
      of.value(name, group, part);
  if (within === undefined) return [at(parts)];
  const { whole, other } = within;
  const halves = [parts, other].filter(({ names }) => names.includes(name)).map(at);
  if (!whole.parts.names.includes(name)) return halves;
  return [
    ...halves,
    ...halves.map(
      (half): CountAt<string> =>
        (part) =>
          at(whole.parts)(part) - half(part),
    ),
  ];
};

/**
 * The parts that stay hidden. Of the main measure those in which it is small; of the others those and all in which any count of the section is, so
 * that no two measures give a small count between them. It does not depend on which of the others is shown. What a longer span of years hides stays
 * hidden in its halves.
 */
const hiddenOf = (cut: CutToDisclose, isMain: boolean): ReadonlySet<string> => {
  const { policy, within } = cut;
  const open = openOf(cut);
  const values = partsInOrder(cut);
  const main = mainOf(cut);
  const countsOf = (namesIn: (own: readonly MeasureParts[]) => readonly string[]): readonly CountAt<string>[] =>
    cutGroups.flatMap((group) => namesIn(open.get(group) ?? []).flatMap((name) => countsBeside(cut, group, name)));
  const size = (part: string): number => largest(within?.whole ?? cut, part);
  const hide = (counts: readonly CountAt<string>[], start: ReadonlySet<string>): ReadonlySet<string> => {
    const impossible = values.filter((part) => counts.some((count) => count(part) < 0));
    return hiddenParts(values, counts, size, policy.threshold, new Set([...start, ...impossible]));
  };
  const startOf = (ofMain: boolean): ReadonlySet<string> =>
    within === undefined ? new Set() : hiddenOf(within.whole, ofMain);
  const ofMain = countsOf((own) =>
    own.filter((each) => each.measure === main?.measure).flatMap(({ count, rest, of }) => [count, rest, of]),
  );
  const hidden = hide(ofMain, startOf(true));
  if (isMain) return hidden;
  const ofAll = countsOf((own) => namesOf(cut, own));
  const beside = hide([...ofMain, ...ofAll], new Set([...hidden, ...startOf(false)]));
  // In a half of a longer span the main measure, shown of a part where the others are hidden, would bound what they are there.
  return within === undefined || beside.size === hidden.size ? beside : new Set(values);
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
  const open = openOf(cut);
  const hidden = hiddenOf(cut, measure === mainOf(cut)?.measure);
  const shown = partsInOrder(cut).filter((part) => !hidden.has(part) && largest(cut, part) > 0);
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
