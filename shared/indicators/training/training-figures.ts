import type { EthnicGroup } from '../../reference/groups';
import { ethnicGroups } from '../../reference/groups';
import { applicationParts } from './application-parts';
import { arcpParts } from './arcp-parts';
import { examParts } from './exam-parts';
import { places } from './training-counts';
import type { Place, TrainingCounts } from './training-counts';
import type { TrainingMeasure, TrainingSection } from './training-measures';
import { valueOverall } from './training-parts';
import type { MeasureParts, SectionParts } from './training-parts';

/** Place of qualification of a figure, or all places together. */
export type FigurePlace = Place | 'all';

/** One count of a measure, exact and not yet disclosed. */
export interface TrainingFigure {
  readonly measure: TrainingMeasure;
  readonly group: EthnicGroup;
  readonly pmq: FigurePlace;
  readonly count: number;
  readonly of: number;
}

export const figurePlaces: readonly FigurePlace[] = ['all', ...places];

export const partsOfSections = (counts: TrainingCounts): Readonly<Record<TrainingSection, SectionParts>> => ({
  arcp: arcpParts(counts.arcp),
  exams: examParts(counts.exams),
  applications: applicationParts(counts.applications),
});

export const valueAt = (parts: SectionParts, name: string, group: EthnicGroup, pmq: FigurePlace): number =>
  pmq === 'all' ? valueOverall(parts, name, group) : parts.value(name, group, pmq);

const figuresOf = (parts: SectionParts, { measure, count, of }: MeasureParts): readonly TrainingFigure[] =>
  ethnicGroups.flatMap((group) =>
    figurePlaces.map((pmq) => ({
      measure,
      group,
      pmq,
      count: valueAt(parts, count, group, pmq),
      of: valueAt(parts, of, group, pmq),
    })),
  );

/**
 * Every measure by group and place of qualification, exact.
 * @example trainingFigures(counts)[0] // { measure: 'arcp_unsatisfactory', group: 'white', pmq: 'all', count: 9, of: 184 }
 */
export const trainingFigures = (counts: TrainingCounts): readonly TrainingFigure[] =>
  Object.values(partsOfSections(counts)).flatMap((parts) =>
    parts.measures.flatMap((measure) => figuresOf(parts, measure)),
  );
