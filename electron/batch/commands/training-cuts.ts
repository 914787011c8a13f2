import { trainingCuts, cutsOfSection } from '../../../shared/indicators/training/training-cuts';
import type { TrainingCut } from '../../../shared/indicators/training/training-cuts';
import { sectionOfMeasure } from '../../../shared/indicators/training/training-measures';
import { trainingCutMeasures } from '../../../shared/report/training/training-cut-measures';
import type { ReadableDb } from '../../data/connection';
import { trainingCutReport, trainingReport } from '../../data/services/reports/training-service';
import {
  badArguments,
  definitionOption,
  textOption,
  unitOption,
  versionOption,
  windowOption,
  yearOption,
} from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';
import { trainingCutJson } from '../training-cut-json';

/** The cut of `--by-training`; null where none is asked for. */
export const byTrainingOption = (batch: BatchArguments): TrainingCut | null => {
  const text = textOption(batch, 'by-training');
  if (text === null) return null;
  const cut = trainingCuts.find((known) => known === text);
  if (cut === undefined) throw badArguments(`--by-training is one of ${trainingCuts.join(', ')}`);
  return cut;
};

/** `figures --by-training`: every measure that is held and can be split by the cut. Outcomes are counted, as on the page. */
export const trainingCutsCommand = (batch: BatchArguments, cut: TrainingCut, db: ReadableDb): Outcome => {
  if (unitOption(batch) === 'trainees')
    throw badArguments('--by-training counts outcomes: the parts of a trainee’s year are too few. Leave --unit out.');
  const span = { year: yearOption(batch), version: versionOption(batch), window: windowOption(batch) };
  const page = trainingReport(db, { ...span, definition: definitionOption(batch), unit: 'outcomes' });
  const measures = trainingCutMeasures(page).filter((measure) =>
    cutsOfSection[sectionOfMeasure(measure)].includes(cut),
  );
  return done({
    trainingCuts: measures.map((measure) => trainingCutJson(trainingCutReport(db, { ...span, measure, cut }))),
  });
};
