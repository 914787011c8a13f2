import type { TrainingStage } from '../../dataset/row-types/training-rows';
import { trainingStages } from '../../dataset/row-types/training-rows';
import type { ApplicationStageCount } from './training-counts';
import { noParts, withRests } from './training-parts';
import type { MeasureParts, Rest, SectionParts } from './training-parts';

const partsOf = (stage: TrainingStage): MeasureParts => ({
  measure: `application_${stage}`,
  count: stage,
  rest: `not ${stage}`,
  of: 'applied',
  // Of stages that are close together the later one counts: acceptances before offers, shortlisting before longlisting.
  worth: stage === 'offered' || stage === 'longlisted' ? 2 : 3,
});

/** Whether every file of the window tells longlisting from shortlisting. */
export const isLonglistTold = (counts: readonly ApplicationStageCount<string>[]): boolean =>
  counts.length > 0 && counts.every(({ reached }) => reached.longlisted !== null);

/**
 * Applications by the stages they reached, each stage within the one before: what is left between two stages, the applications that ended
 * there, is a count that everybody can work out. A stage that some file of the window does not say is left out.
 */
export const applicationParts = (counts: readonly ApplicationStageCount<string>[]): SectionParts => {
  const stages = trainingStages.filter((stage) => counts.every(({ reached }) => reached[stage] !== null));
  if (counts.length === 0) return noParts;
  const chain = ['applied', ...stages];
  const rests = new Map<string, Rest>([
    ...stages.map((stage) => [`not ${stage}`, { whole: 'applied', part: stage }] as const),
    ...stages.map(
      (stage, at) => [`${chain[at] ?? ''} but not ${stage}`, { whole: chain[at] ?? '', part: stage }] as const,
    ),
  ]);
  const countOf = (row: ApplicationStageCount<string>, name: string): number => {
    const stage = stages.find((each) => each === name);
    return stage === undefined ? row.applied : (row.reached[stage] ?? 0);
  };
  return withRests({ rows: counts, names: chain, countOf, rests, sums: [], measures: stages.map(partsOf) });
};
