import type { ExtractRow } from '../extract-types';
import { countRows } from './reading/value-questions';

/**
 * The reporting year of a table. 2025 is the year to 31 March 2025: its snapshot day is 31 March 2025, its events lie
 * between 1 April 2024 and that day, and its survey is that of autumn 2024 (domain notes, 2025).
 */
export const reportingYearOf = (isoDate: string): number => {
  const year = Number(isoDate.slice(0, 4));
  return isoDate.slice(5) >= '04-01' ? year + 1 : year;
};

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

/** Reporting years with the number of rows dated in them, fullest first. */
export type DatedYears = readonly (readonly [number, number])[];

/** Reporting years of the dates in the rows. */
export const yearsOfDates = (rows: readonly ExtractRow[]): DatedYears => {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const date = dateOf(row);
    if (date !== null) counts.set(reportingYearOf(date), (counts.get(reportingYearOf(date)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
};

/** Nine in ten dated rows in one year say that the file is of that year. */
const enoughShare = 0.9;

/** The year that a file is of by its dates; null where they are of several. */
export const yearByDates = (rows: readonly ExtractRow[]): number | null => {
  const years = yearsOfDates(rows);
  const total = years.reduce((sum, [, count]) => sum + count, 0);
  const [fullest] = years;
  return fullest !== undefined && fullest[1] >= enoughShare * total ? fullest[0] : null;
};

/** A year with fewer rows than this share of the fullest is the beginning of the next one, or a slip: no year that a file is of. */
const fewestShare = 0.2;

/** The newest year with more than a few rows. */
export const newestFull = (years: DatedYears): number | null => {
  const most = years[0]?.[1] ?? 0;
  const full = years.filter(([, count]) => count >= fewestShare * most).map(([year]) => year);
  return full.length === 0 ? null : Math.max(...full);
};

/** @example rowsOfYears([[2025, 40], [2024, 1]]) // '40 rows of 2025, 1 row of 2024' */
export const rowsOfYears = (years: DatedYears): string =>
  years.map(([year, count]) => `${countRows(count)} of ${String(year)}`).join(', ');
