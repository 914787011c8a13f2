import type { YearReport } from '../../report/types/year-report.types';

export interface ReportReply {
  readonly report: YearReport;
  /** Number of actions by indicator, for the overview. */
  readonly actionCounts: Readonly<Record<string, number>>;
}
