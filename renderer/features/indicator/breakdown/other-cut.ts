import type { Cut, PlaceCut } from '../../../../shared/reference/cuts';
import type { Combination } from '../../../../shared/report/types/breakdown-report.types';

/** The cut that this one is combined with; null where it is neither of the two. */
export const otherCutOf = ({ first, second }: Combination, cut: Cut): PlaceCut | null =>
  first === cut ? second : second === cut ? first : null;
