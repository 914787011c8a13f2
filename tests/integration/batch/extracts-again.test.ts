import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import { nextText } from '../../fixtures/next-year';
import { northmoorQuestions } from '../../fixtures/northmoor-folder';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { fixtures, northmoorPaths } from './run-batch';

let data: DataFolder;

const batch = (...argv: readonly string[]): Promise<Outcome> => data.batch(...argv);

const figures = async (): Promise<unknown> => {
  const { json, exitCode } = await batch('figures', '--year', '2025', '--source', 'extracts');
  expect(exitCode).toBe(0);
  return json;
};

/** A fixed order that has nothing to do with the names: by the middle letter. */
const byMiddle = (a: string, b: string): number => {
  const middle = (place: string) => path.basename(place).charAt(9);
  return middle(a).localeCompare(middle(b));
};

beforeAll(async () => {
  data = openDataFolder();
  await batch('import', ...northmoorPaths, '--accept-suggestions');
}, 60_000);
afterAll(() => {
  data.remove();
});

describe('a folder that was imported', () => {
  it('needs no question the second time, and gives the same figures', async () => {
    const before = await figures();
    const again = await batch('import', ...northmoorPaths);
    expect(again.exitCode).toBe(0);
    const { imports } = again.json as {
      imports: readonly { questions: readonly unknown[]; warnings: readonly string[] }[];
    };
    expect(imports.flatMap(({ questions }) => questions)).toEqual([]);
    expect(imports).toHaveLength(12);
    for (const { warnings } of imports) expect(warnings[0]).toMatch(/^This very file was already imported on/);
    expect(await figures()).toEqual(before);
    // Next year's file with the same words: "Leadership" is not asked again, and every date tells the year.
    const next = path.join(data.folder, 'next-learning.csv');
    fs.writeFileSync(next, nextText(fs.readFileSync(path.join(fixtures, 'learning-2024-25.csv'), 'utf8')));
    expect((await batch('import', next)).json).toMatchObject({
      imports: [{ kind: 'learning', years: [2026], questions: [] }],
    });
    expect((await batch('verify')).json).toMatchObject({ integrity: 'ok', foreignKeys: 'ok' });
  });
});

describe('the same folder in another order', () => {
  /** Orders in which each of the files that tell the year comes last once, and the ones that need it first. */
  const orders = [
    [...northmoorPaths].reverse(),
    [...northmoorPaths.slice(4), ...northmoorPaths.slice(0, 4)],
    [...northmoorPaths].sort(byMiddle),
  ];

  it.each(orders.map((order) => [path.basename(order[0] ?? ''), order] as const))(
    'beginning with %s gives the same figures and the same questions',
    async (_first, order) => {
      const own = openDataFolder();
      const asked = await own.batch('import', ...order);
      expect(asked.exitCode).toBe(3);
      const { imports } = asked.json as { imports: readonly { questions: readonly { id: string }[] }[] };
      const ids = imports.flatMap(({ questions }) => questions.map(({ id }) => id));
      expect([...ids].sort()).toEqual([...northmoorQuestions].sort());
      const nothing = (await own.batch('verify')).json as { counts: Record<string, number> };
      expect(Object.values(nothing.counts).every((count) => count === 0)).toBe(true);
      expect((await own.batch('figures', '--year', '2025')).json).toMatchObject({ error: { code: 'no_data' } });

      expect((await own.batch('import', ...order, '--accept-suggestions')).exitCode).toBe(0);
      const { json } = await own.batch('figures', '--year', '2025', '--source', 'extracts');
      expect(json).toEqual(await figures());
      expect((await own.batch('reconcile', '--year', '2025')).json).toMatchObject({ differ: 0, twoGroups: 0 });
      const again = await own.batch('import', ...order);
      expect(again.exitCode).toBe(0);
      expect(JSON.stringify(again.json)).not.toContain('"suggestion"');
      own.remove();
    },
  );
});
