import { watchProcesses } from './measure-memory.mjs';
import { answerOpenDialog, inFreshApp } from './running-app.mjs';

/**
 * One import in the real app, from the choice of the file to the word that it is stored. Questions are answered with their suggestions at
 * once, which has the file read again: that is counted too.
 *
 * @typedef {object} ImportMeasure
 * @property {number} seconds reading, translating, validating and storing
 * @property {number} glimpseSeconds until the window says what the file is
 * @property {number} previewSeconds until the whole preview stands
 * @property {number} cpuSeconds of all processes
 * @property {number} peakMb of all processes, shared pages counted once
 * @property {number} peakResidentMb of all processes, shared pages counted in each
 * @property {number} longestFrameMs longest wait between two frames of the window
 * @property {number} longestTaskMs longest piece of work that blocked the window, 0 for none over 50 ms
 */

/** Starts to note, in the page, how long frames and tasks take. @param {import('@playwright/test').Page} page */
const watchFrames = (page) =>
  page.evaluate(() => {
    const noted = { frame: 0, task: 0 };
    Reflect.set(globalThis, 'noted', noted);
    let last = performance.now();
    const onFrame = () => {
      const now = performance.now();
      noted.frame = Math.max(noted.frame, now - last);
      last = now;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.task = Math.max(noted.task, duration);
    }).observe({ type: 'longtask' });
  });

/** @param {import('@playwright/test').Page} page @returns {Promise<{ frame: number, task: number }>} */
const framesSeen = (page) => page.evaluate(() => Reflect.get(globalThis, 'noted'));

/** The largest file may take this long on a slow machine. */
const patience = 300_000;

/**
 * @param {import('./running-app.mjs').RunningApp} running
 * @param {string} file
 * @returns {Promise<ImportMeasure>}
 */
async function importFile(running, file) {
  const { app, page } = running;
  page.setDefaultTimeout(patience);
  await answerOpenDialog(running, file);
  await page.getByRole('button', { name: /start with my files/i }).click();
  const choose = page.getByRole('button', { name: /choose files/i });
  await choose.waitFor();
  const store = page.getByRole('button', { name: 'Import 1 file' });
  const recognised = page.getByRole('list', { name: 'Files recognised so far' }).getByRole('listitem');
  await watchFrames(page);
  const watch = watchProcesses(app.process().pid ?? 0);
  const startedAt = performance.now();
  const secondsSince = () => (performance.now() - startedAt) / 1000;
  await choose.click();
  await recognised.or(store).first().waitFor();
  const glimpseSeconds = secondsSince();
  await store.waitFor();
  const previewSeconds = secondsSince();
  const accept = page.getByRole('button', { name: 'Accept all suggestions' });
  if ((await accept.count()) > 0) await accept.click();
  await store.click();
  await page.getByRole('heading', { level: 1, name: 'Imported' }).waitFor();
  const seconds = secondsSince();
  const { frame, task } = await framesSeen(page);
  return { seconds, glimpseSeconds, previewSeconds, ...watch.stop(), longestFrameMs: frame, longestTaskMs: task };
}

/** @param {string} file @returns {Promise<ImportMeasure>} in an app on a fresh folder */
export const measureImport = (file) => inFreshApp((running) => importFile(running, file));
