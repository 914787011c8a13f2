import { placeAt } from '../../cell-place';
import type { CountRow } from '../../row-types/figure-rows';
import { cleanText } from '../../values/clean-text';
import { readGroupLabel } from '../counts/group-labels';
import { readCount } from '../counts/read-count';
import type { CountReading } from '../counts/read-count';
import { settleTotals } from '../counts/settle-totals';
import type { EntryFate } from '../counts/settle-totals';
import { blankEthnicity, createEthnicityReader } from '../reading/read-ethnicity';
import { columnOf, isOutcome, setAside, valueOr, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { yearOfValue } from '../reading/year-value';

interface Numbers {
  readonly year: number;
  readonly measure: string;
  readonly stage: string | null;
  readonly count: number;
  readonly of: number | null;
}

const numberIn = (reading: TableReading, row: TableRow, field: string): CountReading => {
  const column = columnOf(reading.match, field);
  return column === null ? { kind: 'blank' } : readCount(reading, row.row, column, row.cell(column));
};

const readNumbers = (reading: TableReading, row: TableRow): Numbers | RowOutcome => {
  const year = yearOfValue(row.raw('period'));
  const measure = cleanText(row.raw('measure'));
  if (year === null) return setAside('period', 'it names no reporting year');
  if (measure === '') return setAside('measure', 'there is no measure');
  const count = numberIn(reading, row, 'count');
  const of = numberIn(reading, row, 'of');
  if (count.kind === 'faulty') return setAside('count', count.reason);
  if (of.kind === 'faulty') return setAside('of', of.reason);
  if (count.kind === 'asked' || of.kind === 'asked') return waiting;
  if (count.kind !== 'count') return setAside('count', 'there is no number');
  if (of.kind === 'blank' && reading.has('of')) return setAside('of', 'there is no number');
  const base = of.kind === 'count' ? of.value : null;
  if (base !== null && count.value > base)
    return setAside('count', `${String(count.value)} of ${String(base)}: more than there are`);
  return { year, measure, stage: cleanText(row.raw('stage')) || null, count: count.value, of: base };
};

/** Groups of one year, measure and stage belong together: their totals are checked, and left out. */
const settleRows = (reading: TableReading, found: ReadonlyMap<TableRow, Numbers>): ReadonlyMap<TableRow, EntryFate> => {
  const blocks = new Map<string, (readonly [TableRow, Numbers])[]>();
  for (const [row, numbers] of found) {
    const key = `${String(numbers.year)}|${numbers.measure}|${numbers.stage ?? ''}`.toLowerCase();
    blocks.set(key, [...(blocks.get(key) ?? []), [row, numbers]]);
  }
  const column = columnOf(reading.match, 'ethnicity');
  const fates = new Map<TableRow, EntryFate>();
  for (const block of blocks.values()) {
    const entries = block.map(([row, { count, of }]) => ({
      label: readGroupLabel(row.raw('ethnicity')),
      text: row.text('ethnicity'),
      values: [count, of],
      place: placeAt(reading.match.sheet.name, row.row, column),
    }));
    const settled = settleTotals(entries, reading.findings);
    block.forEach(([row], at) => fates.set(row, settled[at] ?? 'own'));
  }
  return fates;
};

/** The same group twice under one heading may be two parts of it or the same row again: added up, and said. */
const sayRepeats = ({ match, findings }: TableReading, found: ReadonlyMap<TableRow, Numbers>): void => {
  const seen = new Set<string>();
  const again = [...found].filter(([row, { year, measure, stage }]) => {
    const key = [String(year), measure, stage ?? '', row.text('ethnicity')].join('|').toLowerCase();
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  });
  const [first] = again;
  if (first === undefined) return;
  findings.warn(
    'group_repeated',
    `${String(again.length)} row${again.length === 1 ? ' repeats' : 's repeat'} a period, measure, stage and group: ${again.length === 1 ? 'its number is' : 'their numbers are'} added up.`,
    placeAt(match.sheet.name, first[0].row, null),
  );
};

const sayNoBase = ({ has, match, findings }: TableReading): void => {
  if (has('of')) return;
  findings.warn(
    'no_base',
    'The file says how many, and not of how many: there are no rates to compare.',
    placeAt(match.sheet.name, match.header.row, null),
  );
};

/** Reads a long table of counts: period, measure, stage, group, how many, of how many. */
export const createCountReader = (reading: TableReading): RowReader => {
  const readEthnicity = createEthnicityReader(reading);
  const read = new Map(reading.rows.map((row) => [row, readNumbers(reading, row)]));
  const numbers = new Map([...read].flatMap(([row, found]) => (isOutcome(found) ? [] : [[row, found] as const])));
  const fates = settleRows(reading, numbers);
  sayRepeats(reading, numbers);
  sayNoBase(reading);
  return (row) => {
    const found = read.get(row);
    if (found === undefined) return waiting;
    if (isOutcome(found)) return found;
    const fate = fates.get(row) ?? 'own';
    if (fate === 'asked') return waiting;
    if (fate !== 'own') return { kind: 'left_out', reason: fate === 'total' ? 'totals' : 'subtotals' };
    if (row.text('ethnicity') === '') return setAside('ethnicity', 'there is no group');
    const ethnicity = readEthnicity(row);
    if (ethnicity.kind === 'asked') return waiting;
    const { group, original } = valueOr(ethnicity, blankEthnicity);
    const counted: CountRow = { kind: 'counts', row: row.row + 1, person: null, group, original, ...found };
    return { kind: 'rows', rows: [counted] };
  };
};
