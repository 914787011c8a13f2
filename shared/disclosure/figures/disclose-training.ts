import type { TrainingCounts } from '../../indicators/training/training-counts';
import { places } from '../../indicators/training/training-counts';
import { figurePlaces, partsOfSections, valueAt } from '../../indicators/training/training-figures';
import type { FigurePlace } from '../../indicators/training/training-figures';
import type { TrainingMeasure } from '../../indicators/training/training-measures';
import type { SectionParts } from '../../indicators/training/training-parts';
import type { EthnicGroup } from '../../reference/groups';
import { ethnicGroups } from '../../reference/groups';
import type { Table } from '../types';
import { hiddenCells } from './hidden-cells';
import type { DisclosurePolicy } from './policy';

/** One count of a measure that may be shown: null where it may not. Only this module makes one. */
export interface DisclosedFigure {
  readonly measure: TrainingMeasure;
  readonly group: EthnicGroup;
  readonly pmq: FigurePlace;
  readonly count: number | null;
  readonly of: number | null;
  readonly isHidden: boolean;
}

const idOf = (name: string, pmq: FigurePlace): string => `${name} @ ${pmq}`;

/** From this on a count is hidden only when nothing else can do: each total over all places, and the places of the measures that matter most. */
const worthMost = 3;
const overall = 10;

/** Totals over all places matter most to readers; below them the counts of one place, and last what is not printed at all. */
const worthOf = (parts: SectionParts, name: string, pmq: FigurePlace): number => {
  const worth = Math.max(
    0,
    ...parts.measures.map((each) => ([each.count, each.rest, each.of].includes(name) ? each.worth : 0)),
  );
  return pmq === 'all' ? worth * overall : worth;
};

/**
 * Everything that is shown of one section and group, and everything that follows from it, in one table: its counts by place with their
 * totals, all measures together. Groups are never added up, so each is a table of its own.
 */
export const trainingTable = (parts: SectionParts, group: EthnicGroup): Table => ({
  cells: parts.names.flatMap((name) =>
    figurePlaces.map((pmq) => ({
      id: idOf(name, pmq),
      value: valueAt(parts, name, group, pmq),
      worth: worthOf(parts, name, pmq),
      isAlwaysShown: worthOf(parts, name, pmq) >= worthMost,
    })),
  ),
  sums: [
    ...parts.sums.flatMap(({ total, parts: members }) =>
      figurePlaces.map((pmq) => ({ total: idOf(total, pmq), parts: members.map((name) => idOf(name, pmq)) })),
    ),
    ...parts.names.map((name) => ({ total: idOf(name, 'all'), parts: places.map((place) => idOf(name, place)) })),
  ],
});

const discloseGroup = (
  parts: SectionParts,
  group: EthnicGroup,
  policy: DisclosurePolicy,
): readonly DisclosedFigure[] => {
  const hidden = hiddenCells(trainingTable(parts, group), policy);
  return parts.measures.flatMap(({ measure, count, rest, of }) =>
    figurePlaces.map((pmq): DisclosedFigure => {
      const isHidden = [count, rest, of].some((name) => hidden.has(idOf(name, pmq)));
      const isBaseHidden = hidden.has(idOf(of, pmq));
      return {
        measure,
        group,
        pmq,
        count: isHidden ? null : valueAt(parts, count, group, pmq),
        of: isBaseHidden ? null : valueAt(parts, of, group, pmq),
        isHidden,
      };
    }),
  );
};

/** Every measure of medical education that counts events, through disclosure control, for one version. The unit of trainees follows them. */
export const discloseTraining = (counts: TrainingCounts, policy: DisclosurePolicy): readonly DisclosedFigure[] =>
  Object.values(partsOfSections(counts)).flatMap((parts) =>
    ethnicGroups.flatMap((group) => discloseGroup(parts, group, policy)),
  );
