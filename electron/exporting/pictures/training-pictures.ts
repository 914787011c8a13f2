import { cutForest } from '../../../shared/charts/cut-forest';
import { trainingMeasurePicture, trainingStagesPicture } from '../../../shared/charts/sides-picture';
import type { PictureOf } from '../../../shared/ipc/picture-wanted';
import { trainingSource } from '../../../shared/narrative/leaving/picture-source';
import { asSpan, originOfCut, originOfTraining } from '../../../shared/narrative/training/training-origin';
import type { TrainingCutReport } from '../../../shared/report/types/training-cut-report.types';
import type { TrainingReport } from '../../../shared/report/types/training-report.types';
import { namedPicture } from './named-picture';
import type { NamedPicture } from './named-picture';

/** One measure by place of qualification, or the stages of applications of one place. */
export const trainingPicture = (
  report: TrainingReport,
  wanted: PictureOf<'training' | 'training_stages'>,
): NamedPicture | null => {
  if (wanted.kind === 'training_stages') {
    const stages = report.stages.find(({ pmq }) => pmq === wanted.pmq);
    const about = { source: trainingSource, span: asSpan(report.windowLabel) };
    return namedPicture(stages === undefined ? null : trainingStagesPicture(stages), about);
  }
  const measure = report.sections.flatMap(({ measures }) => measures).find((each) => each.measure === wanted.measure);
  if (measure === undefined) return null;
  return namedPicture(trainingMeasurePicture(measure), originOfTraining(report, measure.measure));
};

/** One measure by the parts of a cut; null where nothing of it is shown. */
export const trainingCutPicture = (report: TrainingCutReport): NamedPicture | null => {
  if (report.rows.length === 0) return null;
  return namedPicture(cutForest(report.title, report.rows), originOfCut(report));
};
