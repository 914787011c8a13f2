import { editedSentence, outdatedSentence } from '../../../shared/narrative/leaving/paper-words';
import { longDate } from '../../../shared/narrative/long-date';
import { generatedSummary, isSummaryOutdated, linesOf, startingChoices } from '../../../shared/paper/paper-choices';
import type { EditedSummary } from '../../../shared/paper/paper-choices';
import type { IndicatorReport, YearReport } from '../../../shared/report/types/year-report.types';
import { estimateOf, rangeText, tagText, valueText } from '../words/figure-words';
import { bullets, heading, numbered, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
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

/** Every indicator in one table. */
export const glance = ({ input, captions }: PaperContext): readonly Block[] => [
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

const generated = (report: YearReport): readonly Block[] => [
  paragraph(report.headline, { style: 'Lead' }),
  ...sentences([report.unknownSentence]),
  ...lookFirst(report),
];

/** Typed words are marked, and what the figures say now stands below them where that is no longer what it was. */
const edited = (report: YearReport, summary: EditedSummary): readonly Block[] => {
  const now = generatedSummary(report);
  return [
    ...sentences(linesOf(summary.text)),
    paragraph(editedSentence(longDate(summary.at)), { style: 'Note' }),
    ...(isSummaryOutdated(summary, now)
      ? [paragraph(outdatedSentence, { style: 'Note' }), ...bullets(linesOf(now))]
      : []),
  ];
};

/** The words of the summary alone. */
export const summaryWords = ({ input }: Pick<PaperContext, 'input'>): readonly Block[] => {
  const { report, choices = startingChoices } = input;
  return choices.summary === null ? generated(report) : edited(report, choices.summary);
};

/** The charts of all indicators. */
export const glanceCharts = (context: PaperContext): readonly Block[] => [
  ...pictureBlocks(context, 'ratios'),
  ...pictureBlocks(context, 'gaps'),
];

export const summarySection = (context: PaperContext): readonly Block[] => [
  ...summaryWords(context),
  heading(2, 'The indicators at a glance'),
  ...glance(context),
  ...glanceCharts(context),
];
