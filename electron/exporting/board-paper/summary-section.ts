import type { IndicatorReport, YearReport } from '../../../shared/report/year-report.types';
import { estimateOf, rangeText, tagText, valueText } from '../words/figure-words';
import { bullets, heading, numbered, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from './page';
import type { PaperContext } from './paper-context';
import { pictureBlocks } from './picture-block';

const lookFirst = (report: YearReport): readonly Block[] =>
  report.lookFirst.length === 0
    ? []
    : [
        heading(2, 'Where to look first'),
        ...numbered(
          report.lookFirst.map((item) => item.sentence),
          1,
        ),
      ];

const changeText = ({ change }: IndicatorReport): string => change?.tag ?? 'No earlier year';

const glanceRow = (item: IndicatorReport): readonly string[] => [
  `${String(item.indicator)}. ${item.title}`,
  valueText(item.figure.measure, estimateOf(item.figure)),
  rangeText(item.figure.measure, estimateOf(item.figure)),
  tagText(item.figure, item.words),
  changeText(item),
];

const glance = ({ input, captions }: PaperContext): readonly Block[] => [
  heading(2, 'The indicators at a glance'),
  captions.table(`The nine indicators, ${String(input.report.year)}`),
  nativeTable({
    width: textWidth.portrait,
    isDense: true,
    columns: [
      { title: 'Indicator', share: 33 },
      { title: 'Figure', share: 14, isNumber: true },
      { title: '95% interval', share: 17, isNumber: true },
      { title: 'What it says', share: 21 },
      { title: 'Change', share: 20 },
    ],
    rows: input.report.indicators.map(glanceRow),
  }),
  paragraph(
    'Relative likelihoods are plain numbers: 1.00 means equally likely, and above 1.00 is worse for BME staff. Gaps are in percentage points: a negative gap is worse for BME staff. “*” is a number that may not be shown.',
    { style: 'Note', spacing: { before: 80 } },
  ),
];

const asks = (report: YearReport): readonly Block[] => [
  heading(2, 'The board is asked to'),
  ...bullets([
    `receive the figures for ${String(report.year)} and what they can and cannot say`,
    'agree the action plan, with the measure and test date of each action',
    'approve the version that will be published',
  ]),
];

export const summarySection = (context: PaperContext): readonly Block[] => {
  const { report } = context.input;
  return [
    paragraph(report.headline, { style: 'Lead' }),
    ...sentences([report.unknownSentence]),
    ...lookFirst(report),
    ...asks(report),
    ...glance(context),
    ...pictureBlocks(context, 'ratios'),
    ...pictureBlocks(context, 'gaps'),
  ];
};
