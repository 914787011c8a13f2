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
  { threshold }: Pick<DisclosurePolicy, 'threshold'>,
  beneath: ReadonlySet<FigurePlace> = new Set(),
): ReadonlySet<FigurePlace> => {
  const at = (pmq: FigurePlace): readonly DisclosedFigure[] => outcomes.filter((figure) => figure.pmq === pmq);
  const isClosed = (pmq: FigurePlace): boolean =>
    beneath.has(pmq) || at(pmq).some((figure) => figure.isHidden || figure.of === null);
  // Where there is no outcome there is no trainee: everybody can see that, so such a place protects nothing.
  const held = places.filter((pmq) => !at(pmq).every(({ of }) => of === 0));
  if (isClosed('all') || values.some((value) => isSmall(value('all'), threshold))) return new Set(['all', ...held]);
  const size = (pmq: FigurePlace): number => Math.max(0, ...values.map((value) => value(pmq)));
  return hiddenParts(held, values, size, threshold, new Set(held.filter(isClosed)));
};

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
    const first = isNested ? hiddenPlaces(values, ownOf(beneath), { threshold: policy.beneath }) : undefined;
    const hidden = hiddenPlaces(values, ownOf(outcomes), policy, first);
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
