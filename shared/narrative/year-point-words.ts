import type { TrendPoint } from '../report/types/year-report.types';
import { findingTag } from './tags';

/**
 * What is said of one year of an indicator where its years are gone through one by one.
 *
 * @param figure the value with what it could be, in the measure of the indicator
 * @example yearPointWords(point, '1.48, could be 1.32 to 1.65') // "1.48, could be 1.32 to 1.65. Unlikely to be chance"
 */
export const yearPointWords = (point: TrendPoint, figure: string): string => {
  if (point.isHidden) return 'Hidden to protect people';
  return point.value === null ? 'No figure' : `${figure}. ${findingTag[point.finding]}`;
};
