import { ethnicGroups, groupTotal } from '../../reference/groups';
import type { EthnicGroup, GroupCounts } from '../../reference/groups';
import type { HiddenParts } from '../figures/hide-parts';
import { isSmall } from '../figures/policy';
import type { DisclosurePolicy } from '../figures/policy';
import type { Cell, Sum, Table } from '../types';
import { hiddenOrAll } from './hidden-or-all';

type Column = EthnicGroup | 'total';
const columns: readonly Column[] = [...ethnicGroups, 'total'];

/** As in the table of bands: the BME count is what the indicator is about, so the White count gives way first, and the row total last. */
const worth: Readonly<Record<Column, number>> = { white: 0, unknown: 1, bme: 2, total: 3 };

/** One row of people: a part, or all. What other tables of the same screens show or hide already is said of each column. */
export interface StaffLine {
  readonly name: string;
  readonly counts: GroupCounts;
  /** Null where only this table shows it. */
  readonly elsewhere: HiddenParts | null;
  /** Where that can be done White and BME stay, and the headcount gives way beside the Unknown. */
  readonly keepsGroups?: boolean;
  /** No page has it, but a reader can work it out: what protects others is hidden here first. */
  readonly isNeverPrinted?: boolean;
}

const id = (name: string, column: Column): string => `${name}|${column}`;

const cellsOf = ({ name, counts, elsewhere, isNeverPrinted = false }: StaffLine): readonly Cell[] =>
  columns.map((column) => ({
    id: id(name, column),
    value: column === 'total' ? groupTotal(counts) : counts[column],
    worth: isNeverPrinted ? 0 : worth[column],
    isAlwaysShown: elsewhere !== null && !elsewhere[column],
    isHiddenElsewhere: elsewhere?.[column] === true,
  }));

const staffTable = (lines: readonly StaffLine[], sums: readonly Sum[]): Table => ({
  cells: lines.flatMap(cellsOf),
  sums: [
    ...lines.map(({ name }) => ({ total: id(name, 'total'), parts: ethnicGroups.map((group) => id(name, group)) })),
    ...sums.flatMap(({ total, parts }) =>
      columns.map((column) => ({ total: id(total, column), parts: parts.map((name) => id(name, column)) })),
    ),
  ],
});

/** What must be hidden of rows of people that add up as said. */
export const hideStaffLines = (
  lines: readonly StaffLine[],
  sums: readonly Sum[],
  policy: DisclosurePolicy,
): ((name: string) => HiddenParts) => {
  const wished = lines
    .filter(({ keepsGroups }) => keepsGroups === true)
    .flatMap(({ name, counts }) =>
      (['white', 'bme'] as const)
        .filter((group) => !isSmall(counts[group], policy.threshold))
        .map((group) => id(name, group)),
    );
  const hidden = hiddenOrAll(staffTable(lines, sums), policy, new Set(wished));
  return (name) => ({
    white: hidden.has(id(name, 'white')),
    bme: hidden.has(id(name, 'bme')),
    unknown: hidden.has(id(name, 'unknown')),
    total: hidden.has(id(name, 'total')),
  });
};
