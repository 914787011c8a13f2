import { cutIndicators } from '../../shared/reference/cuts';

/** Pages whose figures are those of the chosen part. */
const isNarrowed = (path: string): boolean =>
  cutIndicators.some((indicator) => new RegExp(`^/indicators/${String(indicator)}(/|$)`).test(path));

/** Pages that show no figures of the trust, so that nobody would expect them to be narrowed. */
const hasNoFigures = /^\/(import|data|translator|settings|quick-comparison|actions|help|year)/;

/** True for a page of figures that are still those of the whole trust while a filter is chosen. */
export const staysWhole = (path: string): boolean => !isNarrowed(path) && !hasNoFigures.test(path);
