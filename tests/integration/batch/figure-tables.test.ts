import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import { fixtures, runTestBatch } from './run-batch';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-figures-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const batch = (...argv: readonly string[]): Promise<Outcome> =>
  runTestBatch(['--data', path.join(folder, 'data'), ...argv]);

const write = (name: string, lines: readonly string[]): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, lines.join('\n'));
  return file;
};

interface Counted {
  readonly measure: string;
  readonly stage: string | null;
  readonly group: string;
  readonly count: number | null;
  readonly of: number | null;
  readonly hidden?: true;
}
interface Figures {
  readonly year: number;
  readonly indicators: readonly {
    readonly indicator: number;
    readonly view: string;
    readonly value: number | null;
    readonly white: { readonly count: number | null; readonly of: number | null };
    readonly national: { readonly value: number; readonly year: number; readonly source: string } | null;
    readonly peers: readonly unknown[];
    readonly change: { readonly from: number } | null;
  }[];
  readonly otherCounts: readonly Counted[];
}

const figures = async (...more: readonly string[]): Promise<Figures> => {
  const { json, exitCode } = await batch('figures', '--year', '2025', ...more);
  expect(exitCode).toBe(0);
  return json as Figures;
};

const recruitment = [
  'Ethnic group,International recruitment,Applied,Shortlisted,Appointed',
  'White,No,9000,3000,700',
  'White,Yes,300,214,42',
  'BME,No,8000,2000,300',
  'BME,Yes,900,418,91',
  'Unknown,No,400,120,20',
];

describe('recruitment as a table of counts', () => {
  it('gives indicator 2, with and without international recruitment, from SQL over the stored rows', async () => {
    const { exitCode } = await batch('import', write('recruitment-2024-25.csv', recruitment));
    expect(exitCode).toBe(0);
    const { indicators } = await figures('--source', 'extracts');
    const two = indicators.filter(({ indicator }) => indicator === 2);
    expect(two.map(({ view, white, value }) => [view, white.count, white.of, value?.toFixed(4)])).toEqual([
      ['all', 742, 3214, '1.4277'],
      ['without_international', 700, 3000, '1.5556'],
    ]);
  });
});

describe('two tables on one sheet', () => {
  it('are imported apart, each with its year and its own answers', async () => {
    const table = (year: string, appointed: number): readonly string[] => [
      `Recruitment ${year}`,
      'Ethnic group,Shortlisted,Appointed',
      `White - Brittish,1000,${String(appointed)}`,
      'BME,800,90',
      'Unknown,20,2',
    ];
    const file = write('both.csv', [...table('2023/24', 150), '', ...table('2024/25', 200)]);
    expect((await batch('import', file)).exitCode).toBe(3);
    const { exitCode, json } = await batch('import', file, '--accept-suggestions');
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      imports: [
        { kind: 'recruitment', years: [2024], rowsRead: 3, rowsAccepted: 3 },
        { kind: 'recruitment', years: [2025], rowsRead: 3, rowsAccepted: 3 },
      ],
    });
    const appointed = async (year: string): Promise<unknown> => {
      const found = await batch('figures', '--year', year, '--source', 'extracts');
      return (found.json as Figures).indicators.find(({ indicator }) => indicator === 2)?.white.count;
    };
    expect([await appointed('2024'), await appointed('2025')]).toEqual([150, 200]);
  });
});

