import { ethnicGroups, noPeople } from '../../../../shared/reference/groups';
import type { EthnicGroup, GroupCounts } from '../../../../shared/reference/groups';
import type { SqlRow } from '../../connection';
import { numberOf, textOf } from '../../row';

export const groupOfRow = (row: SqlRow, column = 'ethnic_group'): EthnicGroup => {
  const text = textOf(row, column);
  const group = ethnicGroups.find((known) => known === text);
  if (group === undefined) throw new Error('unknown ethnic group in the database');
  return group;
};

/** Rows of `ethnic_group` and a count column → the counts of the three groups; a group without a row has nobody. */
export const toGroupCounts = (rows: readonly SqlRow[], column = 'n'): GroupCounts =>
  rows.reduce<GroupCounts>((counts, row) => ({ ...counts, [groupOfRow(row)]: numberOf(row, column) }), noPeople);
