import type { DisclosedYear } from '../disclosure/figures/disclose-year';
import type { GroupFigure, IndicatorFigure } from '../indicators/figure';
import { bandLabel, sectionLabels } from '../reference/bands';
import { indicatorDefinitions, viewLabels } from '../reference/indicators';
import type { HiddenNote } from './types/year-report.types';

const hiddenGroups = (figure: IndicatorFigure): string => {
  const named: readonly (readonly [string, GroupFigure])[] = [
    ['White', figure.white],
    ['BME', figure.bme],
    ['unknown', figure.unknown],
  ];
  const names = named.filter(([, group]) => group.isHidden).map(([name]) => name);
  return names.length === 0 ? 'total' : names.join(', ');
};

const indicatorPlace = ({ indicator, view }: IndicatorFigure): string => {
  const title = `Indicator ${String(indicator)}, ${indicatorDefinitions[indicator].title}`;
  return view === 'all' || view === '8a-and-above' ? title : `${title}: ${viewLabels[view]}`;
};

/** One part of a cut of which something is hidden. */
export const partHiddenNote = (place: string, figure: IndicatorFigure, threshold: number): HiddenNote => ({
  place,
  reason: `${ruleOf(threshold)} (${hiddenGroups(figure)})`,
});

const ruleOf = (threshold: number): string =>
  `Numbers from 1 to ${String(threshold - 1)} are hidden, with what would give them away`;

/** The list "what was hidden and why": the place and the groups, never a number and never which count was the small one. */
export const hiddenNotes = ({ indicators, bands, policy }: DisclosedYear): readonly HiddenNote[] => {
  const note = (place: string, figure: IndicatorFigure): HiddenNote => partHiddenNote(place, figure, policy.threshold);
  return [
    ...indicators.filter(({ isHidden }) => isHidden).map((figure) => note(indicatorPlace(figure), figure)),
    ...bands
      .filter(({ figure }) => figure.isHidden)
      .map(({ section, band, figure }) => note(`Indicator 1, ${sectionLabels[section]}, ${bandLabel(band)}`, figure)),
  ];
};
