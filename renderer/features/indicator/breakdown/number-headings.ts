import type { CutIndicator } from '../../../../shared/reference/cuts';

/** Whose numbers a table has: an ethnic group has nobody of unknown ethnicity in it, and some tables are of BME staff among all only. */
export type GroupsShown = 'all' | 'compared' | 'bme';

/** What the two groups that are compared are called. */
export const groupHeadings = {
  ethnic: ['All White', 'White %', 'This group', 'Group %'],
  place: ['White', 'White %', 'BME', 'BME %'],
} as const;

/** Over the numbers of a row. */
export const numberHeadings = (
  indicator: CutIndicator,
  groups: GroupsShown,
  [white, whiteShare, bme, bmeShare]: (typeof groupHeadings)[keyof typeof groupHeadings] = groupHeadings.place,
) => [
  ...[
    ...(groups === 'bme' ? [] : [white, whiteShare]),
    bme,
    bmeShare,
    ...(groups === 'all' ? ['Unknown'] : []),
    indicator === 1 ? 'Gap' : 'Ratio',
    '95% interval',
  ].map((number) => ({ number })),
  'What the numbers support',
];
