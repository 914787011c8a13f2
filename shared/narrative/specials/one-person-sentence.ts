import type { OnePersonGaps } from '../../indicators/one-person';
import { formatCount, formatPoints } from '../format';

const points = (gap: number): string => `${formatPoints(gap)} percentage points`;

/**
 * What one person would change, so that nobody reads much into the share of a small board.
 * @example "One more BME member in place of another would make the gap −8.8 percentage points; one fewer, −24.2."
 */
export const onePersonSentence = ({ oneMore, oneFewer }: OnePersonGaps): string => {
  if (oneMore === null) return `One BME member fewer would make the gap ${points(oneFewer ?? 0)}.`;
  const more = `One more BME member in place of another would make the gap ${points(oneMore)}`;
  return oneFewer === null
    ? `${more}. There is no BME member, so there cannot be one fewer.`
    : `${more}; one fewer, ${formatPoints(oneFewer)}.`;
};

/** @example oneSeatSentence(2, 7) // "2 of 7 members are BME: too few members for a share, whoever holds a seat." */
export const oneSeatSentence = (count: number, of: number): string =>
  `${formatCount(count)} of ${formatCount(of)} ${of === 1 ? 'member is' : 'members are'} BME: too few members for a share, whoever holds a seat.`;
