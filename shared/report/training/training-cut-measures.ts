import { measureOfArcp } from '../../indicators/training/training-measures';
import type { TrainingMeasure } from '../../indicators/training/training-measures';
import type { TrainingReport } from '../types/training-report.types';

/**
 * The measures of a page that can be split by specialty, grade and more. Of annual reviews the one that counts outcomes, whichever unit the page is
 * in: the parts of a trainee's year are too few.
 */
export const trainingCutMeasures = ({ sections, definition }: TrainingReport): readonly TrainingMeasure[] =>
  sections.flatMap(({ section, measures }) =>
    section === 'arcp' && measures.length > 0
      ? [measureOfArcp(definition, 'outcomes')]
      : measures.map(({ measure }) => measure),
  );
