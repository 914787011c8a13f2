import { answerOpenDialog, inFreshApp } from '../../build/setup/fresh-app.mjs';
import { watchProcesses } from './measure-memory.mjs';

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

/**
 * Goes through the import as a quick person would, from within the page: a driver outside looks only now and then, up to half a second late.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ glimpse: number, preview: number, stored: number }>} seconds since the file was chosen
 */
const goThrough = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const startedAt = performance.now();
        const noted = { glimpse: 0, preview: 0, stored: 0 };
        const seconds = () => (performance.now() - startedAt) / 1000;
        /** @param {string} text @returns {HTMLButtonElement | undefined} */
        const button = (text) =>
          [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === text && !one.disabled);
        const isReviewing = () => document.querySelector('.action-bar') !== null;
        const look = () => {
          if (noted.glimpse === 0 && (isReviewing() || document.querySelector('[aria-label^="Files recognised"] li')))
            noted.glimpse = seconds();
          if (noted.preview === 0 && isReviewing()) noted.preview = seconds();
          button('Accept all suggestions')?.click();
          button('Import 1 file')?.click();
          if (document.querySelector('h1')?.textContent !== 'Imported') return;
          noted.stored = seconds();
          watcher.disconnect();
          resolve(noted);
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        button('Choose files')?.click();
      }),
  );

/**
 * @param {import('../../build/setup/fresh-app.mjs').FreshApp} running
 * @param {string} file
 * @returns {Promise<ImportMeasure>}
 */
async function importFile(running, file) {
  const { app, page } = running;
  await answerOpenDialog(running, [file]);
  await page.getByRole('button', { name: /start with my files/i }).click();
  await page.getByRole('button', { name: /choose files/i }).waitFor();
  await watchFrames(page);
  const watch = watchProcesses(app.process().pid ?? 0);
  const { glimpse, preview, stored } = await goThrough(page);
  const { frame, task } = await framesSeen(page);
  return {
    seconds: stored,
    glimpseSeconds: glimpse,
    previewSeconds: preview,
    ...watch.stop(),
    longestFrameMs: frame,
    longestTaskMs: task,
  };
}

/** @param {string} file @returns {Promise<ImportMeasure>} in an app on a fresh folder */
export const measureImport = (file) => inFreshApp((running) => importFile(running, file));
