import type { IndicatorNumber } from '../../reference/indicators';

/** Rows that the standard workbook calculates and this product never stores: they are recomputed and compared. */
export const calculatedIds = [
  'recruitment:likelihood',
  'recruitment:ratio',
  'discipline:likelihood',
  'discipline:ratio',
  'training:likelihood',
  'training:ratio',
  'board-percent:total',
  'board-percent:voting',
  'board-percent:non-voting',
  'board-percent:executive',
  'board-percent:non-executive',
  'workforce-percent',
  'board-difference:total',
  'board-difference:voting',
  'board-difference:executive',
] as const;
export type CalculatedId = (typeof calculatedIds)[number];

/** `likelihood` is a fraction a group, `ratio` one number, `percent` and `difference` percentages a group. */
export type CalculatedKind = 'likelihood' | 'ratio' | 'percent' | 'difference';

export const calculatedKind = (id: CalculatedId): CalculatedKind => {
  if (id.endsWith(':likelihood')) return 'likelihood';
  if (id.endsWith(':ratio')) return 'ratio';
  return id.startsWith('board-difference') ? 'difference' : 'percent';
};

const starts: readonly (readonly [string, IndicatorNumber])[] = [
  ['recruitment', 2],
  ['discipline', 3],
  ['training', 4],
];

export const calculatedIndicator = (id: CalculatedId): IndicatorNumber =>
  starts.find(([start]) => id.startsWith(start))?.[1] ?? 9;
