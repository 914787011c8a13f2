import type { DetailedRow } from '../../../../shared/ipc/replies/rows';
import type { RowPlace } from '../../queries/training/training-rows-behind';

export const rowsAPage = 50;

/** A row of which only its place is told. */
export const withoutDetails = (place: RowPlace): DetailedRow => ({
  ...place,
  category: null,
  band: null,
  staffGroup: null,
  directorate: null,
  month: null,
  standsFor: 1,
});
