import { indicatorDefinitions, viewLabels } from '../reference/indicators';
import type { IndicatorNumber, IndicatorView } from '../reference/indicators';

/**
 * The name of an indicator, with its view where it has several.
 * @example indicatorTitle({ indicator: 9, view: 'voting' }) // "Board, against the workforce: voting members"
 */
export const indicatorTitle = ({
  indicator,
  view,
}: {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
}): string => {
  const { title } = indicatorDefinitions[indicator];
  return view === 'all' || view === '8a-and-above' || view === 'total'
    ? title
    : `${title}: ${viewLabels[view].toLowerCase()}`;
};

/** Indicator 1 of a part is of all its staff, not of its upper bands. */
export const partTitle = (name: { readonly indicator: IndicatorNumber; readonly view: IndicatorView }): string =>
  name.indicator === 1 ? 'BME staff, against the whole workforce' : indicatorTitle(name);
