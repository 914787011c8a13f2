import type { BreakdownReport } from '../../shared/report/breakdown-report.types';
import type { ExpertsReport } from '../../shared/report/experts-report.types';
import type { JourneysReport } from '../../shared/report/journeys-report.types';
import type { ProgressionReport } from '../../shared/report/progression-report.types';
import type { TrainingReport } from '../../shared/report/training-report.types';
import type { LookFirstReport } from '../../shared/report/year-report.types';

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
