import { answerOpenDialog, inFreshApp } from '../../build/setup/fresh-app.mjs';

const runs = 7;

/** @param {import('../../build/setup/fresh-app.mjs').FreshApp} running @param {readonly string[]} files */
async function importFiles(running, files) {
  const { page } = running;
  await answerOpenDialog(running, [...files]);
  await page.getByRole('button', { name: /start with my files/i }).click();
  await page.getByRole('button', { name: /choose files/i }).click();
  const store = page.getByRole('button', { name: /^Import \d+ files$/ });
  await store.waitFor({ timeout: 120_000 });
  await store.click();
  await page.getByRole('heading', { level: 1, name: 'Imported' }).waitFor({ timeout: 120_000 });
}

/** One whole reply: rows, counts, disclosure and words, over the boundary and back. @param {import('@playwright/test').Page} page */
const ask = (page) =>
  page.evaluate(async () => {
    const bridge = /** @type {{ call: (channel: string, request: unknown) => Promise<unknown> }} */ (
      Reflect.get(globalThis, 'workbench')
    );
    const startedAt = performance.now();
    await bridge.call('report.journeys', { year: 2025, version: 'restricted' });
    return performance.now() - startedAt;
  });

/**
 * @param {readonly string[]} files
 * @returns {Promise<readonly number[]>} milliseconds, the first reply left out: it prepares the statements
 */
export const measureJourneys = (files) =>
  inFreshApp(async (running) => {
    await importFiles(running, files);
    await ask(running.page);
    const measured = [];
    for (let run = 0; run < runs; run += 1) measured.push(await ask(running.page));
    return measured;
  });
