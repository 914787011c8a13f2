import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import { fixtures, runTestBatch } from './run-batch';

let folder = '';
const batch = (...argv: readonly string[]): Promise<Outcome> => runTestBatch(['--data', folder, ...argv]);

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-compare-'));
  expect((await batch('import', path.join(fixtures, 'wres-return-2025.xlsx'))).exitCode).toBe(0);
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Compared {
  readonly first: string;
  readonly rows: readonly {
    readonly indicator: number;
    readonly view: string;
    readonly verdict: string;
    readonly difference: { readonly value: number; readonly lower: number; readonly upper: number } | null;
    readonly first: { readonly value: number | null; readonly hidden?: true };
    readonly second: { readonly value: number | null; readonly hidden?: true };
    readonly sentence: string;
  }[];
  readonly compared: number;
}

interface Figures {
  readonly indicators: readonly {
    readonly indicator: number;
    readonly view: string;
    readonly value: number | null;
    readonly change: { readonly verdict: string } | null;
  }[];
}

const compare = async (...argv: readonly string[]): Promise<Compared> => {
  const { json, exitCode } = await batch('compare', ...argv);
  expect(exitCode).toBe(0);
  return json as Compared;
};

const changes: Readonly<Record<string, string>> = {
  closer: 'improved',
  further: 'worsened',
  reversed: 'reversed',
  not_clear: 'no_clear_change',
  cannot_compare: 'cannot_compare',
};

describe('compare by batch', () => {
  it.each(['restricted', 'public'])('sets the very figures of two years beside one another: %s', async (version) => {
    const { rows } = await compare('--year', '2025', '--with', '2024', '--version', version);
    for (const [side, year] of [
      ['first', '2025'],
      ['second', '2024'],
    ] as const) {
      const { indicators } = (await batch('figures', '--year', year, '--version', version)).json as Figures;
      expect(rows.map((row) => [row.indicator, row.view, row[side].value])).toEqual(
        indicators.map(({ indicator, view, value }) => [indicator, view, value]),
      );
      if (side === 'first')
        expect(rows.map(({ verdict }) => changes[verdict])).toEqual(indicators.map(({ change }) => change?.verdict));
    }
  });

  it('shows nothing of a figure that the version hides, nor a difference from it', async () => {
    const { rows } = await compare('--year', '2025', '--with', '2024', '--version', 'public');
    const hidden = rows.filter(({ first, second }) => first.hidden === true || second.hidden === true);
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) {
      expect(row.difference).toBeNull();
      expect(row.sentence).toMatch(/^Cannot be compared: the figure of \d{4} is hidden to protect people\.$/);
    }
  });

  it('sets the trust beside the country by its published figures', async () => {
    const { rows, first, compared } = await compare('--year', '2025', '--with', 'England');
    expect(first).toBe('Your trust, 2025');
    const appointed = rows.find(({ indicator }) => indicator === 2);
    expect(appointed?.second).toMatchObject({ value: 1.59, published: { year: 2023 } });
    expect(appointed?.difference?.value).toBeCloseTo((appointed?.first.value ?? 0) / 1.59, 10);
    expect(compared).toBe(rows.filter(({ difference }) => difference !== null).length);
  });

  it.each([
    [['--year', '2025'], 'bad_request'],
    [['--year', '2025', '--with', '2025'], 'bad_request'],
    [['--year', '2025', '--with', '2024', '--cut', 'site', 'A', 'B'], 'bad_request'],
    [['--year', '2025', '--cut', 'colour', 'A', 'B'], 'bad_request'],
    [['--year', '2025', '--cut', 'site', 'A'], 'bad_request'],
    [['--year', '2025', '--cut', 'site', 'No such site', 'Nor this'], 'not_found'],
    [['--year', '2025', '--with', 'Nowhere'], 'not_found'],
    [['--year', '2025', '--with', '2011'], 'year_not_found'],
    [['56', '70', '48'], 'bad_request'],
  ])('refuses %j with a reason', async (argv, code) => {
    const { json, exitCode } = await batch('compare', ...argv);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ error: { code } });
  });
});
