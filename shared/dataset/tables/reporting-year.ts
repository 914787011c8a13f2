import { assertNever } from '../../assert-never';
import type { ExtractRow } from '../extract-types';
import type { Findings } from '../findings';
import { askYear } from './ask-year';
import { newestFull, rowsOfYears, yearByDates, yearsOfDates } from './dated-years';
import type { DatedYears } from './dated-years';
import type { TableMatch } from './recognise-extracts';
import { singleYear, titlesOf, yearInText } from './year-in-text';

const latestSurvey = (rows: readonly ExtractRow[]): number | null => {
  const years = rows.flatMap((row) => (row.kind === 'survey_results' ? [row.surveyYear] : []));
  return years.length === 0 ? null : Math.max(...years) + 1;
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
const newestAsLastTime = (match: TableMatch, years: DatedYears, findings: Findings): TableYear | null => {
  const year = newestFull(years);
  if (match.profile?.year !== 'newest' || years.length < 2 || year === null) return null;
  findings.warn(
    'newest_year',
    `The dates are of several years (${rowsOfYears(years)}): as last time, the newest with more than a few rows is used, ${String(year)}.`,
  );
  return { year, isNewest: true };
};

const whyAsked = (years: DatedYears): string =>
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
