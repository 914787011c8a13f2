import { formatCount } from '../../../shared/narrative/format';
import { formatCountOf, formatShare } from '../../components/format';
import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';

/**
 * What one group's column shows on the overview. Disciplinary rates are a fraction of a per cent and the cases few, so there the
 * cases are shown, as in published papers. Everywhere else it is the percentage, or the counts where too few people have none.
 */
export const groupCell = (figure: IndicatorFigure, group: GroupFigure): string =>
  figure.indicator === 3
    ? formatCount(group.count, group.isHidden)
    : group.percent === null && group.count !== null
      ? formatCountOf(group)
      : formatShare(group);

export const indicatorPath = (indicator: number, view: string): string => `/indicators/${String(indicator)}/${view}`;
