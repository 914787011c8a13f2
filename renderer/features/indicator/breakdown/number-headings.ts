import type { BreakdownReport } from '../../../../shared/report/breakdown-report.types';

/** Over the numbers of a row: those of all White people beside one group, or of White, BME and unknown people of one part. */
export const numberHeadings = ({ indicator }: BreakdownReport, isEthnic: boolean) => [
  ...[
    isEthnic ? 'All White' : 'White',
    'White %',
    isEthnic ? 'This group' : 'BME',
    isEthnic ? 'Group %' : 'BME %',
    ...(isEthnic ? [] : ['Unknown']),
    indicator === 1 ? 'Gap' : 'Ratio',
    '95% interval',
  ].map((number) => ({ number })),
  'What the numbers support',
];
