import type { BreakdownOf } from './comparison-service';

/** To be replaced by `breakdownReport` of breakdown-service.ts on merge: until then no part of the trust can be chosen. */
export const breakdownToConnect: BreakdownOf = (_db, { indicator, view, year, version, filter }) => ({
  indicator,
  view,
  year,
  version,
  filter,
  filterLabel: null,
  whole: null,
  breakdowns: [],
  filters: [],
  notes: [],
  hidden: [],
});
