import type { IndicatorFigure } from '../../indicators/figure';
import type { EthnicGroup } from '../../reference/groups';
import type { StagesHiding } from './disclose-stages';
import { hideParts } from './hide-parts';
import { withoutBase } from './separate-views';

/**
 * Indicator 2 with what its path had to hide: shortlisted and appointed stand in both, and the stages between would give them back.
 * @example 3 of 40 interviewed were not offered a job: offered is hidden, and where that is not enough appointed goes with it
 */
export const hideAsInStages = (figure: IndicatorFigure, path: StagesHiding): IndicatorFigure => {
  if (figure.indicator !== 2) return figure;
  const view = figure.view === 'without_international' ? figure.view : 'all';
  const isBaseHidden = (group: EthnicGroup): boolean => path.isHidden(view, 'shortlisted', group);
  const isHidden = (group: EthnicGroup): boolean => isBaseHidden(group) || path.isHidden(view, 'appointed', group);
  const shown = hideParts(figure, {
    white: isHidden('white'),
    bme: isHidden('bme'),
    unknown: isHidden('unknown'),
    total: false,
  });
  return {
    ...shown,
    white: withoutBase(shown.white, isBaseHidden('white')),
    bme: withoutBase(shown.bme, isBaseHidden('bme')),
    unknown: withoutBase(shown.unknown, isBaseHidden('unknown')),
  };
};
