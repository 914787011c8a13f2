import { rowsOfTraining } from './rows-behind-training';
import type { RowsOfTraining } from './rows-behind-training';
import type { RowSide } from '../../dataset/rows-behind';
import type { TrainingStage } from '../../dataset/row-types/training-rows';
import { figurePlaces } from './training-figures';
import type { FigurePlace } from './training-figures';
import { sectionOfMeasure, trainingMeasures } from './training-measures';
import type { TrainingMeasure, TrainingSection } from './training-measures';
import { newestSpan } from './training-spans';
import type { YearSpan } from './training-spans';

/** Rows of one group that are alike in all that lists are made by; what a section does not have is false or null. */
export interface RowKind {
  readonly importId: number;
  readonly year: number;
  readonly place: string;
  readonly outcome: string | null;
  readonly isWorst: boolean;
  readonly isPassed: boolean;
  readonly isFirst: boolean;
  readonly reached: ReadonlySet<TrainingStage>;
  readonly rows: number;
}

const isCounted = (kind: RowKind, rows: RowsOfTraining): boolean => {
  switch (rows.section) {
    case 'arcp':
      return rows.outcomes.some((each) => each === kind.outcome) && (!rows.isWorstOnly || kind.isWorst);
    case 'exams':
      return (rows.among === 'attempts' || kind.isFirst) && (!rows.isPassedOnly || kind.isPassed);
    case 'applications':
      return rows.stage === null || kind.reached.has(rows.stage);
  }
};

const isIn = ({ year }: RowKind, { last, years }: YearSpan): boolean => year <= last && year > last - years;

/** One list that could be asked for. */
export interface TrainingList {
  readonly span: YearSpan;
  readonly measure: TrainingMeasure;
  readonly place: FigurePlace;
  readonly side: RowSide;
}

export const keyOfList = ({ span, measure, place, side }: TrainingList): string =>
  [span.last, span.years, measure, place, side].join(' ');

/** People who are followed over examinations have no rows that are theirs alone. */
export const hasOwnRows = (measure: TrainingMeasure): boolean => measure !== 'exam_pass_eventual';

/** The newest years together first, then single ones: the spans a page can show. */
const spansOf = (newest: number): readonly YearSpan[] => [
  newestSpan(newest),
  { last: newest, years: 3 },
  ...Array.from({ length: newestSpan(newest).years }, (_, at) => ({ last: newest - at, years: 1 })),
];

/** Every list of a section, what most ask for first: five years before one, all places before each, what is counted before what it is counted of. */
export const trainingLists = (section: TrainingSection, newest: number): readonly TrainingList[] =>
  spansOf(newest).flatMap((span) =>
    trainingMeasures
      .filter((measure) => sectionOfMeasure(measure) === section && hasOwnRows(measure))
      .flatMap((measure) =>
        figurePlaces.flatMap((place) => (['hits', 'of'] as const).map((side) => ({ span, measure, place, side }))),
      ),
  );

export const isInList = (kind: RowKind, { span, measure, place, side }: TrainingList): boolean =>
  isIn(kind, span) && (place === 'all' || kind.place === place) && isCounted(kind, rowsOfTraining(measure, side));
