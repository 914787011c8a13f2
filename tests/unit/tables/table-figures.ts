import type { ExtractRow, ParsedExtract } from '../../../shared/dataset/extract-types';
import { countExtracts } from './count-extracts';
import { rowsOf } from './parse-settled';

const counted = new Set<ExtractRow['kind']>([
  'staff_in_post',
  'recruitment',
  'disciplinary',
  'learning',
  'survey_results',
  'board_members',
]);

/** What a row without a counting rule of its own says: everything but where it stands. */
const contentOf = (row: ExtractRow): string => {
  if (row.kind === 'application_counts')
    return JSON.stringify([row.ethnicity.group, row.isInternational, row.shortlisted, row.appointed]);
  return JSON.stringify({ ...row, row: 0, person: null }).toLowerCase();
};

/** The figures that tables give, whatever the order of their rows: two readings with the same text give the same figures. */
export const figuresOf = (tables: readonly ParsedExtract[]): string => {
  const rows = tables.flatMap((table) => table.rows);
  const others = rows
    .filter(({ kind }) => !counted.has(kind))
    .map(contentOf)
    .sort();
  const years = tables.map(({ year }) => year);
  return JSON.stringify([countExtracts(rowsOf(tables), { year: 2025, organisation: '' }), others, years]);
};
