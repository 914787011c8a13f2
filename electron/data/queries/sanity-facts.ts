import type { ExtractKind } from '../../../shared/dataset/extract-kinds';
import { bandName } from '../../../shared/dataset/row-facts';
import type { RowFact } from '../../../shared/dataset/sanity';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { ReadableDb, SqlRow } from '../connection';
import { numberOf, textOrNull } from '../row';
import { countedPeople } from './extract-counts';
import { ofImport } from './of-import';

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
export const factTables: Readonly<Partial<Record<ExtractKind, FactTable>>> = {
  recruitment: { table: 'application', band: 'band', staffGroup: 'staff_group' },
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
    select(table, `${table.table} WHERE ${ofImport('?')}${table.hasYear === true ? ' AND year = ?' : ''}`),
  ]),
);

const toFact = (row: SqlRow): RowFact => ({
  count: numberOf(row, 'n'),
  group: ethnicGroups.find((group) => group === textOrNull(row, 'ethnic_group')) ?? null,
  code: textOrNull(row, 'ethnic_code'),
  band: bandName(textOrNull(row, 'section'), textOrNull(row, 'band')),
  staffGroup: textOrNull(row, 'staff_group'),
  directorate: textOrNull(row, 'directorate'),
});

/** The rows of an import of one kind and year, alike ones together; of staff the people in the workforce, each once. */
export const factsOfImport = (
  db: ReadableDb,
  kind: ExtractKind,
  importId: number,
  year: number,
): readonly RowFact[] | null => {
  if (kind === 'staff_in_post') return db.all(staffFacts, [importId, importId]).map(toFact);
  const sql = statements.get(kind);
  if (sql === undefined) return null;
  const own = factTables[kind]?.hasYear === true ? [year] : [];
  return db.all(sql, [importId, importId, ...own]).map(toFact);
};