describe('benchmark figures', () => {
  const rows = [
    'Indicator,View,Organisation,Type,Year,Value,Source',
    '2,All,England,National,2025,1.62,WRES 2025 report',
    '2,All,Fenside NHS Trust,Peer,2024,1.3,Board paper October 2024',
    '2,All,Fenside NHS Trust,Peer,2023,1.9,Board paper October 2023',
    '3,All,England,National,2026,1.1,WRES 2026 report',
    '2,All,England,National,2025,1.54%,A paper',
  ];

  it('stand beside the trust’s own: the newest national one not later than the year, and peers', async () => {
    await batch('import', path.join(fixtures, 'wres-return-2025.xlsx'), '--accept-suggestions');
    const before = await figures();
    const { exitCode, json } = await batch('import', write('benchmarks.csv', rows));
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ imports: [{ kind: 'benchmarks', rowsAccepted: 4, years: [2023, 2024, 2025, 2026] }] });
    const after = await figures();
    const ofTwo = (all: Figures) => all.indicators.find(({ indicator, view }) => indicator === 2 && view === 'all');
    expect(ofTwo(after)?.national).toEqual({ value: 1.62, year: 2025, source: 'WRES 2025 report' });
    expect(ofTwo(before)?.national?.year).toBe(2023);
    expect(ofTwo(after)?.peers).toEqual([
      { place: 'Fenside NHS Trust', value: 1.3, year: 2024, source: 'Board paper October 2024' },
    ]);
    const three = after.indicators.find(({ indicator }) => indicator === 3);
    expect(three?.national?.year).toBe(2022);
    // Figures of others make no year of the trust's own.
    expect(after.indicators.map(({ value }) => value)).toEqual(before.indicators.map(({ value }) => value));
    expect((await batch('figures', '--year', '2026')).exitCode).toBe(1);
  });
});

describe('figures added to those of a year already held', () => {
  it('count as well: counts made elsewhere', async () => {
    const head = 'Period,Measure,Stage,Group,x,n';
    await batch(
      'import',
      write('counts.csv', [head, '2024/25,Mentoring,,White,40,400', '2024/25,Mentoring,,BME,20,300']),
    );
    const more = write('more.csv', [head, '2024/25,Secondments,,White,30,400', '2024/25,Secondments,,BME,25,300']);
    expect((await batch('import', more, '--same-year', 'add')).exitCode).toBe(0);
    const { otherCounts } = await figures();
    expect(otherCounts.map(({ measure, group, count }) => [measure, group, count])).toEqual([
      ['Mentoring', 'white', 40],
      ['Mentoring', 'bme', 20],
      ['Secondments', 'white', 30],
      ['Secondments', 'bme', 25],
    ]);
  });

  it('count as well: figures of others', async () => {
    const head = 'Indicator,View,Organisation,Type,Year,Value,Source';
    await batch('import', path.join(fixtures, 'wres-return-2025.xlsx'), '--accept-suggestions');
    await batch('import', write('national.csv', [head, '2,All,England,National,2025,1.62,WRES 2025 report']));
    const peers = write('peers.csv', [head, '2,All,Fenside NHS Trust,Peer,2025,1.3,Board paper']);
    expect((await batch('import', peers, '--same-year', 'add')).exitCode).toBe(0);
    const two = (await figures()).indicators.find(({ indicator, view }) => indicator === 2 && view === 'all');
    expect(two?.national?.year).toBe(2025);
    expect(two?.peers).toHaveLength(1);
  });
});

describe('counts made elsewhere', () => {
  const rows = [
    'Period,Measure,Stage,Group,x,n',
    '2024/25,Mentoring,Applied,A White - British,40,400',
    '2024/25,Mentoring,Applied,B White - Irish,4,40',
    '2024/25,Mentoring,Applied,BME,20,300',
    '2024/25,Secondments,,White,30,400',
    '2024/25,Secondments,,BME,3,300',
    '2023/24,Mentoring,Applied,BME,10,300',
  ];

  it('are in the figures of their year, through disclosure, also where nothing else is held', async () => {
    await batch('import', write('counts.csv', rows));
    expect((await batch('figures', '--year', '2025', '--source', 'extracts')).exitCode).toBe(1);
    const { otherCounts } = await figures();
    expect(otherCounts).toEqual([
      { measure: 'Mentoring', stage: 'Applied', group: 'white', count: 44, of: 440 },
      { measure: 'Mentoring', stage: 'Applied', group: 'bme', count: 20, of: 300 },
      { measure: 'Secondments', stage: null, group: 'white', count: 30, of: 400 },
      { measure: 'Secondments', stage: null, group: 'bme', count: null, of: 300, hidden: true },
    ]);
  });

  it('break no series: a year that has only them is not the year before', async () => {
    await batch('import', write('recruitment-2024-25.csv', recruitment));
    const alone = (await figures('--source', 'extracts')).indicators;
    await batch('import', write('counts.csv', rows));
    const { indicators, otherCounts } = await figures('--source', 'extracts');
    expect(indicators).toEqual(alone);
    expect(otherCounts).toHaveLength(4);
  });
});
