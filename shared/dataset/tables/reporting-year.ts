import { assertNever } from '../../assert-never';
import { cellAddress, placeAt } from '../cell-place';
import type { ExtractRow } from '../extract-types';
import { extractKindLabels } from '../extract-kinds';
import type { Findings } from '../findings';
import { countRows } from './reading/value-questions';
import type { TableMatch } from './recognise-extracts';
import { titlesOf, yearInText } from './year-in-text';

/**
 * The reporting year of a table. 2025 is the year to 31 March 2025: its snapshot day is 31 March 2025, its events lie
 * between 1 April 2024 and that day, and its survey is that of autumn 2024 (domain notes, 2025).
 */
export const reportingYearOf = (isoDate: string): number => {
  const year = Number(isoDate.slice(0, 4));
  return isoDate.slice(5) >= '04-01' ? year + 1 : year;
};

const singleYear = (text: string): number | null => {
  const years = [...new Set(text.match(/(?<!\d)20[1-4]\d(?!\d)/g) ?? [])];
  const [only] = years;
  return years.length === 1 && only !== undefined ? Number(only) : null;
};

/** The survey year in a title or a file name: "NHS Staff Survey 2024". */
export const surveyYearInTexts = (texts: readonly string[]): number | null =>
  texts.map(singleYear).find((year) => year !== null) ?? null;

/** The date that places a row in a reporting year; null for rows without one and for kinds that are not of events. */
const dateOf = (row: ExtractRow): string | null => {
  switch (row.kind) {
    case 'recruitment':
      return row.appliedOn;
    case 'learning':
      return row.on;
    case 'disciplinary':
      return row.isDisciplinary ? row.formalStart : null;
    case 'study_leave':
    case 'cpd_funding':
    case 'apprenticeships':
      return row.askedOn ?? row.startsOn ?? row.decidedOn;
    default:
      return null;
  }
};

