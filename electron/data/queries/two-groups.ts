import type { EthnicGroup } from '../../../shared/reference/groups';
import type { FileKind } from '../../../shared/dataset/import-types';
import type { ReadableDb } from '../connection';
import { countedRowsOf } from '../kept-counts';
import { numberOf, textOf } from '../row';
import { ethnicityTables } from './ethnicity-tables';
import { groupOfRow } from './staff/group-counts';
import { kindOf } from './table-kind';

const used = `
  used AS (
    SELECT i.id, i.kind, i.file_name, i.sheet FROM import i
    JOIN import_year y ON y.import_id = coalesce(i.adds_to, i.id)
    WHERE y.organisation_id = ? AND y.year = ? AND y.is_in_use = 1 AND i.removed_at IS NULL
  )`;

const usedIds = `WITH ${used} SELECT id FROM used ORDER BY id`;

const known = ethnicityTables
  .filter(({ hasPerson }) => hasPerson)
  .map(
    ({ table }) =>
      `SELECT import_id, row, person, ethnicity, ethnic_group FROM ${table}
       WHERE import_id IN (SELECT id FROM used) AND person IS NOT NULL AND ethnic_group <> 'unknown'`,
  )
  .join(' UNION ALL ');

/** People whose known groups are not the same in all of the files in a table `used`. */
const twoGroupsOf = (files: string): string => `
  WITH ${files},
  known AS (${known}),
  two AS (
    SELECT person FROM known GROUP BY person
    HAVING count(DISTINCT ethnic_group) > 1 AND count(DISTINCT import_id) > 1
  )`;

/** Values: organisation, year. */
const twoGroups = twoGroupsOf(used);

/** Value: the ids of the files as JSON. */
const numberWithTwo = `${twoGroupsOf('used AS (SELECT value AS id FROM json_each(?))')} SELECT count(*) AS n FROM two`;

export const countTwoGroups = (db: ReadableDb, organisationId: number, year: number): number => {
  const files = db.all(usedIds, [organisationId, year]).map((file) => numberOf(file, 'id'));
  const [row] = countedRowsOf(db, files, numberWithTwo, [JSON.stringify(files)]);
  return row === undefined ? 0 : numberOf(row, 'n');
};

/** A row of someone with two groups. `person` only puts rows of one person together: it is a number in this list, and no hash. */
export interface RowOfTwoGroups {
  readonly person: number;
  readonly kind: FileKind;
  readonly fileName: string;
  readonly sheet: string;
  readonly row: number;
  readonly group: EthnicGroup;
  readonly original: string;
}

export const listTwoGroups = (
  db: ReadableDb,
  organisationId: number,
  year: number,
  mostPeople: number,
): readonly RowOfTwoGroups[] =>
  db
    .all(
      `${twoGroups},
       numbered AS (SELECT person, row_number() OVER (ORDER BY person) AS number FROM two)
       SELECT n.number, u.kind, u.file_name, u.sheet, k.row, k.ethnic_group, k.ethnicity
       FROM numbered n JOIN known k ON k.person = n.person JOIN used u ON u.id = k.import_id
       WHERE n.number <= ? ORDER BY n.number, u.kind <> 'staff_in_post', u.id, k.row`,
      [organisationId, year, mostPeople],
    )
    .map((row) => ({
      person: numberOf(row, 'number'),
      kind: kindOf(row),
      fileName: textOf(row, 'file_name'),
      sheet: textOf(row, 'sheet'),
      row: numberOf(row, 'row'),
      group: groupOfRow(row),
      original: textOf(row, 'ethnicity'),
    }));

/** The known groups of people in files of other kinds that a year uses. */
export const knownGroups = (
  db: ReadableDb,
  organisationId: number,
  year: number,
  notOf: FileKind,
): ReadonlyMap<string, ReadonlySet<EthnicGroup>> => {
  const groups = new Map<string, Set<EthnicGroup>>();
  const rows = db.all(
    `WITH ${used}, known AS (${known})
     SELECT DISTINCT k.person, k.ethnic_group FROM known k JOIN used u ON u.id = k.import_id WHERE u.kind <> ?`,
    [organisationId, year, notOf],
  );
  for (const row of rows) {
    const person = textOf(row, 'person');
    groups.set(person, (groups.get(person) ?? new Set<EthnicGroup>()).add(groupOfRow(row)));
  }
  return groups;
};
