import type { BreakdownReport } from '../../shared/report/types/breakdown-report.types';
import type { ExpertsReport } from '../../shared/report/types/experts-report.types';
import type { JourneysReport } from '../../shared/report/types/journeys-report.types';
import type { ProgressionReport } from '../../shared/report/types/progression-report.types';
import type { TrainingReport } from '../../shared/report/types/training-report.types';
import type { LookFirstReport } from '../../shared/report/types/year-report.types';

/** What the paper and the workbook show besides the year's report: the very reports of the pages, after disclosure for the version. */
export interface PaperPages {
  readonly lookFirst: LookFirstReport;
  readonly breakdowns: readonly BreakdownReport[];
  readonly progression: ProgressionReport;
  readonly training: TrainingReport;
  readonly experts: ExpertsReport;
  readonly journeys: JourneysReport;
  /** How people in the register are reached, in words; empty where a public paper has nothing to say of it. */
  readonly keeperSentence: string;
}
