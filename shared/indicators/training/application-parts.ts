import type { TrainingStage } from '../../dataset/row-types/training-rows';
import { trainingStages } from '../../dataset/row-types/training-rows';
import type { ApplicationStageCount } from './training-counts';
import { noParts, sumIn } from './training-parts';
import type { MeasureParts, PartSum, SectionParts } from './training-parts';

const partsOf = (stage: TrainingStage): MeasureParts => ({
  measure: `application_${stage}`,
  count: stage,
  rest: `not ${stage}`,
  of: 'applied',
  // Between offers and acceptances, which are close together, the last stage is the one that counts.
  worth: stage === 'offered' ? 2 : 3,
});

/**
 * Applications by the stages they reached, each stage within the one before: what is left between two stages, the applications that ended
 * there, is a count that everybody can work out. A stage that some file of the window does not say is left out.
 */
export const applicationParts = (counts: readonly ApplicationStageCount[]): SectionParts => {
  const stages = trainingStages.filter((stage) => counts.every(({ reached }) => reached[stage] !== null));
  if (counts.length === 0) return noParts;
  const reachedBy =
    (name: string) =>
    (row: ApplicationStageCount): number => {
      const stage = stages.find((each) => each === name);
      return stage === undefined ? row.applied : (row.reached[stage] ?? 0);
    };
  const chain = ['applied', ...stages];
  const ends = chain.slice(1).map((next, at) => ({ name: `ended before ${next}`, from: chain[at] ?? '', next }));
  const sums: readonly PartSum[] = [
    ...stages.map((stage) => ({ total: 'applied', parts: [stage, `not ${stage}`] })),
    ...ends.map(({ name, from, next }) => ({ total: from, parts: [next, name] })),
  ];
  return {
    names: [...chain, ...stages.map((stage) => `not ${stage}`), ...ends.map(({ name }) => name)],
    sums,
    measures: stages.map(partsOf),
    value: (name, group, place) => {
      const end = ends.find((each) => each.name === name);
      const whole = end === undefined && name.startsWith('not ') ? 'applied' : (end?.from ?? name);
      const part = end?.next ?? (name.startsWith('not ') ? name.slice(4) : null);
      return sumIn(counts, group, place, (row) => reachedBy(whole)(row) - (part === null ? 0 : reachedBy(part)(row)));
    },
  };
};
