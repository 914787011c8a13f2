import type { ExtractKind } from '../extract-kinds';
import type { RowReader, TableReading } from './reading/table-reader';
import { surveyYearInTexts, titlesOf } from './year-in-text';
import { createCountsAcrossReader } from './rows/application-counts-across';
import { createApplicationCountReader } from './rows/application-count-rows';
import { createApplicationReader } from './rows/application-rows';
import { createBenchmarkReader } from './rows/benchmark-rows';
import { createBoardReader } from './rows/board-rows';
import { createCaseReader } from './rows/case-rows';
import { createExpertReader } from './rows/expert-rows';
import { createCountReader } from './rows/count-rows';
import { createLearningReader } from './rows/learning-rows';
import { createOpportunityReader } from './rows/opportunity-rows';
import { createStaffReader } from './rows/staff-rows';
import { createSurveyReader } from './rows/survey-rows';
import { createArcpReader } from './rows/training/arcp-rows';
import { createExamReader } from './rows/training/exam-rows';
import { createTraineeReader } from './rows/training/trainee-rows';
import { createTrainingApplicationReader } from './rows/training/training-application-rows';

type ReaderMaker = (reading: TableReading, fileName: string) => RowReader;

const recruitmentReader = (reading: TableReading): RowReader => {
  const { layout } = reading.match.kind;
  if (layout === 'groups_across') return createCountsAcrossReader(reading);
  return layout === 'counts' ? createApplicationCountReader(reading) : createApplicationReader(reading);
};

/** How the rows of each kind of table are read. */
const makers: Readonly<Partial<Record<ExtractKind, ReaderMaker>>> = {
  staff_in_post: createStaffReader,
  recruitment: recruitmentReader,
  disciplinary: createCaseReader,
  learning: createLearningReader,
  survey_results: (reading, fileName) =>
    createSurveyReader(reading, surveyYearInTexts([...titlesOf(reading.match), fileName])),
  board_members: createBoardReader,
  trainees: createTraineeReader,
  arcp: createArcpReader,
  exams: createExamReader,
  training_applications: createTrainingApplicationReader,
  experts: createExpertReader,
  study_leave: (reading) => createOpportunityReader(reading, 'study_leave'),
  cpd_funding: (reading) => createOpportunityReader(reading, 'cpd_funding'),
  apprenticeships: (reading) => createOpportunityReader(reading, 'apprenticeships'),
  benchmarks: createBenchmarkReader,
  counts: createCountReader,
};

export const readerOf = (reading: TableReading, fileName: string): RowReader => {
  const maker = makers[reading.match.kind.kind];
  if (maker === undefined) throw new Error(`no reader for ${reading.match.kind.kind}`);
  return maker(reading, fileName);
};
