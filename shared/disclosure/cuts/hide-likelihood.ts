import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { hideParts } from '../figures/hide-parts';
import type { EthnicGroup } from '../../reference/groups';
import type { HiddenSide } from './likelihood-lines';

export type HiddenSides = Readonly<Record<EthnicGroup, HiddenSide>>;

/** Takes the counts that may not be shown out of a likelihood, and everything worked out from them. */
export const hideLikelihood = (figure: IndicatorFigure, hidden: HiddenSides): IndicatorFigure => {
  const isHidden = (group: EthnicGroup): boolean => hidden[group].hits || hidden[group].of;
  const shown = hideParts(figure, {
    white: isHidden('white'),
    bme: isHidden('bme'),
    unknown: isHidden('unknown'),
    total: false,
  });
  const withBase = (group: EthnicGroup): GroupFigure =>
    hidden[group].of ? { ...shown[group], of: null } : shown[group];
  return { ...shown, white: withBase('white'), bme: withBase('bme'), unknown: withBase('unknown') };
};
