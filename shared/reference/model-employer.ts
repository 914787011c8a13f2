import { upperBands } from './bands';
import type { PayBand } from './bands';

/** When the path runs, and whether its targets stay at the workforce share of its first year. */
export interface ModelEmployerYears {
  readonly from: number;
  readonly to: number;
  /** `each_year`: a target follows the workforce share of the year itself; `first_year`: it stays at that of `from`. */
  readonly baseline: 'each_year' | 'first_year';
}

/**
 * The national ambition that leadership mirrors the workforce: each band from 8a to 9 and VSM, in equal steps from 2018 to 2028. The bands are
 * those of the document; years and baseline are defaults of a setting.
 * Source: "A Model Employer", NHS England, 2019 (domain notes, 2025); marked as field knowledge there.
 */
export const modelEmployer: ModelEmployerYears & {
  readonly bands: readonly PayBand[];
  readonly source: string;
} = { from: 2018, to: 2028, baseline: 'each_year', bands: upperBands, source: 'A Model Employer, NHS England, 2019' };