/** Reporting years of the dates in the rows with the number of rows, fullest first. */
const yearsOfDates = (rows: readonly ExtractRow[]): readonly (readonly [number, number])[] => {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const date = dateOf(row);
    if (date !== null) counts.set(reportingYearOf(date), (counts.get(reportingYearOf(date)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
};

const spanOf = (year: number, isTraining: boolean): string =>
  isTraining
    ? `August ${String(year - 1)} to August ${String(year)}`
    : `1 April ${String(year - 1)} to 31 March ${String(year)}`;

const firstOffered = 2016;
const lastOffered = 2035;

const optionsFor = (
  likely: readonly number[],
  isTraining: boolean,
): readonly { readonly value: string; readonly label: string }[] => {
  const all = Array.from({ length: lastOffered - firstOffered + 1 }, (_, index) => lastOffered - index);
  return [...new Set([...likely, ...all])].map((year) => ({
    value: String(year),
    label: `${String(year)} (${spanOf(year, isTraining)})`,
  }));
};

const askYear = (match: TableMatch, findings: Findings, likely: readonly number[], why: string): number | null => {
  const { kind, year: policy } = match.kind;
  const isTraining = policy === 'training';
  const column = match.header.headers.findIndex((text) => text !== '');
  const place =
    match.isOneOfSeveral === true ? `:${cellAddress(placeAt(match.sheet.name, match.header.row, column))}` : '';
  const where = place === '' ? '' : `, headers in row ${String(match.header.row + 1)}`;
  const answer = findings.ask({
    id: `year:${kind}${place}`,
    text: `${extractKindLabels[kind]}, sheet “${match.sheet.name}”${where}: which ${isTraining ? 'training' : 'reporting'} year? (${why})`,
    place: null,
    options: optionsFor(likely, isTraining),
    suggestion: likely[0] === undefined ? null : String(likely[0]),
  });
  return answer === null ? null : Number(answer);
};

const latestSurvey = (rows: readonly ExtractRow[]): number | null => {
  const years = rows.flatMap((row) => (row.kind === 'survey_results' ? [row.surveyYear] : []));
  return years.length === 0 ? null : Math.max(...years) + 1;
};

/** Nine in ten dated rows in one year say that the file is of that year. */
const enoughShare = 0.9;

const yearByDates = (rows: readonly ExtractRow[]): number | null => {
  const years = yearsOfDates(rows);
  const total = years.reduce((sum, [, count]) => sum + count, 0);
  const [fullest] = years;
  return fullest !== undefined && fullest[1] >= enoughShare * total ? fullest[0] : null;
};

/** A year with fewer rows than this share of the fullest is the beginning of the next one, or a slip: no year that a file is of. */
const fewestShare = 0.2;

/** The newest year with more than a few rows; the years come fullest first. */
const newestFull = (years: readonly (readonly [number, number])[]): number | null => {
  const most = years[0]?.[1] ?? 0;
  const full = years.filter(([, count]) => count >= fewestShare * most).map(([year]) => year);
  return full.length === 0 ? null : Math.max(...full);
};

/** The reporting year of a table; `isNewest`: its dates are of several years, and the newest with more than a few rows is meant. */
export interface TableYear {
  readonly year: number | null;
  readonly isNewest: boolean;
}

const plainYear = (year: number | null): TableYear => ({ year, isNewest: false });

export interface YearClues {
  readonly fileName: string;
  /** The newest year held, or of the other files of the same import; null where there is none yet. */
  readonly likelyYear: number | null;
  /** The newest training year in the other sheets of the same workbook: that of a list of trainees beside their reviews. */
  readonly workbookYear?: number | null;
}

/** What the words around a table say: its titles first, then the name of the file. */
const saidInWords = (match: TableMatch, fileName: string, canBeBareYear: boolean): readonly number[] => {
  const name = fileName.replace(/\.[^.]*$/, '');
  const byTitle =
    titlesOf(match)
      .map(yearInText)
      .find((year) => year !== null) ?? null;
  const byName = yearInText(name) ?? (canBeBareYear ? singleYear(name) : null);
  return [byTitle, byName].filter((year) => year !== null);
};

/** As last time, the newest of several years, without asking again. */
const newestAsLastTime = (
  match: TableMatch,
  years: readonly (readonly [number, number])[],
  findings: Findings,
): TableYear | null => {
  const year = newestFull(years);
  if (match.profile?.year !== 'newest' || years.length < 2 || year === null) return null;
  findings.warn(
    'newest_year',
    `The dates are of several years (${rowsOfYears(years)}): as last time, the newest with more than a few rows is used, ${String(year)}.`,
  );
  return { year, isNewest: true };
};

const rowsOfYears = (years: readonly (readonly [number, number])[]): string =>
  years.map(([year, count]) => `${countRows(count)} of ${String(year)}`).join(', ');

const whyAsked = (years: readonly (readonly [number, number])[]): string =>
  years.length === 0 ? 'the file does not say' : `its dates are of several years: ${rowsOfYears(years)}`;

const agreedYear = (
  match: TableMatch,
  said: readonly number[],
  rows: readonly ExtractRow[],
  findings: Findings,
): TableYear => {
  const [first] = said;
  const years = yearsOfDates(rows);
  const dated = years.map(([year]) => year);
  if (first !== undefined && said.every((year) => year === first)) return plainYear(first);
  if (first !== undefined)
    return plainYear(askYear(match, findings, [...new Set(said)], 'title, file name and dates say different years'));
  const known = newestAsLastTime(match, years, findings);
  if (known !== null) return known;
  const year = askYear(match, findings, dated, whyAsked(years));
  return { year, isNewest: year !== null && dated.length > 1 && year === newestFull(years) };
};

/** A list that is kept up to date belongs to the newest year there is, unless it says otherwise. */
const registerYear = (match: TableMatch, clues: YearClues, findings: Findings): number | null => {
  const [said] = saidInWords(match, clues.fileName, true);
  if (said !== undefined) return said;
  if (clues.workbookYear !== undefined && clues.workbookYear !== null) return clues.workbookYear;
  const { likelyYear } = clues;
  if (likelyYear === null) return askYear(match, findings, [], 'the file does not say');
  findings.warn(
    'register_year',
    `The file names no year: it is taken as it stood in the reporting year ${String(likelyYear)}, the newest there is.`,
  );
  return likelyYear;
};

/** Dated rows have a year of their own; only rows without a date need one for the table. */
const trainingYear = (
  match: TableMatch,
  rows: readonly ExtractRow[],
  clues: YearClues,
  findings: Findings,
): number | null => {
  const isDated = rows.every((row) => 'year' in row && row.year !== null);
  if (isDated) return null;
  const [said] = saidInWords(match, clues.fileName, true);
  const likely = clues.likelyYear === null ? [] : [clues.likelyYear];
  return said ?? askYear(match, findings, likely, 'the file does not say, and some rows have no date');
};

/**
 * The reporting year of a table: from its titles, the file name or its dates, in this order; a question where they say
 * nothing or contradict each other. Survey results are of the year after their latest survey. Null where every row has a year of its own.
 */
export const findReportingYear = (
  match: TableMatch,
  rows: readonly ExtractRow[],
  clues: YearClues,
  findings: Findings,
): TableYear => {
  switch (match.kind.year) {
    case 'survey':
      return plainYear(latestSurvey(rows) ?? askYear(match, findings, [], 'the file does not say'));
    case 'register':
      return plainYear(registerYear(match, clues, findings));
    case 'training':
      return plainYear(trainingYear(match, rows, clues, findings));
    case 'own':
      return plainYear(null);
    case 'snapshot':
      return agreedYear(match, saidInWords(match, clues.fileName, true), rows, findings);
    case 'events': {
      const byDates = yearByDates(rows);
      const said = saidInWords(match, clues.fileName, false);
      return agreedYear(match, byDates === null ? said : [...said, byDates], rows, findings);
    }
    default:
      return assertNever(match.kind.year);
  }
};

export { titlesOf, yearInText };
