import type {
  ReasonsReport,
  StagesReport,
  TrainingMeasureReport,
  TrainingReport,
  TrainingRowReport,
  TrainingSectionReport,
} from '../../../shared/report/types/training-report.types';
import type { FunnelRatio } from '../../../shared/indicators/training/application-funnel';
import { reasonsTitle } from '../../../shared/narrative/training/training-reason-words';
import { stagesTitle } from '../../../shared/narrative/training/training-stage-words';
import { placeLabels } from '../../../shared/narrative/training/training-words';
import { estimateColumn, groupColumn, numberColumn, tagColumn, wordsColumn } from './columns';
import { countOrStar, estimate, group, nothing, tag, words } from './entries';
import type { Entry, PageTable } from './page-table';

const wholeOf = ({ rows }: TrainingMeasureReport): TrainingRowReport | undefined =>
  rows.find(({ pmq }) => pmq === 'all');

const attainmentRow = (measure: TrainingMeasureReport): readonly (readonly Entry[])[] => {
  const whole = wholeOf(measure);
  if (whole === undefined) return [];
  const { white, bme, comparison } = whole;
  return [
    [
      words(measure.title),
      group(white),
      group(bme),
      estimate('points', comparison?.gap ?? null),
      estimate('ratio', comparison?.ratio ?? null),
      estimate('ratio', measure.stratified?.ratio ?? null),
      tag(whole.tag, comparison),
    ],
  ];
};

/** Each measure over all places, and beside it the ratio within places of qualification. */
export const attainmentTable = ({ sections }: TrainingReport): PageTable => ({
  title: 'Attainment: all together, and within places of qualification',
  columns: [
    wordsColumn('Measure', 20, 46),
    groupColumn('White', 14),
    groupColumn('BME', 14),
    estimateColumn('Gap, points', 18),
    estimateColumn('Ratio', 15),
    estimateColumn('Ratio within places', 16),
    tagColumn(20),
  ],
  rows: sections.flatMap(({ measures }) => measures.flatMap(attainmentRow)),
});

const placeRow = (title: string, row: TrainingRowReport): readonly Entry[] => [
  words(title),
  words(placeLabels[row.pmq]),
  group(row.white),
  group(row.bme),
  group(row.unknown),
  estimate('points', row.comparison?.gap ?? null),
  tag(row.tag, row.comparison),
];

/** The measures of one section by place of primary medical qualification. */
export const placesTable = ({ title, measures }: TrainingSectionReport): PageTable => ({
  title: `${title}, by place of qualification`,
  columns: [
    wordsColumn('Measure', 24, 46),
    wordsColumn('Qualified in', 14, 18),
    groupColumn('White', 15),
    groupColumn('BME', 15),
    groupColumn('Unknown', 15),
    estimateColumn('Gap, points', 19),
    tagColumn(20),
  ],
  rows: measures.flatMap((measure) => measure.rows.map((row) => placeRow(measure.title, row))),
});

const stepEntries = (step: FunnelRatio, text: string): readonly Entry[] => [
  estimate('ratio', step?.ratio ?? null),
  tag(text),
];

/** The way from application to post for one place of qualification. */
export const stagesTable = ({ pmq, stages, overall, overallTag }: StagesReport): PageTable => ({
  title: `${stagesTitle}, qualified in: ${placeLabels[pmq]}`,
  columns: [
    wordsColumn('Stage', 34, 40),
    numberColumn('White', 12),
    numberColumn('BME', 12),
    estimateColumn('Ratio from the stage before', 20),
    tagColumn(24),
  ],
  rows: [
    ...stages.map(({ label, white, bme, step, tag: text }) => [
      words(label),
      countOrStar(white),
      countOrStar(bme),
      ...(step === undefined ? [nothing(3), nothing()] : stepEntries(step, text)),
    ]),
    [words('From application to the last stage'), nothing(), nothing(), ...stepEntries(overall, overallTag)],
  ],
});

/** Why outcomes were unsatisfactory, as far as the files say. */
export const reasonsTable = ({ rows }: ReasonsReport): PageTable => ({
  title: reasonsTitle,
  columns: [
    wordsColumn('Reason', 34, 34),
    groupColumn('White', 20),
    groupColumn('BME', 20),
    groupColumn('Unknown', 20),
  ],
  rows: rows.map(({ label, white, bme, unknown }) => [words(label), group(white), group(bme), group(unknown)]),
});

/** Every table of the training page in one window of years. */
export const trainingTables = (report: TrainingReport): readonly PageTable[] => [
  attainmentTable(report),
  ...report.sections.map(placesTable),
  ...(report.reasons === null ? [] : [reasonsTable(report.reasons)]),
];
