import { traineeParts } from '../../indicators/training/trainee-parts';
import { figurePlaces, partsOfSections, valueAt } from '../../indicators/training/training-figures';
import type { FigurePlace } from '../../indicators/training/training-figures';
import { sectionOfMeasure, trainingSections } from '../../indicators/training/training-measures';
import type { TrainingMeasure, TrainingSection } from '../../indicators/training/training-measures';
import { mainMeasure } from '../../indicators/training/training-parts';
import type { MeasureParts, SectionParts } from '../../indicators/training/training-parts';
import type { CountSplit, Split } from '../../indicators/training/training-spans';
import type { EthnicGroup } from '../../reference/groups';
import { ethnicGroups } from '../../reference/groups';
import type { DisclosedFigure } from './disclose-training';
import { heldPlaces, hiddenPlaces } from './hidden-places';
import type { ValueOf } from './hidden-places';

type PartSplit = Split<SectionParts>;

/**
 * The counts that a reader gets or can work out of the two halves of a span: those of each, and what is left of the whole without it. The two should be
 * the same, and are not where people are followed over several years: a person who sat in both halves is in the whole once.
 */
const valuesOfSplit = (
  { whole, own, other }: PartSplit,
  names: readonly string[],
  group: EthnicGroup,
): readonly ValueOf[] =>
  names.flatMap((name) =>
    [own, other]
      .filter((half) => half.names.includes(name))
      .flatMap((half): readonly ValueOf[] => [
        (pmq) => valueAt(half, name, group, pmq),
        ...(whole.names.includes(name)
          ? [(pmq: FigurePlace) => valueAt(whole, name, group, pmq) - valueAt(half, name, group, pmq)]
          : []),
      ]),
  );

const namesOf = ({ count, rest, of }: MeasureParts): readonly string[] => [count, rest, of];

interface Beside {
  readonly figures: readonly DisclosedFigure[];
  readonly group: EthnicGroup;
  readonly threshold: number;
}

/**
 * Places where a measure is hidden: the main one by its own counts, so that the others take nothing from it; the others by all counts of the section.
 * Where that would hide more places than the main one has hidden, the others are hidden everywhere: the main one, shown at a place where they are not,
 * would bound what they are there, in each half.
 */
const hiddenOf = (section: TrainingSection, split: PartSplit, { figures, group, threshold }: Beside) => {
  const main = mainMeasure(section, split.whole);
  const wholes = figures.filter((each) => each.group === group && sectionOfMeasure(each.measure) === section);
  const ofMain = wholes.filter(({ measure }) => measure === main?.measure);
  const names = main === undefined ? [] : namesOf(main);
  const hidden = hiddenPlaces(valuesOfSplit(split, names, group), ofMain, threshold);
  const values = valuesOfSplit(split, [...new Set([...split.own.names, ...split.other.names])], group);
  const beside = hiddenPlaces(values, wholes, threshold, hidden);
  const hiddenBeside = beside.size === hidden.size ? beside : new Set<FigurePlace>(['all', ...heldPlaces(wholes)]);
  return (measure: TrainingMeasure): ReadonlySet<FigurePlace> => (measure === main?.measure ? hidden : hiddenBeside);
};

const figuresAt = (
  parts: SectionParts,
  group: EthnicGroup,
  hiddenFor: (measure: TrainingMeasure) => ReadonlySet<FigurePlace>,
): readonly DisclosedFigure[] =>
  parts.measures.flatMap(({ measure, count, of }) =>
    figurePlaces.map((pmq): DisclosedFigure => {
      const isHidden = hiddenFor(measure).has(pmq);
      return {
        measure,
        group,
        pmq,
        count: isHidden ? null : valueAt(parts, count, group, pmq),
        of: isHidden ? null : valueAt(parts, of, group, pmq),
        isHidden,
      };
    }),
  );

const isTrainees = ({ measure }: DisclosedFigure): boolean => measure.endsWith('_trainees');

/** Trainees of a half, beside its outcomes and the trainees of the whole that are shown. */
const discloseTraineesOfHalf = (
  { whole, own, other }: CountSplit,
  outcomes: readonly DisclosedFigure[],
  figures: readonly DisclosedFigure[],
  threshold: number,
): readonly DisclosedFigure[] => {
  const [all, mine, others] = [whole, own, other].map(({ arcp }) => traineeParts(arcp));
  if (all === undefined || mine === undefined || others === undefined) return [];
  return ethnicGroups.flatMap((group) => {
    const values = (['trainees', 'beyond'] as const).flatMap((unit) =>
      valuesOfSplit(
        { whole: all[unit], own: mine[unit], other: others[unit] },
        [...new Set([...mine[unit].names, ...others[unit].names])],
        group,
      ),
    );
    const wholes = [...outcomes, ...figures.filter(isTrainees)].filter((each) => each.group === group);
    const hidden = hiddenPlaces(values, wholes, threshold);
    return figuresAt(mine.trainees, group, () => hidden);
  });
};

/** Nothing was held in the other half: what is shown of the whole is all there is of this one. */
const isAll = ({ other }: CountSplit, section: TrainingSection): boolean =>
  other.years[section].length === 0 && other[section].length === 0;

/**
 * What may be shown of one half of a span whose figures are shown already. No more than what neither half holds few of: each half could be taken from
 * the whole. What the whole hides stays hidden in both halves.
 *
 * Why that is safe: where a place is shown, each half holds none or at least the threshold, of each count that can be worked out. Where it is not, a
 * reader knows at most the sum over such places in each half, and those are none or at least the threshold too; however a hidden count of the whole may
 * lie within its bounds, it can be divided between the halves in any proportion, so that neither gains bounds of its own that are narrower.
 *
 * @param figures - those of the whole that are shown
 */
export const discloseHalf = (
  split: CountSplit,
  figures: readonly DisclosedFigure[],
  threshold: number,
): readonly DisclosedFigure[] => {
  const [whole, own, other] = [split.whole, split.own, split.other].map(partsOfSections);
  if (whole === undefined || own === undefined || other === undefined) return [];
  const events = trainingSections.flatMap((section): readonly DisclosedFigure[] => {
    if (isAll(split, section))
      return figures.filter((each) => sectionOfMeasure(each.measure) === section && !isTrainees(each));
    const parts = { whole: whole[section], own: own[section], other: other[section] };
    return ethnicGroups.flatMap((group) =>
      figuresAt(
        parts.own,
        group,
        hiddenOf(section, parts, { figures: figures.filter((one) => !isTrainees(one)), group, threshold }),
      ),
    );
  });
  if (isAll(split, 'arcp')) return [...events, ...figures.filter(isTrainees)];
  const outcomes = events.filter(({ measure }) => sectionOfMeasure(measure) === 'arcp');
  return [...events, ...discloseTraineesOfHalf(split, outcomes, figures, threshold)];
};
