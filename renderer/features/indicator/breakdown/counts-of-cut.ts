import type { CountsWanted } from '../../../../shared/ipc/counts-wanted';
import type { Cut } from '../../../../shared/reference/cuts';
import type { BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';

/** Which counts a table of one cut holds. */
export const countsOfCut = ({ indicator, view, filter }: BreakdownReport, cut: Cut): CountsWanted => ({
  kind: 'breakdown',
  indicator,
  view,
  filter,
  cut,
});
