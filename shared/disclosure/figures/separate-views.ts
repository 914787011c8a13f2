import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { hideParts } from './hide-parts';
import type { HiddenParts } from './hide-parts';
import { isSmall } from './policy';
import type { DisclosurePolicy } from './policy';

/** What a reader gets by taking one view from the other: events, non-events and people of the part that only one of them holds. */
const remainders = (all: GroupFigure, part: GroupFigure): readonly number[] => {
  const people = all.of === null || part.of === null ? [] : [all.of - part.of];
  if (all.count === null || part.count === null) return people;
  const events = all.count - part.count;
  return [...people, events, ...people.map((of) => of - events)];
};

const givesAway = (all: GroupFigure, part: GroupFigure, threshold: number): boolean =>
  remainders(all, part).some((remainder) => isSmall(remainder, threshold));

export const withoutBase = (group: GroupFigure, isHidden: boolean): GroupFigure =>
  isHidden ? { ...group, of: null } : group;

/** The people below the line go with the events: the difference of two bases is a count too. */
const hideGroups = (figure: IndicatorFigure, hidden: HiddenParts): IndicatorFigure => {
  const shown = hideParts(figure, hidden);
  return {
    ...shown,
    white: withoutBase(shown.white, hidden.white),
    bme: withoutBase(shown.bme, hidden.bme),
    unknown: withoutBase(shown.unknown, hidden.unknown),
  };
};

/**
 * Indicator 2 stands twice: for all recruitment and without international campaigns. Where the difference of the two would be a small
 * count, the group is hidden in the view of all; the view without campaigns is the one that compares like with like, so it stays.
 *
 * @example 160 of 805 White in all and 158 of 801 at home, threshold 5: four people and two appointments abroad, so White is hidden in all
 */
export const separateViews = (
  figures: readonly IndicatorFigure[],
  { threshold }: DisclosurePolicy,
): readonly IndicatorFigure[] => {
  const part = figures.find(({ indicator, view }) => indicator === 2 && view === 'without_international');
  if (part === undefined) return figures;
  return figures.map((figure) => {
    if (figure.indicator !== 2 || figure.view !== 'all') return figure;
    return hideGroups(figure, {
      white: givesAway(figure.white, part.white, threshold),
      bme: givesAway(figure.bme, part.bme, threshold),
      unknown: givesAway(figure.unknown, part.unknown, threshold),
      total: false,
    });
  });
};
