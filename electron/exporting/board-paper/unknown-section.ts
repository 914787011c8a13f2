import { amountText } from '../../../shared/narrative/format-measure';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';
import { baseText, countText, estimateOf, indicatorName, valueText } from '../words/figure-words';
import { bullets, heading, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
import type { PaperContext } from './paper-context';

const bound = ({ figure }: IndicatorReport, value: number | null): string => {
  if (value !== null) return amountText(figure.measure, value);
  return figure.isHidden ? '*' : '–';
};

/** Shares count the unknown people of the set; ratios have them below the line. */
const unknownPeople = ({ figure }: IndicatorReport): string =>
  figure.workforceBme === null ? baseText(figure.unknown) : countText(figure.unknown);

const boundsRow = (item: IndicatorReport): readonly string[] => [
  indicatorName(item.indicator, item.view),
  unknownPeople(item),
  valueText(item.figure.measure, estimateOf(item.figure)),
  bound(item, item.figure.bounds?.allWhite ?? null),
  bound(item, item.figure.bounds?.allBme ?? null),
];

const boundsTable = ({ captions }: PaperContext, items: readonly IndicatorReport[]): readonly Block[] => [
  captions.table('How far unknown ethnicity could change each figure'),
  nativeTable({
    width: textWidth.portrait,
    columns: [
      { title: 'Indicator', share: 32 },
      { title: 'Unknown', share: 14, isNumber: true },
      { title: 'Figure', share: 15, isNumber: true },
      { title: 'If all were White', share: 16, isNumber: true },
      { title: 'If all were BME', share: 16, isNumber: true },
    ],
    rows: items.map(boundsRow),
  }),
];

/** Unknown ethnicity with its bounds, figure by figure: a group left out of a ratio is never left out of sight. */
export const unknownSection = (context: PaperContext): readonly Block[] => {
  const { report } = context.input;
  const bounded = report.indicators.filter((item) => item.figure.bounds !== null);
  const said = report.indicators.flatMap(({ indicator, view, words }) =>
    words.unknown === null ? [] : [`${indicatorName(indicator, view)}: ${words.unknown}`],
  );
  return [
    ...sentences([report.unknownSentence ?? 'Nobody in the workforce has an unknown ethnicity.']),
    paragraph(
      'For each figure the table shows what it would be if everyone of unknown ethnicity were White, and if everyone were BME.',
    ),
    ...(bounded.length === 0 ? [] : boundsTable(context, bounded)),
    ...(said.length === 0 ? [] : [heading(2, 'In words'), ...bullets(said)]),
  ];
};
