import { bandLabel, sectionLabels } from '../../../shared/reference/bands';
import { indicatorDefinitions, viewLabels } from '../../../shared/reference/indicators';
import type { BandReport, IndicatorReport } from '../../../shared/report/types/year-report.types';
import { estimateOf, findingText, markedGroup, measureLabels, tagText } from '../words/figure-words';
import type { SheetColumn } from '../cells/data-sheet';
import { boundCells, estimateCells, groupCells, measureFormat } from '../cells/figure-cells';
import { countCell, formats, numberCell, percentCell, textCell } from '../cells/typed-cells';
import type { TypedCell } from '../cells/typed-cells';

const groupColumns = (name: string): readonly SheetColumn[] => [
  { title: `${name}: number`, width: 10, isNumber: true },
  { title: `${name}: out of`, width: 10, isNumber: true },
  { title: `${name}: share`, width: 10, isNumber: true },
];

const estimateColumns: readonly SheetColumn[] = [
  { title: 'Figure', width: 10, isNumber: true },
  { title: '95% lower', width: 10, isNumber: true },
  { title: '95% upper', width: 10, isNumber: true },
  { title: 'What it says', width: 22 },
];

export const figureColumns: readonly SheetColumn[] = [
  { title: 'Indicator', width: 10 },
  { title: 'Title', width: 34 },
  { title: 'View', width: 20 },
  { title: 'Measure', width: 18 },
  ...estimateColumns,
  ...groupColumns('White'),
  ...groupColumns('BME'),
  ...groupColumns('Unknown'),
  { title: 'Workforce: BME share', width: 12, isNumber: true },
  { title: 'If unknown were all White', width: 12, isNumber: true },
  { title: 'If unknown were all BME', width: 12, isNumber: true },
  { title: 'National figure', width: 10, isNumber: true },
  { title: 'National: year', width: 10, isNumber: true },
  { title: 'National: source', width: 34 },
  { title: 'In words', width: 110 },
];

const nationalCells = ({ benchmark, figure }: IndicatorReport): readonly TypedCell[] => [
  numberCell(benchmark?.value ?? null, measureFormat(figure.measure), false),
  numberCell(benchmark?.year ?? null, formats.year, false),
  textCell(benchmark === null ? null : `${benchmark.place}: ${benchmark.source}`),
];

const wordsOf = ({ words, change }: IndicatorReport): string =>
  [words.sentence, words.smallNumbers, words.unknown, words.hidden, change?.sentence]
    .filter((text) => text !== null && text !== undefined && text !== '')
    .join(' ');

export const figureRow = (item: IndicatorReport): readonly TypedCell[] => {
  const { figure } = item;
  const workforce = figure.workforceBme;
  return [
    { value: item.indicator, format: formats.year },
    textCell(indicatorDefinitions[item.indicator].title),
    textCell(viewLabels[item.view]),
    textCell(measureLabels[figure.measure]),
    ...estimateCells(figure.measure, estimateOf(figure)),
    textCell(tagText(figure, item.words)),
    ...groupCells(markedGroup(figure, figure.white)),
    ...groupCells(markedGroup(figure, figure.bme)),
    ...groupCells(markedGroup(figure, figure.unknown)),
    percentCell(workforce?.percent ?? null, workforce?.isHidden ?? false),
    ...boundCells(item),
    ...nationalCells(item),
    textCell(wordsOf(item)),
  ];
};

export const bandColumns: readonly SheetColumn[] = [
  { title: 'Staff', width: 24 },
  { title: 'Band or grade', width: 28 },
  { title: 'White', width: 10, isNumber: true },
  { title: 'BME', width: 10, isNumber: true },
  { title: 'Unknown', width: 10, isNumber: true },
  { title: 'Total', width: 10, isNumber: true },
  { title: 'BME share', width: 10, isNumber: true },
  { title: 'Workforce: BME share', width: 12, isNumber: true },
  ...estimateColumns,
];

export const bandRow = ({ section, band, figure, words }: BandReport): readonly TypedCell[] => {
  const groups = [figure.white, figure.bme, figure.unknown];
  const bme = markedGroup(figure, figure.bme);
  const workforce = figure.workforceBme;
  return [
    textCell(sectionLabels[section]),
    textCell(bandLabel(band)),
    ...groups.map((group) => countCell(group.count, group.isHidden)),
    countCell(bme.of, bme.isHidden),
    percentCell(bme.percent, bme.isHidden),
    percentCell(workforce?.percent ?? null, workforce?.isHidden ?? false),
    ...estimateCells(figure.measure, estimateOf(figure)),
    textCell(tagText(figure, words)),
  ];
};

export const yearColumns: readonly SheetColumn[] = [
  { title: 'Indicator', width: 10 },
  { title: 'Title', width: 42 },
  { title: 'View', width: 24 },
  { title: 'Measure', width: 24 },
  { title: 'Year', width: 10, isNumber: true },
  ...estimateColumns,
  { title: 'Why it cannot be joined to the year before', width: 50 },
];

export const yearRows = (item: IndicatorReport): readonly (readonly TypedCell[])[] =>
  item.trend.map((point) => [
    { value: item.indicator, format: formats.year },
    textCell(indicatorDefinitions[item.indicator].title),
    textCell(viewLabels[item.view]),
    textCell(measureLabels[item.figure.measure]),
    { value: point.year, format: formats.year },
    ...estimateCells(item.figure.measure, point),
    textCell(findingText(point)),
    textCell(point.breakBefore),
  ]);
