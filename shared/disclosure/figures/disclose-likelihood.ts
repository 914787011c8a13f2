import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { hideParts } from './hide-parts';
import { isSmall } from './policy';
import type { DisclosurePolicy } from './policy';

/** The people it happened to, or the complement, are few. A survey gives percentages: the people are percent × responses. */
const isGroupSmall = ({ count, of, percent }: GroupFigure, threshold: number): boolean => {
  if (of === null) return false;
  const people = count ?? (percent === null ? null : Math.round((percent / 100) * of));
  if (people === null) return isSmall(of, threshold);
  return isSmall(people, threshold) || isSmall(of - people, threshold) || isSmall(of, threshold);
};

/** A hidden number lies between one and its base, so a base of the threshold itself leaves too little doubt. */
const hideSmallBase = (group: GroupFigure, threshold: number): GroupFigure =>
  group.of !== null && isSmall(group.of, group.isHidden ? threshold + 1 : threshold) ? { ...group, of: null } : group;

/**
 * Indicators 2 to 8: each group stands alone, since no total across groups is ever printed. A group with few events, few
 * non-events or few people is hidden with everything computed from it; a small group of people hides its own size too.
 */
export const discloseLikelihood = (figure: IndicatorFigure, { threshold }: DisclosurePolicy): IndicatorFigure => {
  const hidden = hideParts(figure, {
    white: isGroupSmall(figure.white, threshold),
    bme: isGroupSmall(figure.bme, threshold),
    unknown: isGroupSmall(figure.unknown, threshold),
    total: false,
  });
  return {
    ...hidden,
    white: hideSmallBase(hidden.white, threshold),
    bme: hideSmallBase(hidden.bme, threshold),
    unknown: hideSmallBase(hidden.unknown, threshold),
  };
};
