import { formatPercent } from '../../../shared/narrative/format';
import { disparityMeaning, productNote } from '../../../shared/narrative/progression/progression-words';
import { noBandsSentence } from '../../../shared/narrative/leaving/paper-words';
import type {
  ModelEmployerReport,
  ProgressionReport,
  ProgressionViewReport,
} from '../../../shared/report/types/progression-report.types';
import { without } from '../page-tables/page-table';
import { disparityTable, pathTable, pipelineTable, tiersTable } from '../page-tables/progression-tables';
import { heading, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { afterTable, pageTableBlocks } from './page-table-blocks';
import type { PaperContext } from './paper-context';
import { pictureBlocks } from './picture-block';

const product = ({ disparity }: ProgressionViewReport, year: number): readonly Block[] =>
  disparity
    .filter((one) => one.year === year)
    .flatMap(({ product: words }) =>
      words === null
        ? []
        : [
            paragraph(`The first two multiply to the third: ${words}. ${productNote}`, {
              style: 'Note',
              ...afterTable,
            }),
          ],
    );

const ratios = (context: PaperContext, report: ProgressionReport, overall: ProgressionViewReport): readonly Block[] => {
  const { year, years } = report;
  const views = report.views.filter(({ pipeline }) => pipeline.length > 0);
  const earlier = years.filter((one) => one !== year);
  return [
    heading(2, 'Race disparity ratios'),
    paragraph(disparityMeaning),
    ...pageTableBlocks(
      context,
      without(disparityTable(views, [year], `Race disparity ratios, ${String(year)}`), ['Year']),
    ),
    ...product(overall, year),
    ...pageTableBlocks(context, without(tiersTable([overall], year), ['Staff'])),
    ...(earlier.length === 0
      ? []
      : pageTableBlocks(
          context,
          without(disparityTable([overall], earlier, 'Race disparity ratios of other years, all pay bands'), ['Staff']),
        )),
  ];
};

const ladder = (
  context: PaperContext,
  { year }: ProgressionReport,
  overall: ProgressionViewReport,
): readonly Block[] => [
  heading(2, 'The pipeline, band by band'),
  paragraph(overall.pipelineSentence),
  ...pictureBlocks(context, 'pipeline'),
  ...pageTableBlocks(
    context,
    without(pipelineTable([overall], [year], `Staff by band, ${overall.label.toLowerCase()}, ${String(year)}`), [
      'Staff',
      'Year',
    ]),
  ),
];

const path = (context: PaperContext, report: ModelEmployerReport): readonly Block[] => {
  const { to, year, yearsSentence, workforceBme, baselineSentence, lineSentence, source } = report;
  return [
    heading(2, `Model Employer path to ${String(to)}`),
    paragraph(
      `${yearsSentence} BME share of the whole workforce in ${String(year)}: ${formatPercent(workforceBme.percent, workforceBme.isHidden)}.`,
    ),
    ...pageTableBlocks(context, pathTable(report)),
    paragraph([baselineSentence, lineSentence, `Source: ${source}.`].filter((text) => text !== '').join(' '), {
      style: 'Note',
      ...afterTable,
    }),
  ];
};

/** The ladder of pay bands: disparity ratios, band by band, and the way to a leadership that mirrors the workforce. */
export const progressionSection = (context: PaperContext): readonly Block[] => {
  const report = context.input.pages.progression;
  const overall = report.views.find(({ view }) => view === 'overall');
  if (!report.isHeld || overall === undefined) return [paragraph(noBandsSentence(report.year))];
  return [
    paragraph(overall.headline),
    ...sentences([report.hiddenSentence]),
    ...ratios(context, report, overall),
    ...ladder(context, report, overall),
    ...(report.path === null ? [] : path(context, report.path)),
  ];
};
