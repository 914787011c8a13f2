import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import expected from '../../fixtures/northmoor/expected-return.json';
import { fixtures, runTestBatch } from './run-batch';

const returnFile = path.join(fixtures, 'wres-return-2025.xlsx');
let folder = '';

const batch = (...argv: readonly string[]): Promise<Outcome> => runTestBatch(argv);

interface Figures {
  readonly workforce: Record<string, number>;
  readonly bands: readonly {
    section: string;
    band: string;
    white: number | null;
    bme: number | null;
    unknown: number | null;
    hidden?: true;
  }[];
  readonly indicators: readonly {
    indicator: number;
    view: string;
    white: { count: number | null; of: number | null; percent: number | null };
    bme: { count: number | null; of: number | null; percent: number | null };
    unknown: { count: number | null; of: number | null; hidden?: true };
    value: number | null;
    finding: string;
    shortfall: number | null;
    sentence: string;
    hidden?: true;
  }[];
}

const figures = async (year: number, version = 'restricted'): Promise<Figures> => {
  const { json, exitCode } = await batch('--data', folder, 'figures', '--year', String(year), '--version', version);
  expect(exitCode).toBe(0);
  return json as Figures;
};

const one = (all: Figures, indicator: number, view = 'all') => {
  const found = all.indicators.find((each) => each.indicator === indicator && each.view === view);
  if (found === undefined) throw new Error('no such indicator');
  return found;
};

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-batch-'));
  const { json, exitCode } = await batch('--data', folder, 'import', returnFile);
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({
    imports: [
      { file: 'wres-return-2025.xlsx', kind: 'annual_return', years: [2024, 2025], questions: [], quarantined: 0 },
    ],
  });
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('figures of the fictional trust', () => {
  it('are the return’s own counts, for this year and the year before', async () => {
    const now = await figures(2025);
    expect(now.workforce).toMatchObject({ white: 2849, bme: 2006, unknown: 211 });
    expect(one(now, 2)).toMatchObject({
      white: { count: 217, of: 827 },
      bme: { count: 415, of: 1241 },
      unknown: { count: 8, of: 54 },
    });
    expect(one(now, 3)).toMatchObject({
      white: { count: 6, of: 2849 },
      bme: { count: 9, of: 2006 },
      unknown: { count: null, hidden: true },
    });
    expect(one(now, 4)).toMatchObject({ white: { count: 627 }, bme: { count: 315 }, unknown: { count: 37 } });
    expect(one(now, 2).value).toBeCloseTo(0.7846534869829984, 12);
    expect(one(now, 3).value).toBeCloseTo(2.1303589232303093, 12);
    expect(one(now, 4).value).toBeCloseTo(1.4015076300790588, 12);
    const before = await figures(2024);
    expect(before.workforce).toMatchObject({ white: 2835, bme: 1836, unknown: 192 });
    expect(one(before, 2)).toMatchObject({ white: { count: 640, of: 2210 }, bme: { count: 371, of: 1890 } });
    expect(one(before, 3)).toMatchObject({ white: { count: 26 }, bme: { count: 24 } });
  });

  it('give every band that may be shown exactly, and null for the others', async () => {
    const { bands } = await figures(2025);
    const wanted = expected.i1 as Record<string, Record<string, { W: number; B: number; U: number }>>;
    let compared = 0;
    for (const { section, band, white, bme, unknown, hidden } of bands.filter((each) => each.band !== 'Under 1')) {
      const name = /^\d/.test(band) ? `Band ${band.toUpperCase()}` : band;
      const right = wanted[section]?.[name];
      expect(right, `${section} ${name}`).toBeDefined();
      for (const [shown, count] of [
        [white, right?.W],
        [bme, right?.B],
        [unknown, right?.U],
      ] as const) {
        if (shown === null) expect(hidden).toBe(true);
        else expect(shown).toBe(count);
        compared += shown === null ? 0 : 1;
        if (count !== undefined && count > 0 && count < 5) expect(shown).toBeNull();
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('give the board, the survey and what is too few to say', async () => {
    const now = await figures(2025);
    expect(one(now, 9, 'total')).toMatchObject({
      white: { count: 10 },
      bme: { count: 3 },
      finding: 'not_distinguishable',
    });
    expect(one(now, 9, 'total').value).toBeCloseTo((3 / 13 - 2006 / 5066) * 100, 10);
    expect(one(now, 9, 'voting')).toMatchObject({ white: { count: 9 }, bme: { count: 2 } });
    expect(one(now, 9, 'executive')).toMatchObject({
      white: { count: 5 },
      bme: { count: 2 },
      value: null,
      finding: 'too_few',
    });
    for (const indicator of [5, 6, 7, 8] as const) {
      const [white, bme] = expected.survey[indicator] as [number, number];
      expect(one(now, indicator)).toMatchObject({ white: { percent: white }, bme: { percent: bme } });
    }
  });

  it('hide more in the public version', async () => {
    const now = await figures(2025, 'public');
    expect(one(now, 3)).toMatchObject({ value: null, hidden: true, white: { count: null } });
    expect(one(now, 9, 'total')).toMatchObject({ value: null, hidden: true });
    for (const { white, bme, unknown } of now.bands) {
      for (const count of [white, bme, unknown]) expect(count === null || count === 0 || count >= 10).toBe(true);
    }
  });
});

describe('commands', () => {
  it('compares four numbers', async () => {
    const { json, exitCode } = await batch('compare', '56', '70', '48', '80');
    expect(exitCode).toBe(0);
    const { ratio, gap, fisher, midP, finding } = json as Record<
      string,
      { value: number; lower: number; upper: number; method: string }
    > & { fisher: number; midP: number; finding: string };
    expect(ratio?.value).toBeCloseTo(1.333333, 6);
    expect(ratio?.lower).toBeCloseTo(1.076626, 6);
    expect(gap?.upper).toBeCloseTo(0.333873, 6);
    expect(fisher).toBeCloseTo(0.0125211298, 9);
    expect(midP).toBeCloseTo(0.01042114, 9);
    expect(finding).toBe('unlikely_chance');
  });

  it('stops with exit code 3 and changes nothing while a question is open', async () => {
    const other = path.join(folder, 'return-saved-again.csv');
    fs.writeFileSync(other, XLSX.utils.sheet_to_csv(XLSX.read(fs.readFileSync(returnFile)).Sheets['WRES'] ?? {}));
    const open = await batch('--data', folder, 'import', other);
    expect(open.exitCode).toBe(3);
    expect(open.json).toMatchObject({
      imports: [{ questions: [{ id: 'same-year:2024', suggestion: 'replace' }, { id: 'same-year:2025' }] }],
    });
    const { json } = await batch('--data', folder, 'verify');
    expect(json).toMatchObject({ integrity: 'ok', foreignKeys: 'ok', counts: { import: 1 } });
    const accepted = await batch('--data', folder, 'import', other, '--accept-suggestions');
    expect(accepted.exitCode).toBe(0);
    expect((await figures(2025)).workforce).toMatchObject({ white: 2849 });
  });

  it('leaves the very same file out, and says so', async () => {
    const { json, exitCode } = await batch('--data', folder, 'import', returnFile);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      imports: [{ questions: [], warnings: expect.arrayContaining([expect.stringContaining('already imported')]) }],
    });
  });

  it('exports Word and Excel', async () => {
    const out = path.join(folder, 'papers');
    const { json, exitCode } = await batch(
      '--data',
      folder,
      'export',
      '--year',
      '2025',
      '--version',
      'public',
      '--out',
      out,
    );
    expect(exitCode).toBe(0);
    const { files } = json as { files: readonly string[] };
    expect(files.map((file) => path.extname(file))).toEqual(['.docx', '.xlsx']);
    for (const file of files) expect(fs.statSync(file).size).toBeGreaterThan(5000);
  });

  it('exports figures and pictures when they are asked for', async () => {
    const out = path.join(folder, 'others');
    const asked = ['--data', folder, 'export', '--year', '2025', '--out', out, '--formats', 'csv,zip'] as const;
    const { json, exitCode } = await batch(...asked);
    expect(exitCode).toBe(0);
    const { files } = json as { files: readonly string[] };
    expect(files.map((file) => path.basename(file).replace(/ - .*\./, '.'))).toEqual([
      'WRES 2025 figures.csv',
      'WRES 2025 pictures.zip',
    ]);
    for (const file of files) expect(fs.statSync(file).size).toBeGreaterThan(1000);
  });

  it('exports every format of both versions in one run, with what was hidden', async () => {
    const out = path.join(folder, 'both');
    const asked = ['--data', folder, 'export', '--both', '--year', '2025', '--out', out] as const;
    const { json, exitCode } = await batch(...asked);
    expect(exitCode).toBe(0);
    const { files } = json as { files: readonly string[] };
    expect(files.map((file) => path.basename(file).replace(/^WRES 2025 (.*) - .* - /, '$1 '))).toEqual([
      'board paper Restricted.docx',
      'figures and action plan Restricted.xlsx',
      'figures Restricted.csv',
      'pictures Restricted.zip',
      'paper for the public Public.docx',
      'figures and action plan Public.xlsx',
      'figures Public.csv',
      'pictures Public.zip',
      'what is hidden Restricted.csv',
    ]);
    for (const file of files) expect(fs.statSync(file).size).toBeGreaterThan(60);
  });

  it('refuses a version or readers beside both versions, unknown packs, and packs that no file gives', async () => {
    const out = path.join(folder, 'none');
    const asked = ['--data', folder, 'export', '--year', '2025', '--out', out] as const;
    for (const more of [
      ['--both', '--version', 'public'],
      ['--both', '--audience', 'board'],
      ['--packs', 'ward'],
    ])
      expect((await batch(...asked, ...more)).json).toMatchObject({ error: { code: 'bad_request' } });
    expect((await batch(...asked, '--packs', 'directorate')).json).toMatchObject({
      error: { code: 'no_data', message: expect.stringContaining('directorate') },
    });
  });

  it('says that it has no window to print a PDF with, and writes nothing', async () => {
    const out = path.join(folder, 'no-pdf');
    const asked = ['--data', folder, 'export', '--year', '2025', '--out', out, '--formats', 'docx,pdf'] as const;
    const { json, exitCode } = await batch(...asked);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      error: { code: 'bad_request', message: expect.stringContaining('A PDF is printed by the window of the app') },
    });
    expect(fs.existsSync(out)).toBe(false);
  });

  it('makes the example trust with all nine indicators over three years', async () => {
    const data = path.join(folder, 'example');
    const { json, exitCode } = await batch('--data', data, 'example', '--out', path.join(folder, 'example-out'));
    expect(exitCode).toBe(0);
    expect((json as { files: readonly string[] }).files.map((file) => path.extname(file))).toEqual([
      '.png',
      '.png',
      '.docx',
      '.xlsx',
    ]);
    const now = await batch('--data', data, 'figures', '--year', '2025');
    expect([...new Set((now.json as Figures).indicators.map(({ indicator }) => indicator))]).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect((await batch('--data', data, 'figures', '--year', '2023')).exitCode).toBe(0);
  });

  it.each([
    [['figures', '--year', '2025'], 'bad_request'],
    [['--data', 'D', 'figures', '--year', 'soon'], 'bad_request'],
    [['--data', 'D', 'figures', '--year', '2019'], 'year_not_found'],
    [['--data', 'D', 'figures', '--year', '2025', '--source', 'extracts'], 'no_data'],
    [['--data', 'D', 'import'], 'bad_request'],
    [['--data', 'D', 'import', '/nowhere/file.xlsx'], 'file_not_found'],
    [['--data', 'D', 'export', '--year', '2025', '--out', 'X', '--formats', 'exe'], 'bad_request'],
    [['--data', 'D', 'dance'], 'bad_request'],
    [['--unknown'], 'bad_request'],
    [['compare', '9', '5', '1', '4'], 'bad_request'],
    [['compare', 'a', '5', '1', '4'], 'bad_request'],
  ])('%j fails with %s and exit code 1', async (argv, code) => {
    const { json, exitCode } = await batch(...argv.map((part) => (part === 'D' ? folder : part)));
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ error: { code, message: expect.any(String), details: expect.anything() } });
  });

  it('refuses a damaged database and leaves it as it is', async () => {
    const damaged = path.join(folder, 'damaged');
    fs.mkdirSync(damaged);
    fs.writeFileSync(path.join(damaged, 'workbench.db'), Buffer.alloc(9000, 5));
    const { json, exitCode } = await batch('--data', damaged, 'verify');
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ error: { code: 'database_damaged' } });
    expect(fs.readFileSync(path.join(damaged, 'workbench.db')).equals(Buffer.alloc(9000, 5))).toBe(true);
  });
});
