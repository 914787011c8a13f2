import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { hideSides } from './hide-sides';
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
    // The people below the line go with the events: the difference of two bases is a count too.
    return hideSides(figure, (group) => {
      const isHidden = givesAway(figure[group], part[group], threshold);
      return { isHidden, isBaseHidden: isHidden };
    });
  });
};
