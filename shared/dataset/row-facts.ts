import { bandLabel, bandsOf, sectionLabels, sections } from '../reference/bands';
import type { BandCounts } from '../indicators/counts';
import { ethnicGroups } from '../reference/groups';
import type { GroupCounts } from '../reference/groups';
import type { LeftOutKind } from '../reference/staff-groups-assignments';
import type { ExtractRow, ParsedExtract, StaffRow } from './extract-types';
import type { RowFact } from './sanity';
import { workforceOf } from './tables/workforce';

/**
 * A band with its section as a person says it; without a section the band alone.
 *
 * @example bandName('clinical', '5') // 'Clinical (not medical), Band 5'
 */
export const bandName = (section: string | null, band: string | null): string | null => {
  if (band === null) return null;
  const part = sections.find((each) => each === section);
  const label = sections.flatMap((each) => bandsOf(each)).find((each) => each === band);
  const words = label === undefined ? band : bandLabel(label);
  return part === undefined ? words : `${sectionLabels[part]}, ${words}`;
};

const isStaff = (row: ExtractRow): row is StaffRow => row.kind === 'staff_in_post';

/** How far an application has come to be compared with those of the year before: a table of counts may begin with the shortlist. */
export type ApplicationUnit = 'applied' | 'shortlisted';

/** A table of counts without a number of applications can only be compared by those shortlisted. */
export const unitOf = (rows: readonly ExtractRow[]): ApplicationUnit =>
  rows.some((row) => row.kind === 'application_counts' && row.applied === null) ? 'shortlisted' : 'applied';

/** How many people or events a row stands for. */
const weightOf = (row: ExtractRow, unit: ApplicationUnit): number => {
  switch (row.kind) {
    case 'application_counts':
      return unit === 'applied' ? (row.applied ?? 0) : row.shortlisted;
    case 'recruitment':
      return unit === 'applied' || row.isShortlisted ? 1 : 0;
    default:
      return 1;
  }
};

/** @example measureName('Mentoring', 'Applied') // 'Mentoring, Applied' */
export const measureName = (measure: string, stage: string | null): string =>
  stage === null ? measure : `${measure}, ${stage}`;

const factOf = (row: ExtractRow, unit: ApplicationUnit): RowFact => {
  if (row.kind === 'counts') {
    const none = { code: null, band: null, staffGroup: null, directorate: null };
    return { ...none, count: row.count, group: row.group, measure: measureName(row.measure, row.stage) };
  }
  const ethnicity = 'ethnicity' in row ? row.ethnicity : null;
  return {
    count: weightOf(row, unit),
    group: ethnicity?.group ?? null,
    code: ethnicity?.code ?? null,
    band: bandName('section' in row ? row.section : null, 'band' in row ? row.band : null),
    staffGroup: 'staffGroup' in row ? row.staffGroup : null,
    directorate: 'directorate' in row ? row.directorate : null,
  };
};

/** The rows of one year of a table, for the year-on-year check: of staff the people in the workforce, each once. `counted`: kinds of assignment counted all the same. */
export const factsOfTable = (
  table: ParsedExtract,
  year: number,
  counted: readonly LeftOutKind[] = [],
  unit: ApplicationUnit = unitOf(table.rows),
): readonly RowFact[] => {
  const isCounted = (kind: LeftOutKind | null): boolean => kind !== null && counted.includes(kind);
  const staff = table.rows
    .filter(isStaff)
    .map((row) => (isCounted(row.assignment) ? { ...row, leftOutBecause: null } : row));
  const rows: readonly ExtractRow[] = table.kind === 'staff_in_post' ? workforceOf(staff) : table.rows;
  return rows
    .filter((row) => ('year' in row ? (row.year ?? table.year) : table.year) === year)
    .map((row) => factOf(row, unit));
};

/** Facts of measures that both years have: a sum over others would compare nothing with something. Facts without a measure pass. */
export const ofMeasures = (facts: readonly RowFact[], others: readonly RowFact[]): readonly RowFact[] => {
  const known = new Set(others.map(({ measure }) => measure));
  return facts.filter(({ measure }) => measure === undefined || known.has(measure));
};

/** Headcounts of the return as facts: groups first, bands beside them. */
export const factsOfReturn = (workforce: GroupCounts): readonly RowFact[] =>
  ethnicGroups.map((group) => ({
    count: workforce[group],
    group,
    code: null,
    band: null,
    staffGroup: null,
    directorate: null,
  }));

/** The bands of a return that somebody is in. */
export const bandsInReturn = (bands: readonly BandCounts[]): ReadonlySet<string> =>
  new Set(
    bands
      .filter(({ counts }) => ethnicGroups.some((group) => counts[group] > 0))
      .map(({ section, band }) => bandName(section, band))
      .filter((name) => name !== null),
  );
