import { joinDrafts } from '../../../shared/releases/draft-tables';
import { countKey } from '../../../shared/releases/known-counts';
import type { Audience, Release, ReleasedCell, ReleasedTables } from '../../../shared/releases/release.types';
import type { Table } from '../../../shared/disclosure/types';

export const thresholds: Readonly<Record<Audience, number>> = {
  board: 5,
  division: 5,
  network: 5,
  other: 5,
  public: 10,
};

/** A table of counts as it is printed with some cells hidden. */
export const printed = (table: Table, hidden: readonly string[], name = 'Table'): ReleasedTables => {
  const cells = table.cells.map(({ id, value }): ReleasedCell => ({
    table: name,
    population: 'staff',
    part: id,
    group: 'all',
    value: hidden.includes(id) ? null : value,
    atoms: [id],
  }));
  const key = (part: string): string => countKey({ population: 'staff', part, group: 'all', atoms: [part] });
  return joinDrafts([
    { cells, sums: table.sums.map(({ total, parts }) => ({ total: key(total), parts: parts.map(key) })) },
  ]);
};

export const release = (tables: ReleasedTables, over: Partial<Release> = {}): Release => ({
  ...tables,
  id: 1,
  at: '2025-06-01T09:00:00Z',
  audience: 'board',
  form: 'docx',
  version: 'restricted',
  organisation: 'Sample Trust',
  year: 2025,
  name: 'Board paper.docx',
  ...over,
});

/** Counts of one set of people, a group each. */
export const counts = (
  values: Readonly<Record<string, number | null>>,
  over: Partial<Omit<ReleasedCell, 'group' | 'value'>> = {},
): ReleasedTables => ({
  cells: Object.entries(values).map(([group, value]) => ({
    table: 'Workforce, 2025',
    population: '2025 return workforce',
    part: '',
    ...over,
    group,
    value,
  })),
  sums: [],
});
