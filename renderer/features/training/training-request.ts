import type { Requests } from '../../../shared/ipc/contract';
import type { CountsWanted } from '../../../shared/ipc/counts-wanted';
import type { TrainingReport } from '../../../shared/report/types/training-report.types';

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

/** Which counts its tables hold. */
export const countsOf = ({ window, definition, unit }: TrainingReport): CountsWanted => ({
  kind: 'training',
  window,
  definition,
  unit,
});
