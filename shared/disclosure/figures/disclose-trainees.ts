import type { OutcomeCount } from '../../indicators/training/training-counts';
import { figurePlaces, valueAt } from '../../indicators/training/training-figures';
import type { FigurePlace } from '../../indicators/training/training-figures';
import { traineeParts } from '../../indicators/training/trainee-parts';
import type { SectionParts } from '../../indicators/training/training-parts';
import type { EthnicGroup } from '../../reference/groups';
import { ethnicGroups } from '../../reference/groups';
import type { DisclosedFigure } from './disclose-training';
import type { DisclosurePolicy } from './policy';
import { hiddenPlaces } from './hidden-places';
import type { ValueOf } from './hidden-places';

/** Every count of a group that the two units give between them. */
const valuesOf = (all: readonly SectionParts[], group: EthnicGroup): readonly ValueOf[] =>
  all.flatMap((parts) => parts.names.map((name) => (pmq: FigurePlace) => valueAt(parts, name, group, pmq)));

/**
 * Counts of trainees, each once a year, beside the counts of outcomes that are shown already: nothing that one unit hides is given back by the
 * other, nor a small number of outcomes by taking one from the other.
 * @param outcomes - the figures of the outcomes that are shown
 * @param beneath - those of the restricted version, where this is the public one: what that hides of trainees is hidden here too
 */
export const discloseTrainees = (
  counts: readonly OutcomeCount[],
  outcomes: readonly DisclosedFigure[],
  policy: DisclosurePolicy,
  beneath: readonly DisclosedFigure[] = [],
): readonly DisclosedFigure[] => {
  const { trainees, beyond } = traineeParts(counts);
  return ethnicGroups.flatMap((group) => {
    const ownOf = (figures: readonly DisclosedFigure[]) => figures.filter((figure) => figure.group === group);
    const values = valuesOf([trainees, beyond], group);
    const isNested = beneath.length > 0 && policy.beneath !== undefined;
    const first = isNested ? hiddenPlaces(values, ownOf(beneath), policy.beneath) : undefined;
    const hidden = hiddenPlaces(values, ownOf(outcomes), policy.threshold, first);
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
