import type { ExtractKind } from '../extract-kinds';
import type { RowReader, TableReading } from './reading/table-reader';
import { surveyYearInTexts, titlesOf } from './reporting-year';
import { createCountsAcrossReader } from './rows/application-counts-across';
import { createApplicationCountReader } from './rows/application-count-rows';
import { createApplicationReader } from './rows/application-rows';
import { createBenchmarkReader } from './rows/benchmark-rows';
import { createBoardReader } from './rows/board-rows';
import { createCaseReader } from './rows/case-rows';
import { createCountReader } from './rows/count-rows';
import { createLearningReader } from './rows/learning-rows';
import { createStaffReader } from './rows/staff-rows';
import { createSurveyReader } from './rows/survey-rows';

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
  benchmarks: createBenchmarkReader,
  counts: createCountReader,
};

export const readerOf = (reading: TableReading, fileName: string): RowReader => {
  const maker = makers[reading.match.kind.kind];
  if (maker === undefined) throw new Error(`no reader for ${reading.match.kind.kind}`);
  return maker(reading, fileName);
};
