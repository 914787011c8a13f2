import type { IndicatorReport } from '../../../shared/report/types/year-report.types';
import type { PaperInput } from '../paper-input';
import { estimateOf, indicatorName, measureLabels } from '../words/figure-words';
import type { SheetColumn } from '../cells/data-sheet';
import { boundCells, estimateCells } from '../cells/figure-cells';
import { countCell, percentCell, textCell } from '../cells/typed-cells';
import type { TypedCell } from '../cells/typed-cells';

export const qualityColumns: readonly SheetColumn[] = [
  { title: 'About', width: 44 },
  { title: 'Measure', width: 24 },
  { title: 'Unknown ethnicity: number', width: 14, isNumber: true },
  { title: 'Unknown ethnicity: share', width: 14, isNumber: true },
  { title: 'Figure', width: 10, isNumber: true },
  { title: 'If unknown were all White', width: 14, isNumber: true },
  { title: 'If unknown were all BME', width: 14, isNumber: true },
  { title: 'In words', width: 90 },
];

const empty: TypedCell = { value: null };

/** Shares count the unknown people of the set; ratios have them below the line. */
const unknownCells = ({ figure }: IndicatorReport): readonly TypedCell[] => {
  const { unknown, workforceBme } = figure;
  return workforceBme === null
    ? [countCell(unknown.of, unknown.isHidden), empty]
    : [countCell(unknown.count, unknown.isHidden), percentCell(unknown.percent, unknown.isHidden)];
};

const row = (item: IndicatorReport): readonly TypedCell[] => [
  textCell(indicatorName(item.indicator, item.view)),
  textCell(measureLabels[item.figure.measure]),
  ...unknownCells(item),
  ...estimateCells(item.figure.measure, estimateOf(item.figure)).slice(0, 1),
  ...boundCells(item),
  textCell(item.words.unknown),
];

/** How many people have no known ethnicity, in the workforce and behind each figure, and how far they could change it. */
export const qualityRows = ({ report }: PaperInput): readonly (readonly TypedCell[])[] => {
  const { unknown } = report.workforce;
  return [
    [
      textCell('The whole workforce'),
      empty,
      countCell(unknown.count, unknown.isHidden),
      percentCell(unknown.percent, unknown.isHidden),
      empty,
      empty,
      empty,
      textCell(report.unknownSentence ?? 'Nobody in the workforce has an unknown ethnicity.'),
    ],
    ...report.indicators.map(row),
  ];
};
