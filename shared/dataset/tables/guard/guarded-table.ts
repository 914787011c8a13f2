import type { SheetGrid } from '../../grid';
import type { TableMatch } from '../recognise-extracts';

/**
 * A table in which everything that may not be kept is gone: rows without consent are empty, prose is sorted or dropped. `source` is the
 * sheet as it was, only to tell rows of data from blank rows and totals.
 */
export interface GuardedTable {
  readonly match: TableMatch;
  readonly source: SheetGrid;
  /** By 0-based row: why its cells were emptied. */
  readonly withheld: ReadonlyMap<number, string>;
  /** Employee numbers of people who refused or withdrew, to delete what is held of them. */
  readonly withdrawn: readonly string[];
}
