import type { ExtractKind } from '../../../shared/dataset/extract-kinds';
import { bandName, measureName } from '../../../shared/dataset/row-facts';
import type { ApplicationUnit } from '../../../shared/dataset/row-facts';
import type { RowFact } from '../../../shared/dataset/sanity';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { ReadableDb, SqlRow } from '../connection';
import { numberOf, textOf, textOrNull } from '../row';
import { countedPeople } from './staff/extract-counts';
import { rowsOfImport, twice } from './staff/people';

interface FactTable {
  readonly table: string;
  readonly section?: string;
  readonly band?: string;
  readonly staffGroup?: string;
  readonly directorate?: string;
  /** True where each row has a year of its own. */
  readonly hasYear?: boolean;
}

const requests: FactTable = {
  table: 'opportunity',
  band: 'band',
  staffGroup: 'staff_group',
  directorate: 'directorate',
};

/** Which columns of which table tell of a year; kinds of figures are not here, for their rows are no people and no events. */
const factTables: Readonly<Partial<Record<ExtractKind, FactTable>>> = {
  disciplinary: { table: 'er_case', staffGroup: 'staff_group', directorate: 'directorate' },
  learning: { table: 'learning' },
  board_members: { table: 'board_member' },
  trainees: { table: 'trainee' },
  arcp: { table: 'arcp_outcome', hasYear: true },
  exams: { table: 'exam_attempt', hasYear: true },
  training_applications: { table: 'training_application', hasYear: true },
  study_leave: requests,
  cpd_funding: requests,
  apprenticeships: requests,
  experts: { table: 'expert' },
};

const select = (table: FactTable, from: string): string => `
  SELECT ethnic_group, ethnic_code, ${table.section ?? 'NULL'} AS section, ${table.band ?? 'NULL'} AS band,
    ${table.staffGroup ?? 'NULL'} AS staff_group, ${table.directorate ?? 'NULL'} AS directorate, count(*) AS n
  FROM ${from} GROUP BY 1, 2, 3, 4, 5, 6`;

const staffFacts = select(
  { table: 'staff', section: 'section', band: 'band', staffGroup: 'staff_group', directorate: 'directorate' },
  `(${countedPeople})`,
);

const statements: ReadonlyMap<string, string> = new Map(
  Object.entries(factTables).map(([kind, table]) => [
    kind,
    select(table, `${table.table} WHERE ${rowsOfImport}${table.hasYear === true ? ' AND year = ?' : ''}`),
  ]),
);

/** Applications listed one by one or counted in the file, by how far they have come. Values: import four times. */
const applicationFacts = (unit: ApplicationUnit): string => `
  SELECT ethnic_group, ethnic_code, NULL AS section, band, staff_group, NULL AS directorate, sum(stands_for) AS n FROM (
    SELECT ethnic_group, ethnic_code, band, staff_group, 1 AS stands_for
    FROM application WHERE ${rowsOfImport}${unit === 'applied' ? '' : ' AND is_shortlisted = 1'}
    UNION ALL
    SELECT ethnic_group, ethnic_code, NULL, NULL, coalesce(${unit}, 0) FROM application_count WHERE ${rowsOfImport}
  ) GROUP BY 1, 2, 3, 4, 5, 6`;

const applicationStatements = { applied: applicationFacts('applied'), shortlisted: applicationFacts('shortlisted') };

/** A table of counts without a number of applications can only be compared by those shortlisted. */
export const unitOfImport = (db: ReadableDb, importId: number): ApplicationUnit => {
  const sql = `SELECT 1 AS found FROM application_count WHERE ${rowsOfImport} AND applied IS NULL LIMIT 1`;
  return db.get(sql, twice(importId)) === undefined ? 'applied' : 'shortlisted';
};

const countFacts = `SELECT ethnic_group, measure, stage, sum(n) AS n FROM count_value WHERE ${rowsOfImport} AND year = ? GROUP BY 1, 2, 3`;

const toCountFact = (row: SqlRow): RowFact => ({
  count: numberOf(row, 'n'),
  group: ethnicGroups.find((group) => group === textOrNull(row, 'ethnic_group')) ?? null,
  code: null,
  band: null,
  staffGroup: null,
  directorate: null,
  measure: measureName(textOf(row, 'measure'), textOrNull(row, 'stage')),
});

const toFact = (row: SqlRow): RowFact => ({
  count: numberOf(row, 'n'),
  group: ethnicGroups.find((group) => group === textOrNull(row, 'ethnic_group')) ?? null,
  code: textOrNull(row, 'ethnic_code'),
  band: bandName(textOrNull(row, 'section'), textOrNull(row, 'band')),
  staffGroup: textOrNull(row, 'staff_group'),
  directorate: textOrNull(row, 'directorate'),
});

/** The rows of an import of one kind and year, alike ones together; of staff the people in the workforce, each once. `unit` is for applications only. */
export const factsOfImport = (
  db: ReadableDb,
  kind: ExtractKind,
  importId: number,
  year: number,
  unit: ApplicationUnit = 'applied',
): readonly RowFact[] | null => {
  if (kind === 'staff_in_post') return db.all(staffFacts, twice(importId)).map(toFact);
  if (kind === 'recruitment')
    return db.all(applicationStatements[unit], [...twice(importId), ...twice(importId)]).map(toFact);
  if (kind === 'counts') return db.all(countFacts, [...twice(importId), year]).map(toCountFact);
  const sql = statements.get(kind);
  if (sql === undefined) return null;
  const own = factTables[kind]?.hasYear === true ? [year] : [];
  return db.all(sql, [...twice(importId), ...own]).map(toFact);
};
