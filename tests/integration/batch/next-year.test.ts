import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextName, nextText, nextWorkbook } from '../../fixtures/next-year';
import type { Taken } from '../../fixtures/next-year';
import { fixtures, northmoorPaths, runTestBatch } from './run-batch';

interface Imported {
  readonly kind: string;
  readonly years: readonly number[];
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly questions: readonly { readonly id: string }[];
  readonly warnings: readonly string[];
}

let work = '';
let data = '';

const batch = async (...argv: readonly string[]) => {
  const { json, exitCode } = await runTestBatch(['--data', data, ...argv]);
  return { exitCode, json, imports: (json as { imports?: readonly Imported[] }).imports ?? [] };
};

const writeNext = async (name: string, taken: Taken = []): Promise<string> => {
  const file = path.join(fixtures, name);
  const next = path.join(work, nextName(name));
  // The extracts are in UTF-8 and in Windows-1252; only ASCII is changed.
  if (name.endsWith('.csv')) fs.writeFileSync(next, nextText(fs.readFileSync(file, 'latin1')), 'latin1');
  else fs.writeFileSync(next, await nextWorkbook(fs.readFileSync(file), taken));
  return next;
};

beforeAll(async () => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-next-'));
  data = path.join(work, 'data');
  expect((await batch('import', ...northmoorPaths, '--accept-suggestions')).exitCode).toBe(0);
}, 60_000);
afterAll(() => {
  fs.rmSync(work, { recursive: true, force: true });
});

describe('next year’s file with the same headings', () => {
  it.each([
    ['board-members-2025.xlsx', 'board_members'],
    ['employee-relations-tracker.xlsx', 'disciplinary'],
    ['experts-register.xlsx', 'experts'],
    ['learning-2024-25.csv', 'learning'],
    ['recruitment-applicants-2024-25.csv', 'recruitment'],
    ['specialty-applications-2025.csv', 'training_applications'],
    ['staff-in-post-2025-03-31.xlsx', 'staff_in_post'],
  ])('%s needs no question and belongs to 2026', async (name, kind) => {
    const { imports, exitCode } = await batch('import', await writeNext(name));
    expect(imports.map((one) => [one.kind, one.years, one.questions])).toEqual([[kind, [2026], []]]);
    expect(exitCode).toBe(0);
  });

  it.each([
    ['postgraduate-medical-education.xlsx', [2025]],
    ['staff-survey-2024.xlsx', [2024, 2025]],
    ['wres-return-2025.xlsx', [2025]],
  ])(
    '%s asks only which file counts for the years it repeats, as its figures for them are others',
    async (name, repeated) => {
      const { imports } = await batch('import', await writeNext(name));
      const ids = new Set(imports.flatMap(({ questions }) => questions.map(({ id }) => id)));
      expect([...ids].sort()).toEqual(repeated.map((year) => `same-year:${String(year)}`));
      expect(Math.max(...imports.flatMap(({ years }) => years))).toBe(2026);
    },
  );

  it.each([
    [
      'wres-return-2025.xlsx',
      [
        [5, 8],
        [6, 9],
        [7, 10],
      ],
    ],
    [
      'staff-survey-2024.xlsx',
      [
        [4, 5],
        [5, 6],
      ],
    ],
  ] as const)('%s asks nothing where it only repeats the years before', async (name, taken) => {
    const before = (await batch('figures', '--year', '2025', '--source', 'return')).json;
    const { imports, exitCode } = await batch('import', await writeNext(name, taken));
    expect(imports.flatMap(({ questions }) => questions)).toEqual([]);
    expect(Math.max(...imports.flatMap(({ years }) => years))).toBe(2026);
    expect(exitCode).toBe(0);
    expect((await batch('figures', '--year', '2025', '--source', 'return')).json).toEqual(before);
  });

  it('counts next year as it counted this one', async () => {
    const [before, after] = await Promise.all(
      ['2025', '2026'].map((year) => batch('figures', '--year', year, '--source', 'extracts')),
    );
    const pick = (json: unknown, indicator: number): readonly unknown[] =>
      (json as { indicators: readonly { indicator: number; view: string; white: unknown; bme: unknown }[] }).indicators
        .filter((one) => one.indicator === indicator)
        .map(({ view, white, bme }) => ({ view, white, bme }));
    for (const [indicator, views] of [
      [1, 1],
      [3, 1],
      [9, 3],
    ] as const) {
      expect(pick(before?.json, indicator)).toHaveLength(views);
      expect(pick(after?.json, indicator)).toEqual(pick(before?.json, indicator));
    }
  });
});
