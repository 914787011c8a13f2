import { formatCount } from '../narrative/format';

/**
 * A number as its order of magnitude. Numbers of rows can be small numbers of people, and whoever helps needs only their size.
 * @example magnitude(7) // "1 to 9"
 * @example magnitude(1_234) // "1,000 to 9,999"
 */
export const magnitude = (count: number): string => {
  if (count <= 0) return '0';
  const digits = String(Math.floor(count)).length;
  const from = 10 ** (digits - 1);
  return `${formatCount(from)} to ${formatCount(from * 10 - 1)}`;
};
