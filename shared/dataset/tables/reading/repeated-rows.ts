import { placeAt } from '../../cell-place';
import type { ApplicationRow, CaseRow, ExtractRow } from '../../extract-types';
import { headerWords } from '../columns/header-words';
import { sayIdentical, textsOf } from './identical-rows';
import { checkFigures } from './repeated-figures';
import { columnOf } from './table-reader';
import type { TableReading } from './table-reader';
import { countRows } from './value-questions';

/** The rows that count, and why the others do not. */
export interface Settled {
  readonly rows: readonly ExtractRow[];
  readonly dropped: number;
  readonly reason: string;
}

/** What makes rows one event; null for a row without such a number. */
type KeyOf = (row: number) => string | null;

const hasDigit = (text: string): boolean => /\d/.test(text);

/**
 * What makes two rows the same application: its own number, or an applicant's number with the vacancy. An applicant's number alone does
 * not: one person may apply for several posts. Null where there is no such number.
 */
const applicationKeys = (reading: TableReading): KeyOf | null => {
  const column = columnOf(reading.match, 'applicant');
  if (column === null) return null;
  const isOfApplication = headerWords(reading.match.header.headers[column] ?? '').includes('application');
  if (!isOfApplication && !reading.has('vacancy')) return null;
  const numbers = textsOf(reading, 'applicant');
  const vacancies = isOfApplication ? null : textsOf(reading, 'vacancy');
  return (row) => {
    const number = numbers.get(row) ?? '';
    const vacancy = vacancies?.get(row) ?? '';
    if (!hasDigit(number) || (vacancies !== null && vacancy === '')) return null;
    return `${number}|${vacancy}`;
  };
};

/** A case with several people has a row for each of them. */
const caseKeys = (reading: TableReading): KeyOf | null => {
  if (!reading.has('case')) return null;
  const cases = textsOf(reading, 'case');
  const people = textsOf(reading, 'person');
  return (row) => {
    const number = cases.get(row) ?? '';
    return hasDigit(number) ? `${number}|${people.get(row) ?? ''}` : null;
  };
};

const stageOf = (row: ApplicationRow): number =>
  row.isAppointed ? 4 : row.isOffered === true ? 3 : row.isInterviewed === true ? 2 : row.isShortlisted ? 1 : 0;

const isFurther = (a: ApplicationRow, b: ApplicationRow): boolean => stageOf(a) > stageOf(b);

/** A formal disciplinary case before others, and its first formal start before a later one. */
const comesBefore = (a: CaseRow, b: CaseRow): boolean => {
  const counts = ({ isDisciplinary, isFormal, formalStart }: CaseRow): boolean =>
    isDisciplinary && isFormal && formalStart !== null;
  if (counts(a) !== counts(b)) return counts(a);
  return counts(a) && (a.formalStart ?? '') < (b.formalStart ?? '');
};

interface Kept<Row extends ExtractRow> {
  readonly rows: readonly Row[];
  readonly repeated: readonly Row[];
  readonly differing: number;
}

/** Keeps the best row of each key, where the first of them stood. */
const keepOnce = <Row extends ApplicationRow | CaseRow>(
  rows: readonly Row[],
  keyOf: KeyOf,
  isBetter: (a: Row, b: Row) => boolean,
): Kept<Row> => {
  const best = new Map<string, Row>();
  const repeated: Row[] = [];
  const differing = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row.row) ?? `row ${String(row.row)}`;
    const held = best.get(key);
    if (held !== undefined) {
      repeated.push(row);
      if (held.ethnicity?.group !== row.ethnicity?.group) differing.add(key);
    }
    if (held === undefined || isBetter(row, held)) best.set(key, row);
  }
  return { rows: [...best.values()], repeated, differing: differing.size };
};

const sayOnce = (reading: TableReading, what: 'application' | 'case', kept: Kept<ApplicationRow | CaseRow>): void => {
  const [first] = kept.repeated;
  if (first === undefined) return;
  const which = what === 'application' ? 'at its furthest stage' : 'with its first formal start';
  const groups =
    kept.differing === 0
      ? ''
      : ` ${String(kept.differing)} of them ${kept.differing === 1 ? 'has' : 'have'} rows with different ethnic groups; that of the row counted is used.`;
  reading.findings.warn(
    `same_${what}`,
    `${countRows(kept.repeated.length)} with the number of ${what === 'application' ? 'an application' : 'a case'} that stands above: each ${what} is counted once, ${which}.${groups}`,
    placeAt(reading.match.sheet.name, first.row - 1, null),
  );
};

const isApplication = (row: ExtractRow): row is ApplicationRow => row.kind === 'recruitment';
const isCase = (row: ExtractRow): row is CaseRow => row.kind === 'disciplinary';

const unnumbered = (rows: readonly ExtractRow[], keyOf: KeyOf): readonly ExtractRow[] =>
  rows.filter(({ row }) => keyOf(row) === null);

/** The rows of one kind, each event with a number once. */
const settleOnce = <Row extends ApplicationRow | CaseRow>(
  reading: TableReading,
  what: 'application' | 'case',
  rows: readonly Row[],
  keyOf: KeyOf,
  isBetter: (a: Row, b: Row) => boolean,
): Settled => {
  const kept = keepOnce(rows, keyOf, isBetter);
  sayOnce(reading, what, kept);
  sayIdentical(reading, unnumbered(rows, keyOf));
  return { rows: kept.rows, dropped: kept.repeated.length, reason: `the same ${what} again` };
};

/**
 * Counts an application or a case with a number once, however many rows it has, and says how many. Other rows that are the same are only
 * said: without a number nobody can tell whether they are one event or two.
 */
export const settleRepeats = (reading: TableReading, rows: readonly ExtractRow[]): Settled => {
  const kind = rows[0]?.kind;
  const applications = kind === 'recruitment' ? applicationKeys(reading) : null;
  if (applications !== null)
    return settleOnce(reading, 'application', rows.filter(isApplication), applications, isFurther);
  const cases = kind === 'disciplinary' ? caseKeys(reading) : null;
  if (cases !== null) return settleOnce(reading, 'case', rows.filter(isCase), cases, comesBefore);
  sayIdentical(reading, rows);
  const counted = checkFigures(reading, rows);
  // Nearly always: counting the numbers of 300,000 rows twice takes a tenth of a second.
  if (counted === rows) return { rows, dropped: 0, reason: '' };
  const numbers = (of: readonly ExtractRow[]): number => new Set(of.map(({ row }) => row)).size;
  return { rows: counted, dropped: numbers(rows) - numbers(counted), reason: 'the same figures again' };
};
