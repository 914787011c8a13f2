import { requestsTitle, noRequestsSentence } from '../../../shared/narrative/leaving/paper-words';
import { listWords } from '../../../shared/narrative/group-words';
import { reasonsUnit } from '../../../shared/narrative/training/training-reason-words';
import { stagesTitle } from '../../../shared/narrative/training/training-stage-words';
import { trainingGapNote } from '../../../shared/narrative/training/training-words';
import type { LearningRequests } from '../../../shared/report/types/experts-report.types';
import type {
  ReasonsReport,
  TrainingMeasureReport,
  TrainingReport,
  TrainingSectionReport,
} from '../../../shared/report/types/training-report.types';
import { requestTables } from '../page-tables/request-tables';
import { attainmentTable, placesTable, reasonsTable, stagesTable } from '../page-tables/training-tables';
import { heading, labelled, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { afterTable, pageTableBlocks, pageTablesBlocks } from './page-table-blocks';
import type { PaperContext } from './paper-context';
import { pictureBlocks } from './picture-block';

const measure = ({ title, sentence, stratifiedSentence, twoStoriesSentence }: TrainingMeasureReport): Block =>
  labelled(
    title,
    [sentence, stratifiedSentence, twoStoriesSentence].filter((text) => text !== null && text !== '').join(' '),
  );

const reasons = (context: PaperContext, report: ReasonsReport): readonly Block[] => [
  ...pageTableBlocks(context, reasonsTable(report)),
  paragraph([report.sentence, reasonsUnit].filter((text) => text !== null).join(' '), afterTable),
];

const section = (context: PaperContext, report: TrainingReport, one: TrainingSectionReport): readonly Block[] => [
  heading(2, one.title),
  ...(one.measures.length === 0 ? [] : [paragraph(`${one.unit} Files held for ${listWords(one.years)}.`)]),
  ...sentences(one.notes),
  ...one.measures.map(measure),
  ...pageTableBlocks(context, placesTable(one)),
  ...(one.section === 'arcp' && report.reasons !== null ? reasons(context, report.reasons) : []),
];

const stages = (context: PaperContext, { stages: places }: TrainingReport): readonly Block[] => {
  const all = places.find(({ pmq }) => pmq === 'all');
  if (all === undefined) return [];
  return [
    heading(3, stagesTitle),
    paragraph(all.note, { style: 'Note' }),
    paragraph(all.sentence),
    ...pageTableBlocks(context, stagesTable(all)),
  ];
};

const kind = (context: PaperContext, requests: LearningRequests): readonly Block[] => [
  heading(3, requests.label),
  labelled(requests.words.tag, requests.words.sentence),
  ...pageTablesBlocks(context, requestTables(requests)),
];

const learning = (context: PaperContext): readonly Block[] => {
  const { learningRequests, year } = context.input.pages.experts;
  return [
    heading(2, requestsTitle),
    ...(learningRequests.length === 0 ? [paragraph(noRequestsSentence(year))] : []),
    ...learningRequests.flatMap((requests) => kind(context, requests)),
  ];
};

/** Annual reviews, examinations, applications to specialty training, and requests for learning. */
export const trainingSection = (context: PaperContext): readonly Block[] => {
  const { training } = context.input.pages;
  const isHeld = training.sections.some(({ measures }) => measures.length > 0);
  return [
    ...(isHeld
      ? [
          labelled('Years', training.windowLabel),
          labelled(
            'Annual reviews are classed by',
            `${training.definitionLabel}. Counted: ${training.unitLabel.toLowerCase()}`,
          ),
          paragraph(trainingGapNote),
          ...pageTableBlocks(context, attainmentTable(training)),
          ...pictureBlocks(context, 'training'),
        ]
      : []),
    ...training.sections.flatMap((one) => section(context, training, one)),
    ...stages(context, training),
    ...learning(context),
  ];
};
