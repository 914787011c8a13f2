import type { Cut } from '../../reference/cuts';
import type { Breakdown } from '../types/breakdown-report.types';
import { clearOf, compareFigures } from './clear-parts';

/** Cuts that say where to act come first; sixteen groups, the longest table, last. */
const order: readonly Cut[] = [
  'directorate',
  'staff_group',
  'five_groups',
  'band',
  'section',
  'site',
  'sex',
  'sixteen_groups',
];
const most = 3;

/** Whether a part of the cut stays unlikely to be chance when the number of its parts is allowed for. */
const hasClearPart = ({ rows }: Breakdown): boolean =>
  clearOf(compareFigures(rows.map(({ label, figure }) => ({ item: label, figure })))).length > 0;

/**
 * The cuts of an indicator that a paper shows in full: those in which a part is clear of chance, at most three, most useful first.
 * @example cutsInFull({ breakdowns: [bySex, byDirectorate] }) // [byDirectorate], where no difference by sex is clear
 */
export const cutsInFull = ({ breakdowns }: { readonly breakdowns: readonly Breakdown[] }): readonly Breakdown[] =>
  breakdowns
    .filter(hasClearPart)
    .sort((a, b) => order.indexOf(a.cut) - order.indexOf(b.cut))
    .slice(0, most);
