import { describe, expect, test } from 'vitest';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { sketchOf, toGrid } from '../../fixtures/mangle-table';
import { sampleTables } from '../../fixtures/sample-tables';
import type { SampleCell, SampleTable } from '../../fixtures/sample-tables';
import { figuresOf } from './table-figures';

type Rows = readonly (readonly SampleCell[])[];

const read = (table: SampleTable, rows: Rows): readonly ParsedExtract[] =>
  parseExtracts(toGrid({ ...sketchOf(table), rows }), { answers: {}, fileName: `${table.fileName}.xlsx` });

const wordsOf = (tables: readonly ParsedExtract[]): readonly string[] =>
  tables.flatMap(({ problems, questions, quarantined, rowsLeftOut }) => [
    ...problems.map(({ code, text }) => `${code}: ${text}`),
    ...questions.map(({ id }) => id),
    ...quarantined.map(({ reason }) => reason),
    ...Object.entries(rowsLeftOut).map((entry) => entry.join()),
  ]);

/** What a person finds in cells that hold nothing a program could use. "10,1" is outcome 10.1 behind another country's decimal mark. */
const marks: readonly SampleCell[] = ['-', '???', '#REF!', 'Zorbian', '10,1', '12*', '1-2'];

/** Each change of the sheet that gives other figures without a word about it. */
const silent = (table: SampleTable, changes: readonly (readonly [string, Rows])[]): readonly string[] => {
  const plain = read(table, sketchOf(table).rows);
  const wanted = figuresOf(plain);
  const usual = new Set(wordsOf(plain));
  return changes.flatMap(([name, rows]) => {
    const tables = read(table, rows);
    const isSaid = tables.length === 0 || wordsOf(tables).some((words) => !usual.has(words));
    return isSaid || figuresOf(tables) === wanted ? [] : [name];
  });
};

const columnsOf = ({ columns }: SampleTable, names: readonly string[]) =>
  columns.flatMap((header, column) => (names.includes(header) ? [{ header, column }] : []));

describe.each(sampleTables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const { rows } = sketchOf(table);

  test('without any of its columns: the same figures, or a word about it', () => {
    const changes = columnsOf(table, table.columns).map(
      ({ header, column }) => [header, rows.map((row) => row.filter((_, at) => at !== column))] as const,
    );
    expect(silent(table, changes)).toEqual([]);
  });

  test('with a mark or a failed formula in any cell of a row that counts: the same figures, or a word about it', () => {
    const decisive = table.needed.filter((name) => !table.free.includes(name));
    const changes = columnsOf(table, decisive).flatMap(({ header, column }) =>
      marks.map(
        (mark) =>
          [
            `${header}: ${String(mark)}`,
            rows.map((row, index) => (index === 2 ? row.map((cell, at) => (at === column ? mark : cell)) : row)),
          ] as const,
      ),
    );
    expect(silent(table, changes)).toEqual([]);
  });

  test('with a row a second time: the same figures, or a word about it', () => {
    const changes = rows.flatMap((row, at) =>
      at % 4 === 1 ? [[`row ${String(at)}`, [...rows.slice(0, at), row, ...rows.slice(at)]] as const] : [],
    );
    expect(silent(table, changes)).toEqual([]);
  });
});

test('outcomes of reviews are text: a number 10.1 and a text "10.1" are one, and "10,1" and "7,2" are asked about', () => {
  const table = sampleTables.find(({ kind }) => kind === 'arcp');
  if (table === undefined) throw new Error('no sample');
  const outcome = table.columns.indexOf('Outcome');
  const withOutcomes = (cells: readonly SampleCell[]): Rows =>
    sketchOf(table).rows.map((row, at) =>
      at === 0 ? row : row.map((cell, column) => (column === outcome ? (cells[at - 1] ?? cell) : cell)),
    );
  const [plain] = read(table, withOutcomes([10.1, '10.1', 10.2, '7.2']));
  const outcomes = plain?.rows.flatMap((row) => (row.kind === 'arcp' ? [row.outcome] : []));
  expect(outcomes?.slice(0, 4)).toEqual(['10.1', '10.1', '10.2', '7.2']);
  const [asked] = read(table, withOutcomes(['10,1', '7,2']));
  expect(asked?.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
    ['arcp_outcome:10-1', '10.1'],
    ['arcp_outcome:7-2', null],
  ]);
});
