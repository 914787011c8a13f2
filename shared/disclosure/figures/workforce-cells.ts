import type { BandCounts } from '../../indicators/counts';
import { ethnicGroups } from '../../reference/groups';
import type { EthnicGroup } from '../../reference/groups';

/** A column of the workforce table: a group, or everybody of the row. */
export type Column = EthnicGroup | 'total';
export const columns: readonly Column[] = [...ethnicGroups, 'total'];

export const rowOf = ({ section, band }: Pick<BandCounts, 'section' | 'band'>): string => `${section}|${band}`;
export const cellId = (row: string, column: Column): string => `${row}|${column}`;
export const workforceRow = 'workforce';
export const upperRow = 'upper';
