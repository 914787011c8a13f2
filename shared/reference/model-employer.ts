import { upperBands } from './bands';
import type { PayBand } from './bands';

/**
 * The national ambition that leadership mirrors the workforce: each band from 8a to 9 and VSM, in equal steps from 2018 to 2028.
 * Source: "A Model Employer", NHS England, 2019 (domain notes, 2025); marked as field knowledge there.
 */
export const modelEmployer: {
  readonly from: number;
  readonly to: number;
  readonly bands: readonly PayBand[];
  readonly source: string;
} = { from: 2018, to: 2028, bands: upperBands, source: 'A Model Employer, NHS England, 2019' };
