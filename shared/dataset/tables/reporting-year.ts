import { assertNever } from '../../assert-never';
import { cellAddress, placeAt } from '../cell-place';
import type { ExtractRow } from '../extract-types';
import { extractKindLabels } from '../extract-kinds';
import type { Findings } from '../findings';
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

const yearOption = (year: number): { readonly value: string; readonly label: string } => ({
  value: String(year),
  label: `${String(year)} (1 April ${String(year - 1)} to 31 March ${String(year)})`,
});

const firstOffered = 2016;
const lastOffered = 2035;

const optionsFor = (likely: readonly number[]): readonly { readonly value: string; readonly label: string }[] => {
  const all = Array.from({ length: lastOffered - firstOffered + 1 }, (_, index) => lastOffered - index);
  return [...new Set([...likely, ...all])].map(yearOption);
};

const askYear = (match: TableMatch, findings: Findings, likely: readonly number[], why: string): number | null => {
  const kind = match.kind.kind;
  const column = match.header.headers.findIndex((text) => text !== '');
  const place =
    match.isOneOfSeveral === true ? `:${cellAddress(placeAt(match.sheet.name, match.header.row, column))}` : '';
  const answer = findings.ask({
    id: `year:${kind}${place}`,
    text: `${extractKindLabels[kind]}, sheet “${match.sheet.name}”${place === '' ? '' : `, headers in row ${String(match.header.row + 1)}`}: which reporting year? (${why})`,
    place: null,
    options: optionsFor(likely),
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

export interface YearClues {
  readonly fileName: string;
  /** The newest year held, or of the other files of the same import; null where there is none yet. */
  readonly likelyYear: number | null;
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

const agreedYear = (
  match: TableMatch,
  said: readonly number[],
  rows: readonly ExtractRow[],
  findings: Findings,
): number | null => {
  const [first] = said;
  const dated = yearsOfDates(rows).map(([year]) => year);
  if (first === undefined)
    return askYear(match, findings, dated, 'the file does not say, or its dates are of several years');
  if (said.every((year) => year === first)) return first;
  return askYear(match, findings, [...new Set(said)], 'title, file name and dates say different years');
};

/** A list that is kept up to date belongs to the newest year there is, unless it says otherwise. */
const registerYear = (match: TableMatch, clues: YearClues, findings: Findings): number | null => {
  const [said] = saidInWords(match, clues.fileName, true);
  if (said !== undefined) return said;
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
  if (rows.length > 0 && isDated) return null;
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
): number | null => {
  switch (match.kind.year) {
    case 'survey':
      return latestSurvey(rows) ?? askYear(match, findings, [], 'the file does not say');
    case 'register':
      return registerYear(match, clues, findings);
    case 'training':
      return trainingYear(match, rows, clues, findings);
    case 'own':
      return null;
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
