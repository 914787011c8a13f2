import type { Breakdown } from '../breakdown-report.types';
import { clearOf, compareFigures } from './clear-parts';

/** Whether a part of the cut stays unlikely to be chance when the number of its parts is allowed for. */
export const hasClearPart = ({ rows }: Pick<Breakdown, 'rows'>): boolean =>
  clearOf(compareFigures(rows.map(({ label, figure }) => ({ item: label, figure })))).length > 0;
