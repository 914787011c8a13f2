import type { Specials } from '../../shared/report/specials/specials.types';

/** A year whose indicators have nothing beyond the parts that all share. */
export const noSpecials: Specials = {
  recruitmentPaths: [],
  pathNote: null,
  pooling: null,
  surveys: [],
  onePerson: [],
};
