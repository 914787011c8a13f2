import { formatCount } from './format';

/**
 * Pounds for tables, in whole pounds. A hidden amount is "*", a missing one "–".
 * @example formatPounds(36020.5) // "£36,021"
 */
export const formatPounds = (value: number | null, isHidden = false): string => {
  const text = formatCount(value === null ? null : Math.round(value), isHidden);
  return isHidden || value === null ? text : `£${text}`;
};
