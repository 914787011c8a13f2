import { assertNever } from '../../../../shared/assert-never';
import type { RowsOfTraining } from '../../../../shared/indicators/training/rows-behind-training';
import { trainingStages } from '../../../../shared/dataset/row-types/training-rows';
import type { RowKind } from '../../../../shared/indicators/training/training-row-kinds';
import type { FigurePlace } from '../../../../shared/indicators/training/training-figures';
import type { YearSpan } from '../../../../shared/indicators/training/training-spans';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { ReadableDb, SqlRow, SqlValue } from '../../connection';
import { countedRows } from '../../kept-counts';
import { numberOf, numberOrNull, textOf } from '../../row';
import { spanValues } from './training-counts';
import { placedApplications, placedAttempts, placedOutcomes } from './training-statements';

/** Where a counted row stands, and nothing else: what it says could be a number that is hidden. */
export interface RowPlace {
  readonly fileName: string;
  readonly sheet: string;
  readonly row: number;
}

export const placeOfRow = (row: SqlRow): RowPlace => ({
  fileName: textOf(row, 'file_name'),
  sheet: textOf(row, 'sheet'),
  row: numberOf(row, 'row'),
});

export interface TrainingRowsBehind {
  readonly rows: RowsOfTraining;
  readonly group: EthnicGroup;
  readonly place: FigurePlace;
  readonly span: YearSpan;
  /** The years in which people are looked up: those of `trainingCountsOf`. */
  readonly among: YearSpan;
}

/** The rows a section has, and which of them are wanted. */
interface Wanted {
  readonly placed: string;
  readonly isWanted: string;
  readonly values: readonly SqlValue[];
}

const amongAttempts = { attempts: '1', first_attempts: 'is_first', pairs: 'is_pair' } as const;

const wantedOf = (rows: RowsOfTraining): Wanted => {
  switch (rows.section) {
    case 'arcp':
      return {
        placed: placedOutcomes('place'),
        isWanted: `outcome IN (SELECT value FROM json_each(?))${rows.isWorstOnly ? ' AND is_worst' : ''}`,
        values: [JSON.stringify(rows.outcomes)],
      };
    case 'exams':
      return {
        placed: placedAttempts('place'),
        isWanted: `${amongAttempts[rows.among]}${rows.isPassedOnly ? ' AND is_passed' : ''}`,
        values: [],
      };
    case 'applications':
      return {
        placed: placedApplications('place'),
        isWanted: rows.stage === null ? '1' : `is_${rows.stage}`,
        values: [],
      };
    default:
      return assertNever(rows);
  }
};

const inPlace = 'ethnic_group = ? AND (? IS NULL OR place = ?)';

const valuesOf = (organisationId: number, { rows, group, place, span, among }: TrainingRowsBehind, own: Wanted) => {
  const years = spanValues(organisationId, span);
  const at = place === 'all' ? null : place;
  return [
    ...(rows.section === 'applications' ? years : [...spanValues(organisationId, among), ...years]),
    group,
    at,
    at,
    ...own.values,
  ];
};

/** How many rows a number of medical education is made of. */
export const countTrainingRows = (db: ReadableDb, organisationId: number, of: TrainingRowsBehind): number => {
  const own = wantedOf(of.rows);
  const row = db.get(
    `${own.placed} SELECT count(*) AS n FROM placed WHERE ${inPlace} AND ${own.isWanted}`,
    valuesOf(organisationId, of, own),
  );
  return row === undefined ? 0 : numberOf(row, 'n');
};

/** One page of them in the order of their files, so that the order does not tell the year. */
export const listTrainingRows = (
  db: ReadableDb,
  organisationId: number,
  of: TrainingRowsBehind,
  page: { readonly most: number; readonly from: number },
): readonly RowPlace[] => {
  const own = wantedOf(of.rows);
  return db
    .all(
      `${own.placed}
       SELECT p.row, i.file_name, i.sheet FROM (
         SELECT import_id, row FROM placed WHERE ${inPlace} AND ${own.isWanted} ORDER BY import_id, row LIMIT ? OFFSET ?
       ) p JOIN import i ON i.id = p.import_id ORDER BY p.import_id, p.row`,
      [...valuesOf(organisationId, of, own), page.most, page.from],
    )
    .map(placeOfRow);
};

const kindColumns = {
  arcp: 'outcome, is_worst',
  exams: 'is_passed, is_first',
  applications: trainingStages.map((stage) => `is_${stage}`).join(', '),
} as const;

const isSet = (row: SqlRow, column: string): boolean => column in row && numberOrNull(row, column) === 1;

/** All rows of a section and group in a span, those together that no list tells apart. */
export const trainingRowKinds = (
  db: ReadableDb,
  organisationId: number,
  { rows, group, span, among }: Omit<TrainingRowsBehind, 'place'>,
): readonly RowKind[] => {
  const columns = `import_id, year, place, ${kindColumns[rows.section]}`;
  const own = { ...wantedOf(rows), values: [] };
  return countedRows(
    db,
    `${own.placed} SELECT ${columns}, count(*) AS n FROM placed WHERE ${inPlace} GROUP BY ${columns}`,
    valuesOf(organisationId, { rows, group, place: 'all', span, among }, own),
  ).map((row) => ({
    importId: numberOf(row, 'import_id'),
    year: numberOf(row, 'year'),
    place: textOf(row, 'place'),
    outcome: rows.section === 'arcp' ? textOf(row, 'outcome') : null,
    isWorst: isSet(row, 'is_worst'),
    isPassed: isSet(row, 'is_passed'),
    isFirst: isSet(row, 'is_first'),
    reached: new Set(trainingStages.filter((stage) => isSet(row, `is_${stage}`))),
    rows: numberOf(row, 'n'),
  }));
};
