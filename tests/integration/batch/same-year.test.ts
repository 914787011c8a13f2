import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { utils, write as writeBook } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import { nextName, nextWorkbook } from '../../fixtures/next-year';
import { fixtures, runTestBatch } from './run-batch';

let folder = '';
let ids = 0;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-parts-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A data folder of its own. */
const openBatch = (): ((...argv: readonly string[]) => Promise<Outcome>) => {
  const data = path.join(folder, `data-${String((ids += 1))}`);
  return (...argv) => runTestBatch(['--data', data, ...argv]);
};

const header = 'Ethnic group,Applied,Shortlisted,Appointed';
const firstHalf = ['A White - British,4100,1400,352', 'H Asian or Asian British - Indian,3000,700,150', 'Z,200,60,10'];
const secondHalf = [
  'A White - British,5000,1600,350',
  'N Black or Black British - African,3000,1000,91',
  'Z,200,60,10',
];

const write = (name: string, lines: readonly string[]): string => {
  const place = path.join(folder, `${name}.csv`);
  fs.writeFileSync(place, [header, ...lines].join('\n'));
  return place;
};
const first = () => write('recruitment-2024-25 April to September', firstHalf);
const second = () => write('recruitment-2024-25 October to March', secondHalf);

const sheetOf = (lines: readonly string[]) =>
  utils.aoa_to_sheet(
    [header, ...lines].map((line) => line.split(',').map((text) => (/^\d+$/.test(text) ? Number(text) : text))),
  );
