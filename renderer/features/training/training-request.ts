import type { Requests } from '../../../shared/ipc/contract';
import type { TrainingReport } from '../../../shared/report/training-report.types';

/** What a report was asked for with, to ask for its pictures. */
export const settingsOf = ({
  year,
  version,
  window,
  definition,
  unit,
}: TrainingReport): Requests['report.training'] => ({
  year,
  version,
  window,
  definition,
  unit,
});
