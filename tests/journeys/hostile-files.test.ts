import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { craftedWorkbooks } from '../fuzz/make/crafted-workbooks';
import { craftedZips } from '../fuzz/make/crafted-zips';
import { answerOpenDialog, expectAccessible, fixture, launch } from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;

test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});

const crafted = async (how: string): Promise<Uint8Array> => {
  const found = [...craftedWorkbooks, ...craftedZips].find((one) => one.how === how);
  if (found === undefined) throw new Error(`nothing is made of: ${how}`);
  return found.make();
};

test('bombs and files beyond every limit are refused by name while the window lives and the good file is read', async () => {
  const { page, app, folder } = running;
  const dataProcess = (): Promise<readonly number[]> =>
    app.evaluate(({ app: electron }) =>
      electron
        .getAppMetrics()
        .filter(({ name }) => name === 'Race Equality Workbench data')
        .map(({ pid }) => pid),
    );
  const at = (name: string): string => path.join(folder, name);
  const hostile: readonly (readonly [string, string])[] = [
    ['bomb.xlsx', 'a bomb that says how large it is'],
    ['liar.xlsx', 'a bomb that says it is small'],
    ['columns.xlsx', 'columns without end'],
    ['rows.xlsx', 'a row beyond the last'],
  ];
  for (const [name, how] of hostile) fs.writeFileSync(at(name), await crafted(how));
  const before = await dataProcess();
  expect(before).toHaveLength(1);
  await answerOpenDialog(running, [
    ...hostile.map(([name]) => at(name)),
    fixture('northmoor', 'wres-return-2025.xlsx'),
  ]);
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check before importing' })).toBeVisible({
    timeout: 60_000,
  });
  for (const name of hostile.map(([file]) => file))
    await expect(page.locator('.file-card.is-failed').filter({ hasText: name })).toContainText(
      /Nothing has been imported/,
    );
  await expectAccessible(page);
  expect(await dataProcess()).toEqual(before);
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible();
  expect(running.complaints).toEqual([]);
});
