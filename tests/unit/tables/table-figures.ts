import { indicatorKinds } from '../../../shared/dataset/extract-kinds';
import type { ExtractRow, ParsedExtract } from '../../../shared/dataset/extract-types';
import { countExtracts } from './count-extracts';
import { rowsOf } from './parse-settled';
import { factsOf } from './row-facts';

const counted: ReadonlySet<string> = new Set(indicatorKinds);

const dated = new Set<ParsedExtract['kind']>(['arcp', 'exams', 'training_applications']);

/** What a row without a counting rule of its own says: everything but where it stands. */
const contentOf = (row: ExtractRow, year: number | null): string => {
  if (row.kind === 'application_counts')
    return JSON.stringify([row.ethnicity.group, row.isInternational, row.shortlisted, row.appointed]);
  const facts = factsOf(row, year);
  if (facts !== null) return JSON.stringify([row.kind, ...facts]);
  return JSON.stringify({ ...row, row: 0, person: null }).toLowerCase();
};

/** The figures that tables give, whatever the order of their rows: two readings with the same text give the same figures. */
export const figuresOf = (tables: readonly ParsedExtract[]): string => {
  const others = tables
    .flatMap((table) => table.rows.filter(({ kind }) => !counted.has(kind)).map((row) => contentOf(row, table.year)))
    .sort();
  // Rows of medical education have the year of their date, and that of the table only without one: it is among their facts.
  const years = tables.filter(({ kind }) => !dated.has(kind)).map(({ year }) => year);
  return JSON.stringify([countExtracts(rowsOf(tables), { year: 2025, organisation: '' }), others, years]);
};
