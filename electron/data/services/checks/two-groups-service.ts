import type { ImportProblem } from '../../../../shared/dataset/import-types';
import { isReturn, tableKindLabel, yearsOfTable } from '../../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../../shared/dataset/parsed-table';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { TwoGroupsReply } from '../../../../shared/ipc/replies/reconcile';
import { twoGroupsWarning, whichGroupCounts } from '../../../../shared/narrative/files/two-groups-words';
import type { ReadableDb } from '../../connection';
import { remembered } from '../../remembered';
import { findOrganisation } from '../../queries/organisations';
import { countTwoGroups, knownGroups, listTwoGroups } from '../../queries/two-groups';

const mostPeople = 200;

export const countPeopleWithTwoGroups = (db: ReadableDb, year: number): number => {
  const organisation = findOrganisation(db);
  return organisation === null ? 0 : countTwoGroups(db, organisation.id, year);
};

/** People whose group is not the same in all files of a year: where they stand, never who they are. */
export const peopleWithTwoGroups = (db: ReadableDb, year: number): TwoGroupsReply =>
  // Rows, not counts: remembered, and never written down.
  remembered(db, `two groups: ${String(year)}`, () => findPeople(db, year));

const findPeople = (db: ReadableDb, year: number): TwoGroupsReply => {
  const organisation = findOrganisation(db);
  const total = countPeopleWithTwoGroups(db, year);
  // Their number is kept and their rows are not: looking for nobody would take as long as looking for many.
  const rows = organisation === null || total === 0 ? [] : listTwoGroups(db, organisation.id, year, mostPeople);
  return {
    total,
    rows: rows.map(({ kind, ...row }) => ({ ...row, kindLabel: tableKindLabel(kind), counts: whichGroupCounts(kind) })),
  };
};

/** The people of a table with their known groups; the same hash is the same person in every file. */
const groupsIn = (table: ParsedTable): ReadonlyMap<string, ReadonlySet<EthnicGroup>> => {
  const groups = new Map<string, Set<EthnicGroup>>();
  for (const row of isReturn(table) ? [] : table.rows) {
    const group = 'ethnicity' in row ? (row.ethnicity?.group ?? 'unknown') : 'unknown';
    if (row.person === null || group === 'unknown') continue;
    groups.set(row.person, (groups.get(row.person) ?? new Set<EthnicGroup>()).add(group));
  }
  return groups;
};

/** Said before the commit and kept: people of this table who have another group in a file of another kind. */
export const twoGroupsProblems = (db: ReadableDb, table: ParsedTable): readonly ImportProblem[] => {
  const organisation = findOrganisation(db);
  if (organisation === null || organisation.isExample) return [];
  const year = yearsOfTable(table).at(-1);
  if (year === undefined) return [];
  const others = knownGroups(db, organisation.id, year, table.kind);
  if (others.size === 0) return [];
  const people = [...groupsIn(table)].filter(([person, groups]) => {
    const elsewhere = others.get(person);
    return elsewhere !== undefined && new Set([...groups, ...elsewhere]).size > 1;
  }).length;
  if (people === 0) return [];
  const text = twoGroupsWarning(people, year);
  return [{ severity: 'warning', code: 'two_groups_across_files', text, place: null }];
};
