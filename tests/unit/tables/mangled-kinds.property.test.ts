import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { harmfulMangles, harmlessMangles, sketchOf, toGrid } from '../../fixtures/mangle-table';
import type { Sketch } from '../../fixtures/mangle-table';
import { expectAccounted } from '../../fixtures/parsed';
import { sampleTables } from '../../fixtures/sample-tables';
import { figuresOf } from './table-figures';

const read = (sketch: Sketch): readonly ParsedExtract[] =>
  parseExtracts(toGrid(sketch), { answers: {}, fileName: `${sketch.table.fileName}.xlsx` });

const wordsOf = (tables: readonly ParsedExtract[]): readonly string[] =>
  tables.flatMap(({ problems, questions, quarantined }) => [
    ...problems.map(({ code, text }) => `${code}: ${text}`),
    ...questions.map(({ id }) => id),
    ...quarantined.map(({ reason }) => reason),
  ]);

/** Reasons that a person reads beside the number of rows: a row turned into a total is one fewer, and said to be. */
const leftOut = (tables: readonly ParsedExtract[]): string =>
  JSON.stringify(tables.map(({ rowsLeftOut }) => rowsLeftOut));

/** The sheet that gave another figure, for whoever mends it. */
const show = ({ rows }: Sketch): string => rows.map((row) => JSON.stringify(row)).join('\n');

describe.each(sampleTables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const plain = sketchOf(table);
  const wanted = figuresOf(read(plain));
  const usual = new Set(wordsOf(read(plain)));
  const newWords = (tables: readonly ParsedExtract[]): readonly string[] =>
    wordsOf(tables).filter((words) => !usual.has(words));

  test('laid out otherwise: the same figures, or a word about it', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(harmlessMangles, { minLength: 1, maxLength: 4 }), (mangles) => {
        const sketch = mangles.reduce((made, mangle) => mangle(made), plain);
        const tables = read(sketch);
        tables.forEach(expectAccounted);
        if (tables.length === 0 || newWords(tables).length > 0) return;
        expect(figuresOf(tables), show(sketch)).toBe(wanted);
        compared += 1;
      }),
      { numRuns: 25 },
    );
    // Most layouts are read without a word: a reader that knows none of them would have nothing compared.
    expect(compared).toBeGreaterThan(5);
  }, 60_000);

  test('a column dropped, renamed or doubled, a row doubled, a cell spoilt: never another figure without a word', () => {
    fc.assert(
      fc.property(fc.array(harmlessMangles, { maxLength: 1 }), harmfulMangles, (before, harm) => {
        const good = before.reduce((made, mangle) => mangle(made), plain);
        const harmed = harm(good);
        const tables = read(harmed);
        tables.forEach(expectAccounted);
        const isSaid = tables.length === 0 || newWords(tables).length > 0 || leftOut(tables) !== leftOut(read(good));
        if (!isSaid) expect(figuresOf(tables), show(harmed)).toBe(wanted);
      }),
      { numRuns: 45 },
    );
  }, 60_000);
});
