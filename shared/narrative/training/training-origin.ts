import { sectionOfMeasure } from '../../indicators/training/training-measures';
import type { TrainingMeasure } from '../../indicators/training/training-measures';
import type { TrainingCutReport } from '../../report/types/training-cut-report.types';
import type { TrainingReport } from '../../report/types/training-report.types';
import { trainingSource } from '../leaving/picture-source';

interface Origin {
  readonly source: string;
  readonly span: string;
}

/** Follows the name of the organisation: "training years 2021 to 2025 together". */
export const asSpan = (windowLabel: string): string => `${windowLabel.charAt(0).toLowerCase()}${windowLabel.slice(1)}`;

/** The years of a figure of medical education and how it was counted: definitions of an unsatisfactory outcome differ. */
export const originOfTraining = (report: TrainingReport, measure: TrainingMeasure): Origin => {
  const settings = `. ARCP definition: ${report.definitionLabel}. Counted: ${report.unitLabel.toLowerCase()}`;
  return {
    span: asSpan(report.windowLabel),
    source: sectionOfMeasure(measure) === 'arcp' ? `${trainingSource}${settings}` : trainingSource,
  };
};

const withoutStop = (words: string): string => words.replace(/\.$/, '');

/** The same for the parts of a cut, whose settings begin with the years. */
export const originOfCut = ({ settings }: TrainingCutReport): Origin => {
  const [span = '', ...more] = settings.map(withoutStop);
  return { span: asSpan(span), source: [trainingSource, ...more].join('. ') };
};