/** One file in which both halves stand, a sheet each. */
const twoTables = (): string => {
  const place = path.join(folder, 'recruitment-2024-25.xlsx');
  const book = {
    SheetNames: ['Summer', 'Winter'],
    Sheets: { Summer: sheetOf(firstHalf), Winter: sheetOf(secondHalf) },
  };
  fs.writeFileSync(place, writeBook(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return place;
};
const saidOfUse = (outcome: Outcome): readonly string[] =>
  importsOf(outcome).flatMap(({ warnings }) => warnings.filter((text) => text.startsWith('Its figures for 2025')));

const held = ['A White - British,500,100,10', 'H Asian or Asian British - Indian,500,100,5', 'Z,20,6,1'];
const heldOnly = [10, 100, 5, 100];

interface Counts {
  readonly indicators: readonly {
    indicator: number;
    view: string;
    white: { count: number; of: number };
    bme: { count: number; of: number };
  }[];
}

/** Appointed and shortlisted, White and BME. */
const indicator2 = async (batch: ReturnType<typeof openBatch>): Promise<readonly number[]> => {
  const { json, exitCode } = await batch('figures', '--year', '2025', '--source', 'extracts');
  expect(exitCode).toBe(0);
  const found = (json as Counts).indicators.find(({ indicator, view }) => indicator === 2 && view === 'all');
  return found === undefined ? [] : [found.white.count, found.white.of, found.bme.count, found.bme.of];
};

const firstOnly = [352, 1400, 150, 700];
const secondOnly = [350, 1600, 91, 1000];
const both = [702, 3000, 241, 1700];

interface Imported {
  readonly imports: readonly { readonly questions: readonly { id: string }[]; readonly warnings: readonly string[] }[];
}
const importsOf = ({ json }: Outcome) => (json as Imported).imports;

describe('a second file for a year, by batch', () => {
  it('is asked about where nothing is said, and nothing changes', async () => {
    const batch = openBatch();
    expect((await batch('import', first())).exitCode).toBe(0);
    const asked = await batch('import', second());
    expect(asked.exitCode).toBe(3);
    expect(importsOf(asked)[0]?.questions.map(({ id }) => id)).toEqual(['same-year:2025']);
    expect(await indicator2(batch)).toEqual(firstOnly);
  });

  it.each([
    [['--accept-suggestions'], secondOnly],
    [['--same-year', 'replace'], secondOnly],
    [['--same-year', 'keep'], firstOnly],
    [['--same-year', 'add'], both],
    [['--accept-suggestions', '--same-year', 'add'], both],
    [['--accept-suggestions', '--same-year', 'keep'], firstOnly],
  ] as const)('with %j gives the figures it says', async (options, wanted) => {
    const batch = openBatch();
    expect((await batch('import', first())).exitCode).toBe(0);
    const outcome = await batch('import', second(), ...options);
    expect(outcome.exitCode).toBe(0);
    expect(await indicator2(batch)).toEqual(wanted);
  });

  it.each([
    [[], /are replaced by those of recruitment-2024-25 October to March\.csv/, secondOnly],
    [['--same-year', 'keep'], /are used; those of recruitment-2024-25 October to March\.csv/, firstOnly],
    [['--same-year', 'add'], null, both],
  ] as const)('in one drop with %j says which is used', async (options, words, wanted) => {
    const batch = openBatch();
    const outcome = await batch('import', first(), second(), '--accept-suggestions', ...options);
    expect(outcome.exitCode).toBe(0);
    const said = importsOf(outcome)[0]?.warnings.filter((text) => text.startsWith('Its figures for 2025')) ?? [];
    expect(said).toHaveLength(words === null ? 0 : 1);
    if (words !== null) expect(said[0]).toMatch(words);
    expect(await indicator2(batch)).toEqual(wanted);
  });

  it.each([
    [[], null, both],
    [['--same-year', 'keep'], null, both],
    [['--same-year', 'replace'], null, both],
    [['--same-year', 'add'], null, both],
    [['--same-year', 'replace'], 'held', both],
    [['--same-year', 'keep'], 'held', heldOnly],
    [['--same-year', 'add'], 'held', [712, 3100, 246, 1800]],
  ] as const)('tables of one file are parts of their year, with %j beside %s', async (options, before, wanted) => {
    const batch = openBatch();
    if (before !== null) await batch('import', write('recruitment-2024-25 before', held));
    const outcome = await batch('import', twoTables(), '--accept-suggestions', ...options);
    expect(outcome.exitCode).toBe(0);
    expect(importsOf(outcome)).toHaveLength(2);
    expect(saidOfUse(outcome)).toEqual([]);
    expect(await indicator2(batch)).toEqual(wanted);
    expect(importsOf(outcome)[1]?.questions).toEqual([]);
  });

  it('counts a file that is named twice in one drop once', async () => {
    const batch = openBatch();
    const file = twoTables();
    const outcome = await batch('import', file, file, '--accept-suggestions');
    expect(outcome.exitCode).toBe(0);
    expect(await indicator2(batch)).toEqual(both);
    expect(saidOfUse(outcome)[0]).toMatch(/are replaced by those of/);
  });

  it('says of two returns in one drop that the figures the later one only repeats are used', async () => {
    const batch = openBatch();
    const name = 'wres-return-2025.xlsx';
    const next = path.join(folder, nextName(name));
    const taken = [
      [5, 8],
      [6, 9],
      [7, 10],
    ] as const;
    fs.writeFileSync(next, await nextWorkbook(fs.readFileSync(path.join(fixtures, name)), taken));
    const outcome = await batch('import', path.join(fixtures, name), next, '--accept-suggestions');
    expect(outcome.exitCode).toBe(0);
    expect(saidOfUse(outcome)).toEqual([
      `Its figures for 2025 are used; those of ${nextName(name)}, of the same import, are kept beside them.`,
    ]);
  });

  it('is left out where it is the very same file, also when rows are added', async () => {
    const batch = openBatch();
    await batch('import', first());
    const again = await batch('import', first(), '--same-year', 'add');
    expect(again.exitCode).toBe(0);
    expect(importsOf(again)[0]?.warnings[0]).toMatch(/already imported/);
    expect(await indicator2(batch)).toEqual(firstOnly);
  });

  it('is refused for any other word', async () => {
    const { exitCode, json } = await openBatch()('import', first(), '--same-year', 'both');
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ error: { code: 'bad_request' } });
  });
});
