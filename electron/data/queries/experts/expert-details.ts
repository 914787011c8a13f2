import type { ExpertDetails, NamedCount, YesNoCounts } from '../../../../shared/indicators/experts/expert-counts';
import { bandLabel, medicalGrades, payBands } from '../../../../shared/reference/bands';
import { yearsRangeOf, yearsRanges } from '../../../../shared/reference/overseas-years';
import type { ReadableDb } from '../../connection';
import { countedRows } from '../../kept-counts';
import { numberOf, textOf, textOrNull } from '../../row';
import { rowsOfImport, twice } from '../staff/people';

const answers = `
  SELECT coalesce(sum(json_array_length(languages) > 0), 0) AS with_language,
    coalesce(sum(json_array_length(barriers) > 0), 0) AS with_barrier,
    coalesce(sum(had_induction = 1), 0) AS induction_yes, coalesce(sum(had_induction = 0), 0) AS induction_no,
    coalesce(sum(had_mentor = 1), 0) AS mentor_yes, coalesce(sum(had_mentor = 0), 0) AS mentor_no,
    coalesce(sum(is_in_global_health = 1), 0) AS health_yes, coalesce(sum(is_in_global_health = 0), 0) AS health_no,
    coalesce(sum(global_health_leave = 'approved'), 0) AS leave_yes, coalesce(sum(global_health_leave = 'declined'), 0) AS leave_no
  FROM expert WHERE ${rowsOfImport}`;

const byYears = `SELECT years_overseas AS years, count(*) AS n FROM expert WHERE ${rowsOfImport} AND years_overseas IS NOT NULL GROUP BY years_overseas`;
const bySeniority = `SELECT seniority_overseas AS name, count(*) AS n FROM expert WHERE ${rowsOfImport} AND seniority_overseas IS NOT NULL GROUP BY name`;
const byRoute = `SELECT entry_route AS name, count(*) AS n FROM expert WHERE ${rowsOfImport} AND entry_route IS NOT NULL GROUP BY name`;
const byClinical = `
  SELECT json_extract(spoken.value, '$.name') AS name, count(*) AS n FROM expert, json_each(expert.languages) AS spoken
  WHERE ${rowsOfImport} AND json_extract(spoken.value, '$.isClinical') = 1 GROUP BY name`;
const bySkill = `
  SELECT specialty AS name, coalesce(sum(is_skill_used = 1), 0) AS yes, coalesce(sum(is_skill_used = 0), 0) AS no
  FROM expert WHERE ${rowsOfImport} AND specialty IS NOT NULL GROUP BY specialty`;
const crossed = `
  SELECT seniority_overseas AS seniority, first_band AS band, count(*) AS n FROM expert WHERE ${rowsOfImport} GROUP BY seniority, band`;

export const namedCounts = (db: ReadableDb, sql: string, importId: number): readonly NamedCount[] =>
  countedRows(db, sql, twice(importId)).map((row) => ({ name: textOf(row, 'name'), count: numberOf(row, 'n') }));

const bandNames = new Map<string, string>([...payBands, ...medicalGrades].map((band) => [band, bandLabel(band)]));
export const bandName = (band: string): string => bandNames.get(band) ?? band;

const yearsOf = (db: ReadableDb, importId: number): readonly NamedCount[] => {
  const rows = countedRows(db, byYears, twice(importId));
  return yearsRanges
    .map(({ name }) => ({
      name,
      count: rows
        .filter((row) => yearsRangeOf(numberOf(row, 'years')) === name)
        .reduce((sum, row) => sum + numberOf(row, 'n'), 0),
    }))
    .filter(({ count }) => count > 0);
};

const skillUseOf = (db: ReadableDb, importId: number): ExpertDetails['skillUse'] =>
  countedRows(db, bySkill, twice(importId)).map((row) => ({
    name: textOf(row, 'name'),
    yes: numberOf(row, 'yes'),
    no: numberOf(row, 'no'),
  }));

const crossedOf = (db: ReadableDb, importId: number): ExpertDetails['seniorityByBand'] =>
  countedRows(db, crossed, twice(importId)).map((row) => {
    const band = textOrNull(row, 'band');
    return {
      seniority: textOrNull(row, 'seniority'),
      band: band === null ? null : bandName(band),
      count: numberOf(row, 'n'),
    };
  });

/** What a register says beyond the usual columns. */
export const expertDetailsOf = (db: ReadableDb, importId: number): ExpertDetails => {
  const [row] = countedRows(db, answers, twice(importId));
  const of = (column: string): number => (row === undefined ? 0 : numberOf(row, column));
  const yesNo = (name: string): YesNoCounts => ({ yes: of(`${name}_yes`), no: of(`${name}_no`) });
  return {
    years: yearsOf(db, importId),
    seniorities: namedCounts(db, bySeniority, importId),
    entryRoutes: namedCounts(db, byRoute, importId),
    withLanguage: of('with_language'),
    clinicalLanguages: namedCounts(db, byClinical, importId),
    withBarrier: of('with_barrier'),
    skillUse: skillUseOf(db, importId),
    induction: yesNo('induction'),
    mentor: yesNo('mentor'),
    globalHealth: yesNo('health'),
    leave: yesNo('leave'),
    seniorityByBand: crossedOf(db, importId),
  };
};
