import fc from 'fast-check';
import { trainingStages } from '../../../shared/dataset/row-types/training-rows';
import { requestSteps } from '../../../shared/indicators/experts/request-steps';
import { journeyMeasures } from '../../../shared/indicators/journeys/first-two-years';
import { disparitySteps } from '../../../shared/indicators/progression/disparity';
import { trainingCuts } from '../../../shared/indicators/training/training-cuts';
import { figurePlaces } from '../../../shared/indicators/training/training-figures';
import { trainingMeasures } from '../../../shared/indicators/training/training-measures';
import { allPathBands, expertsShares, journeyWays } from '../../../shared/measures/measure-ref';
import type { MeasureRef } from '../../../shared/measures/measure-ref';
import { bandsOf, payBands, sections } from '../../../shared/reference/bands';
import { cutIndicators, cuts, placeCuts } from '../../../shared/reference/cuts';
import { indicatorNumbers, indicatorViews } from '../../../shared/reference/indicators';
import { progressionViews } from '../../../shared/reference/tiers';
import { trainingWindows } from '../../../shared/reference/training-year';

const of = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const kind = <K extends MeasureRef['kind']>(name: K): fc.Arbitrary<K> => fc.constant(name);
const part = fc.string({ unit: 'grapheme', maxLength: 60 });
const window = of(trainingWindows);

/** Any name of a live figure. */
export const anyRef: fc.Arbitrary<MeasureRef> = fc.oneof(
  fc.record({ kind: kind('indicator'), indicator: of(indicatorNumbers), view: of(indicatorViews) }),
  fc.record({
    kind: kind('part'),
    indicator: of(cutIndicators),
    view: of(indicatorViews),
    cut: of(cuts),
    part,
    filter: fc.option(fc.record({ cut: of(placeCuts), part })),
  }),
  of(sections).chain((section) =>
    fc.record({ kind: kind('band'), section: fc.constant(section), band: of(bandsOf(section)) }),
  ),
  fc.record({ kind: kind('disparity'), view: of(progressionViews), step: of(disparitySteps.map(({ step }) => step)) }),
  fc.record({ kind: kind('model_employer'), band: of([...payBands, allPathBands] as const) }),
  fc.record({ kind: kind('training'), measure: of(trainingMeasures), window, place: of(figurePlaces) }),
  fc.record({ kind: kind('training_alike'), measure: of(trainingMeasures), window }),
  fc.record({ kind: kind('training_part'), measure: of(trainingMeasures), window, cut: of(trainingCuts), part }),
  fc.record({
    kind: kind('stage'),
    window,
    place: of(figurePlaces),
    stage: of([...trainingStages, 'whole_way'] as const),
  }),
  fc.record({
    kind: kind('requests'),
    request: of(['study_leave', 'cpd_funding', 'apprenticeships'] as const),
    step: of([...requestSteps, 'decided'] as const),
  }),
  fc.record({ kind: kind('promotion'), way: of(journeyWays) }),
  fc.record({ kind: kind('promoted_by'), years: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: kind('two_years'), measure: of(journeyMeasures), way: of(journeyWays) }),
  fc.record({ kind: kind('experts'), share: of(expertsShares) }),
  fc.constant({ kind: 'learning_access' } as const),
);
