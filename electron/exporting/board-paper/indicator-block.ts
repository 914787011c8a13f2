import { amountText } from '../../../shared/narrative/format-measure';
import type { Benchmark } from '../../../shared/reference/benchmarks';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';
import {
  estimateOf,
  findingText,
  indicatorName,
  measureLabels,
  rangeText,
  tagText,
  valueText,
} from '../words/figure-words';
import { labelled, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { groupTable } from './group-table';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
import type { PaperContext } from './paper-context';
import { pictureBlocks } from './picture-block';

const national = (item: IndicatorReport, mark: Benchmark): Block =>
  labelled(
    'National figure',
    `${amountText(item.figure.measure, mark.value)} (${mark.place}, ${String(mark.year)}). Source: ${mark.source}.`,
  );

const afterTable = { spacing: { before: 140, after: 120 } } as const;

const result = ({ figure }: IndicatorReport): Block => {
  const interval = figure.lower === null ? '' : ` (95% interval ${rangeText(figure.measure, estimateOf(figure))})`;
  return labelled(measureLabels[figure.measure], `${valueText(figure.measure, estimateOf(figure))}${interval}`, {
    ...afterTable,
    keepNext: true,
  });
};

/** The sentence of a hidden or missing figure begins with its tag, and a figure may be hidden for the reason its sentence gives. */
const finding = ({ figure, words, change }: IndicatorReport): readonly Block[] => {
  const tag = tagText(figure, words);
  const { sentence, smallNumbers, unknown, hidden } = words;
  return [
    sentence.startsWith(tag) ? paragraph(sentence) : labelled(tag, sentence),
    ...sentences([smallNumbers, unknown, hidden === sentence ? null : hidden, change?.sentence ?? null]),
  ];
};

const years = (context: PaperContext, item: IndicatorReport): readonly Block[] => {
  if (item.trend.length < 2) return [];
  const { measure } = item.figure;
  return [
    context.captions.table(`${indicatorName(item.indicator, item.view)} by year`),
    nativeTable({
      width: textWidth.portrait,
      columns: [
        { title: 'Year', share: 12 },
        { title: measureLabels[measure], share: 32, isNumber: true },
        { title: '95% interval', share: 26, isNumber: true },
        { title: 'What it says', share: 34 },
      ],
      rows: item.trend.map((point) => [
        String(point.year),
        valueText(measure, point),
        rangeText(measure, point),
        findingText(point),
      ]),
    }),
    ...item.trend.flatMap(({ year, breakBefore }) =>
      breakBefore === null
        ? []
        : [paragraph(`${String(year)} cannot be joined to the year before: ${breakBefore}`, afterTable)],
    ),
    ...pictureBlocks(context, `trend:${String(item.indicator)}:${item.view}`),
  ];
};

const groups = (context: PaperContext, { indicator, view, figure }: IndicatorReport): readonly Block[] => {
  const table = groupTable(figure);
  if (table === null) return [];
  return [context.captions.table(`${indicatorName(indicator, view)}, ${String(figure.year)}`), table];
};

/** One figure in full: the groups, the result in numbers and words, what else is said beside it, the national figure, the years. */
export const indicatorBlock = (
  context: PaperContext,
  item: IndicatorReport,
  beside: readonly Block[] = [],
): readonly Block[] => [
  ...groups(context, item),
  result(item),
  ...finding(item),
  ...beside,
  ...(item.benchmark === null ? [] : [national(item, item.benchmark)]),
  ...years(context, item),
];
