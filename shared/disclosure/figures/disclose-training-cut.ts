import type { TrainingMeasure, TrainingSection } from '../../indicators/training/training-measures';
import type { MeasureParts, SectionParts } from '../../indicators/training/training-parts';
import { valueOverall } from '../../indicators/training/training-parts';
import type { Proportion } from '../../statistics/types';
import type { DisclosedFigure } from './disclose-training';
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
 * examinations none unless all are shown: what the page hides of the others could be narrowed down by their parts.
 */
const openMeasures = ({ section, parts, page }: CutToDisclose, group: CutGroup): readonly MeasureParts[] => {
  const open = parts.measures.filter(({ measure }) => isTotalShown(page, group, measure));
  if (section === 'applications') return open;
  if (section === 'exams') return open.length === parts.measures.length ? open : [];
  return open.some(({ measure }) => measure === 'arcp_unsatisfactory') ? open : [];
};

/**
 * The counts of a group that a reader can work out from the measures that are cut. One measure gives its own; two give what lies between them too,
 * and to be sure all counts of the section are taken.
 */
const namesOf = ({ parts }: CutToDisclose, open: readonly MeasureParts[]): readonly string[] =>
  open.length > 1 ? parts.names : open.flatMap(({ count, rest, of }) => [count, rest, of]);

/**
 * One measure by the parts of a cut. Which parts stay hidden does not depend on the measure, so that no two measures give a small count between them;
 * and since only totals are used that the page shows, no two cuts do either.
 */
export const discloseTrainingCut = (cut: CutToDisclose, measure: TrainingMeasure): DisclosedCut => {
  const { parts, policy } = cut;
  const open = new Map(cutGroups.map((group) => [group, openMeasures(cut, group)]));
  const counts = cutGroups.flatMap((group) =>
    namesOf(cut, open.get(group) ?? []).map((name) => (part: string) => parts.value(name, group, part)),
  );
  const size = (part: string): number =>
    cutGroups.reduce(
      (sum, group) => sum + Math.max(0, ...parts.names.map((name) => parts.value(name, group, part))),
      0,
    );
  const values = cut.values.filter((part) => size(part) > 0).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const hidden = hiddenParts(values, counts, size, policy.threshold);
  const sideOf = (group: CutGroup, among: readonly string[]): Proportion | null => {
    const found = open.get(group)?.find((each) => each.measure === measure);
    if (found === undefined) return null;
    return {
      count: valueOverall(parts, found.count, group, among),
      of: valueOverall(parts, found.of, group, among),
    };
  };
  const sidesOf = (among: readonly string[]): DisclosedSides => ({
    white: sideOf('white', among),
    bme: sideOf('bme', among),
  });
  const shown = values.filter((part) => !hidden.has(part));
  return {
    shown: shown.map((part) => ({ part, sides: sidesOf([part]) })),
    others: hidden.size === 0 || shown.length === 0 ? null : sidesOf([...hidden]),
    pooled: hidden.size,
  };
};
