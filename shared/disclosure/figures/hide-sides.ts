import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import type { EthnicGroup } from '../../reference/groups';
import { hideParts } from './hide-parts';

/** What must be hidden of one group: its number, and the people below the line, which always takes the number with it. */
export interface HiddenSide {
  readonly isHidden: boolean;
  readonly isBaseHidden: boolean;
}

const withoutBase = (group: GroupFigure, isHidden: boolean): GroupFigure => (isHidden ? { ...group, of: null } : group);

/**
 * A ratio or survey figure, whose groups have a base each, without what may not be shown of them.
 * @example hideSides(figure, () => ({ isHidden: true, isBaseHidden: false })) // all counts and everything computed from them gone, bases kept
 */
export const hideSides = (figure: IndicatorFigure, of: (group: EthnicGroup) => HiddenSide): IndicatorFigure => {
  const isHidden = (group: EthnicGroup): boolean => of(group).isHidden || of(group).isBaseHidden;
  const shown = hideParts(figure, {
    white: isHidden('white'),
    bme: isHidden('bme'),
    unknown: isHidden('unknown'),
    total: false,
  });
  return {
    ...shown,
    white: withoutBase(shown.white, of('white').isBaseHidden),
    bme: withoutBase(shown.bme, of('bme').isBaseHidden),
    unknown: withoutBase(shown.unknown, of('unknown').isBaseHidden),
  };
};
