import { fewestForARate } from '../../indicators/group-figure';
import type { RiskRow } from '../../statistics/risk-table';
import { isSmall } from '../figures/policy';

/**
 * The steps of a curve that may be drawn: all up to the first of which a number, or a number it gives away, is small. From it on nothing is
 * drawn, since a later step would tell how many went before. A step prints people at risk and events; from them follow those without the event,
 * and, from the people before, those no longer followed. Fewer than ten at risk are too few for a rate.
 *
 * @param people - everybody in the group, before the first step
 * @example safeSteps(60, [{ time: 1, atRisk: 50, events: 6 }, { time: 2, atRisk: 30, events: 2 }], 5) // the first step only
 */
export const safeSteps = (people: number, rows: readonly RiskRow[], threshold: number): readonly RiskRow[] => {
  let before = people;
  const isSafe = ({ atRisk, events }: RiskRow): boolean => {
    const gone = before - atRisk;
    before = atRisk - events;
    const printed = [gone, events, before];
    return atRisk >= Math.max(threshold, fewestForARate) && !printed.some((number) => isSmall(number, threshold));
  };
  const firstUnsafe = rows.findIndex((row) => !isSafe(row));
  return firstUnsafe < 0 ? rows : rows.slice(0, firstUnsafe);
};
