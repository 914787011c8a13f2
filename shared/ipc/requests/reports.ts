import { z } from 'zod';
import { trainingCuts } from '../../indicators/training/training-cuts';
import { trainingMeasures } from '../../indicators/training/training-measures';
import { cutIndicators } from '../../reference/cuts';
import { arcpDefinitions, arcpUnits } from '../../reference/outcomes-arcp';
import { trainingWindows } from '../../reference/training-year';
import type { BreakdownReport } from '../../report/types/breakdown-report.types';
import type { ComparisonChoices, ComparisonReport } from '../../report/types/comparison-report.types';
import type { ExpertsReport } from '../../report/types/experts-report.types';
import type { FoundExperts } from '../../report/types/found-experts.types';
import type { JourneysReport } from '../../report/types/journeys-report.types';
import type { ProgressionReport } from '../../report/types/progression-report.types';
import type { DataFacts } from '../../report/quality-notes';
import type { TrainingCutReport } from '../../report/types/training-cut-report.types';
import type { TrainingReport } from '../../report/types/training-report.types';
import type { LookFirstReport } from '../../report/types/year-report.types';
import type { ReportReply } from '../replies/reports';
import { comparedWith, filter, text, version, view, year } from './parts';

/** One thing that is looked for in the register. */
const criterion = z.union([
  z.strictObject({ kind: z.literal('language'), name: text(200).min(1), isClinical: z.boolean() }),
  z.strictObject({ kind: z.enum(['specialty', 'country', 'years']), name: text(200).min(1) }),
]);

const page = z.strictObject({ year, version });

/** The pages of figures, each of a year and a version. */
export const reportRequests = {
  'report.year': z.strictObject({ year: year.nullable(), version }),
  'report.breakdown': z.strictObject({ indicator: z.literal(cutIndicators), view, year, version, filter }),
  'report.compare': z.strictObject({ year, version, with: comparedWith }),
  /** Parts take longest to find and are only asked for where two are compared. */
  'report.compareChoices': z.strictObject({ year, version, withParts: z.boolean() }),
  'report.dataFacts': page,
  'report.lookFirst': page,
  'report.experts': page,
  /** One thing looked for in the register, or two of different kinds. */
  'report.findExperts': z.strictObject({ year, version, first: criterion, second: criterion.nullable() }),
  'report.progression': page,
  'report.training': z.strictObject({
    year,
    version,
    window: z.literal(trainingWindows),
    definition: z.enum(arcpDefinitions),
    unit: z.enum(arcpUnits),
  }),
  'report.trainingCut': z.strictObject({
    year,
    version,
    window: z.literal(trainingWindows),
    measure: z.enum(trainingMeasures),
    cut: z.enum(trainingCuts),
  }),
  'report.journeys': page,
} as const;

export interface ReportReplies {
  'report.year': ReportReply;
  'report.breakdown': BreakdownReport;
  'report.compare': ComparisonReport;
  'report.compareChoices': ComparisonChoices;
  'report.dataFacts': DataFacts;
  'report.lookFirst': LookFirstReport;
  'report.experts': ExpertsReport;
  'report.findExperts': FoundExperts;
  'report.progression': ProgressionReport;
  'report.training': TrainingReport;
  'report.trainingCut': TrainingCutReport;
  'report.journeys': JourneysReport;
}
