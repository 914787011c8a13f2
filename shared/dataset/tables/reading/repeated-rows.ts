import { placeAt } from '../../cell-place';
import type { ApplicationRow, CaseRow, ExtractRow } from '../../extract-types';
import { headerWords } from '../columns/header-words';
import { columnOf, personKey } from './table-reader';
import type { TableReading } from './table-reader';
import { countRows } from './value-questions';

/** The rows that count, and why the others do not. */
export interface Settled {
  readonly rows: readonly ExtractRow[];
  readonly dropped: number;
  readonly reason: string;
}

type KeyOf = (row: number) => string | null;

const hasDigit = (text: string): boolean => /\d/.test(text);

/** The texts of a column by row number (1-based, as rows are known by). */
const textsOf = ({ rows }: TableReading, field: string): ReadonlyMap<number, string> =>
  new Map(rows.map((row) => [row.row + 1, personKey(row.text(field)) ?? '']));

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

const say = (reading: TableReading, code: string, text: string, row: number): void => {
  reading.findings.warn(code, text, placeAt(reading.match.sheet.name, row - 1, null));
};

const sayOnce = (reading: TableReading, what: 'application' | 'case', kept: Kept<ApplicationRow | CaseRow>): void => {
  const [first] = kept.repeated;
  if (first === undefined) return;
  const which = what === 'application' ? 'at its furthest stage' : 'with its first formal start';
  const groups =
    kept.differing === 0
      ? ''
      : ` ${String(kept.differing)} of them ${kept.differing === 1 ? 'has' : 'have'} rows with different ethnic groups; that of the row counted is used.`;
  say(
    reading,
    `same_${what}`,
    `${countRows(kept.repeated.length)} with the number of ${what === 'application' ? 'an application' : 'a case'} that stands above: each ${what} is counted once, ${which}.${groups}`,
    first.row,
  );
};

/** Everything of a row but where it stands, as far as it is read; with names of posts and numbers, which are not kept. */
const contentOf = (row: ExtractRow, more: string): string => {
  if (row.kind === 'learning') return `${row.person ?? ''}|${row.course}|${row.on ?? ''}|${String(row.isDone)}`;
  return `${JSON.stringify({ ...row, row: 0 })}${more}`;
};

const identicalWords: Readonly<Partial<Record<ExtractRow['kind'], string>>> = {
  recruitment: 'No number tells whether they are the same application, so each is counted.',
  disciplinary: 'A person counts once; rows without an employee number count each.',
  learning: 'A person counts once, so they change no figure.',
  board_members: 'Each is counted as a member.',
  arcp: 'Without a number or a date nobody can tell whether they are one review, so each is counted.',
  exams: 'Without a number or a date nobody can tell whether they are one attempt, so each is counted.',
  training_applications: 'No number tells whether they are the same application, so each is counted.',
  study_leave: 'Each is counted as a request.',
  cpd_funding: 'Each is counted as a request.',
  apprenticeships: 'Each is counted as a place.',
};

/** Positions that several members of a board hold, as they are compared: in capitals and without spaces. */
const sharedPosition = /^(NEDS?|(ASSOCIATE)?NON-?EXECUTIVE(DIRECTOR|MEMBER)?|(EXECUTIVE)?(DIRECTOR|MEMBER)|LAYMEMBER)$/;

const sayIdentical = (reading: TableReading, rows: readonly ExtractRow[]): void => {
  const [sample] = rows;
  const words = sample === undefined ? undefined : identicalWords[sample.kind];
  if (words === undefined) return;
  const names = reading.has('position') ? textsOf(reading, 'position') : null;
  const seen = new Set<string>();
  const again = rows.filter((row) => {
    const name = names?.get(row.row) ?? '';
    // A board has several of these, and they are rightly alike. Of members without a position nobody can tell.
    if (row.kind === 'board_members' && sharedPosition.test(name)) return false;
    const content = contentOf(row, name);
    const isSeen = seen.has(content);
    seen.add(content);
    return isSeen;
  });
  const [first] = again;
  if (first === undefined) return;
  say(
    reading,
    'identical_rows',
    `${countRows(again.length)} ${again.length === 1 ? 'is' : 'are'} the same as another in every column that is read. ${words}`,
    first.row,
  );
};

/** One percentage of one group and year: two that differ cannot both be right. */
const checkFigures = (reading: TableReading, rows: readonly ExtractRow[]): void => {
  const seen = new Map<string, number | null>();
  for (const row of rows) {
    if (row.kind !== 'survey_results' && row.kind !== 'benchmarks') continue;
    const [key, value] =
      row.kind === 'survey_results'
        ? [`Indicator ${String(row.indicator)}, ${row.group}, survey ${String(row.surveyYear)}`, row.percent]
        : [`Indicator ${String(row.indicator)}, ${row.view}, ${row.place}, ${String(row.year)}`, row.value];
    const held = seen.get(key);
    if (held === undefined) seen.set(key, value);
    else if (held === value) say(reading, 'figure_repeated', 'Some figures stand twice; they are the same.', row.row);
    else {
      const text = `${key} stands twice with different figures. Keep the right row.`;
      reading.findings.error('figure_twice', text, placeAt(reading.match.sheet.name, row.row - 1, null));
    }
  }
};

const isApplication = (row: ExtractRow): row is ApplicationRow => row.kind === 'recruitment';
const isCase = (row: ExtractRow): row is CaseRow => row.kind === 'disciplinary';

const unnumbered = (rows: readonly ExtractRow[], keyOf: KeyOf): readonly ExtractRow[] =>
  rows.filter(({ row }) => keyOf(row) === null);

/**
 * Counts an application or a case with a number once, however many rows it has, and says how many. Other rows that are the same are only
 * said: without a number nobody can tell whether they are one event or two.
 */
export const settleRepeats = (reading: TableReading, rows: readonly ExtractRow[]): Settled => {
  const [sample] = rows;
  const none: Settled = { rows, dropped: 0, reason: '' };
  const keys = sample?.kind === 'recruitment' ? applicationKeys(reading) : caseKeys(reading);
  if (sample?.kind === 'recruitment' && keys !== null) {
    const kept = keepOnce(rows.filter(isApplication), keys, isFurther);
    sayOnce(reading, 'application', kept);
    sayIdentical(reading, unnumbered(rows, keys));
    return { rows: kept.rows, dropped: kept.repeated.length, reason: 'the same application again' };
  }
  if (sample?.kind === 'disciplinary' && keys !== null) {
    const kept = keepOnce(rows.filter(isCase), keys, comesBefore);
    sayOnce(reading, 'case', kept);
    sayIdentical(reading, unnumbered(rows, keys));
    return { rows: kept.rows, dropped: kept.repeated.length, reason: 'the same case again' };
  }
  sayIdentical(reading, rows);
  checkFigures(reading, rows);
  return none;
};
