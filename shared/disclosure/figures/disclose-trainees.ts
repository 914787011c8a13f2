import type { OutcomeCount } from '../../indicators/training/training-counts';
import { places } from '../../indicators/training/training-counts';
import { figurePlaces, valueAt } from '../../indicators/training/training-figures';
import type { FigurePlace } from '../../indicators/training/training-figures';
import { traineeParts } from '../../indicators/training/trainee-parts';
import type { SectionParts } from '../../indicators/training/training-parts';
import type { EthnicGroup } from '../../reference/groups';
import { ethnicGroups } from '../../reference/groups';
import type { DisclosedFigure } from './disclose-training';
import { isSmall } from './policy';
import type { DisclosurePolicy } from './policy';
import { hiddenParts } from './whole-parts';

type ValueOf = (pmq: FigurePlace) => number;

/** Every count of a group that the two units give between them. */
const valuesOf = (all: readonly SectionParts[], group: EthnicGroup): readonly ValueOf[] =>
  all.flatMap((parts) => parts.names.map((name) => (pmq: FigurePlace) => valueAt(parts, name, group, pmq)));

/**
 * Where the trainees of a group may be shown beside its outcomes: nowhere unless the total may be, and at a place only where its outcomes are
 * shown. A place whose outcomes are hidden counts as small, so that trainees say nothing about them.
 */
const hiddenPlaces = (
  values: readonly ValueOf[],
  outcomes: readonly DisclosedFigure[],
  { threshold }: DisclosurePolicy,
): ReadonlySet<FigurePlace> => {
  const isClosed = (pmq: FigurePlace): boolean =>
    outcomes.some((figure) => figure.pmq === pmq && (figure.isHidden || figure.of === null));
  const isAllHidden = isClosed('all') || values.some((value) => isSmall(value('all'), threshold));
  if (isAllHidden) return new Set(figurePlaces);
  const size: ValueOf = (pmq) => Math.max(0, ...values.map((value) => value(pmq)));
  const closed = hiddenParts(places, values, size, threshold);
  const isShut = (pmq: (typeof places)[number]): boolean => closed.has(pmq) || isClosed(pmq);
  const shut = places.filter(isShut);
  // Outcomes hide at least two places when they hide one; together the two sets may hold a small sum, and then no place is shown.
  const isSumSmall = values.some((value) => isSmall(shut.reduce((sum, pmq) => sum + value(pmq), 0), threshold));
  return new Set(shut.length === 1 || isSumSmall ? places : shut);
};

/**
 * Counts of trainees, each once a year, beside the counts of outcomes that are shown already: nothing that one unit hides is given back by the
 * other, nor a small number of outcomes by taking one from the other.
 * @param outcomes - the figures of the outcomes that are shown
 */
export const discloseTrainees = (
  counts: readonly OutcomeCount[],
  outcomes: readonly DisclosedFigure[],
  policy: DisclosurePolicy,
): readonly DisclosedFigure[] => {
  const { trainees, beyond } = traineeParts(counts);
  return ethnicGroups.flatMap((group) => {
    const own = outcomes.filter((figure) => figure.group === group);
    const hidden = hiddenPlaces(valuesOf([trainees, beyond], group), own, policy);
    return trainees.measures.flatMap(({ measure, count, of }) =>
      figurePlaces.map((pmq): DisclosedFigure => {
        const isHidden = hidden.has(pmq);
        return {
          measure,
          group,
          pmq,
          count: isHidden ? null : valueAt(trainees, count, group, pmq),
          of: isHidden ? null : valueAt(trainees, of, group, pmq),
          isHidden,
        };
      }),
    );
  });
};
