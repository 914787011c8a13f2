import type { IndicatorFigure } from '../../indicators/figure';
import type { StagesHiding } from './disclose-stages';
import { hideSides } from './hide-sides';

/**
 * Indicator 2 with what its path had to hide: shortlisted and appointed stand in both, and the stages between would give them back.
 * @example 3 of 40 interviewed were not offered a job: offered is hidden, and where that is not enough appointed goes with it
 */
export const hideAsInStages = (figure: IndicatorFigure, path: StagesHiding): IndicatorFigure => {
  if (figure.indicator !== 2) return figure;
  const view = figure.view === 'without_international' ? figure.view : 'all';
  return hideSides(figure, (group) => ({
    isHidden: path.isHidden(view, 'appointed', group),
    isBaseHidden: path.isHidden(view, 'shortlisted', group),
  }));
};
