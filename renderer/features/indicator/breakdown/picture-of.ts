import type { PictureOf } from '../../../../shared/ipc/picture-wanted';
import type { Cut } from '../../../../shared/reference/cuts';
import type { BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';

/** The name by which a picture of this report is asked for. */
export const pictureOf = (
  kind: 'breakdown' | 'funnel',
  report: BreakdownReport,
  cut: Cut,
): PictureOf<'breakdown' | 'funnel'> => {
  const { indicator, view, year, version, filter } = report;
  return { kind, indicator, view, year, version, filter, cut };
};
