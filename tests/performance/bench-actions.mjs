import { inFreshApp } from '../../build/setup/fresh-app.mjs';
import { saveActions } from './generate/plan-of-actions.mjs';
import { summary } from './median.mjs';

const actions = 2000;
const target = 100;

/** @param {import('@playwright/test').Page} page @param {string} channel @param {unknown} request */
const askOnce = (page, channel, request) =>
  page.evaluate(async ([name, wanted]) => {
    const bridge = /** @type {{ call: (channel: string, request: unknown) => Promise<{ ok: boolean }> }} */ (
      Reflect.get(globalThis, 'workbench')
    );
    const startedAt = performance.now();
    const { ok } = await bridge.call(name, wanted);
    if (!ok) throw new Error(`${name} was refused`);
    return performance.now() - startedAt;
  }, /** @type {const} */ ([channel, request]));

/**
 * What is done in the window, and what stands there once it is done.
 *
 * @type {readonly { readonly name: string, readonly path?: string, readonly press?: string, readonly type?: string, readonly away: string, readonly shown: string }[]}
 */
const steps = [
  { name: 'table', path: '/actions', away: '/settings', shown: '.plan-table tbody tr:nth-child(50)' },
  { name: 'board', path: '/actions/board', away: '/actions', shown: '.board-card' },
  { name: 'calendar', path: '/actions/calendar', away: '/actions', shown: '.month-table .date-link' },
  {
    name: 'sorted by owner',
    press: '.plan-table thead th:nth-child(7) button',
    away: '/actions',
    shown: 'th:nth-child(7)[aria-sort]',
  },
];

/**
 * From the deed until the window has painted what comes of it.
 *
 * @param {import('@playwright/test').Page} page @param {(typeof steps)[number]} step @returns {Promise<number>} milliseconds
 */
async function timeOnce(page, step) {
  await page.evaluate((away) => {
    location.hash = away;
  }, step.away);
  await page.waitForTimeout(600);
  return page.evaluate(({ path, press, shown }) => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const startedAt = performance.now();
    if (path !== undefined) location.hash = path;
    const button = press === undefined ? null : document.querySelector(press);
    if (button instanceof HTMLElement) button.click();
    const wait = async () => {
      while (document.querySelector(shown) === null) await painted();
      await painted();
      return performance.now() - startedAt;
    };
    return wait();
  }, step);
}

/** From a letter in the find box until fewer rows are painted. @param {import('@playwright/test').Page} page */
async function timeFinding(page) {
  await page.evaluate(() => {
    location.hash = '/actions';
  });
  const box = page.getByLabel('Find in the plan');
  await box.fill('');
  await page.waitForTimeout(600);
  await box.focus();
  return page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const status = () => document.querySelector('[role=search] [role=status]')?.textContent ?? '';
    const before = status();
    const startedAt = performance.now();
    document.execCommand('insertText', false, 'mentors');
    while (status() === before) await painted();
    return performance.now() - startedAt;
  });
}

/** The plan with 2,000 actions, a tenth of them with a note of 5,000 characters. @param {number} [runs] */
export const benchActions = (runs = 5) =>
  inFreshApp(async ({ page }) => {
    await page.getByRole('button', { name: 'Try the example trust' }).click();
    await page.getByText('Example trust, invented numbers').waitFor();
    await saveActions(page, actions);
    await page.reload();
    await page.locator('h1').first().waitFor();
    const asked = [];
    for (const [channel, request] of /** @type {const} */ ([
      ['actions.list', { version: 'restricted' }],
      ['ledger.read', { version: 'restricted', year: null }],
    ])) {
      const times = [];
      for (let run = 0; run < runs; run += 1) times.push(await askOnce(page, channel, request));
      asked.push({
        channel,
        firstMilliseconds: Math.round(times[0] ?? 0),
        milliseconds: { ...summary(times), target },
      });
    }
    const views = [];
    for (const step of steps) {
      const times = [];
      for (let run = 0; run < runs; run += 1) times.push(await timeOnce(page, step));
      views.push({ view: step.name, milliseconds: { ...summary(times), target } });
    }
    const finding = [];
    for (let run = 0; run < runs; run += 1) finding.push(await timeFinding(page));
    views.push({ view: 'found', milliseconds: { ...summary(finding), target } });
    return { actions, runs, asked, views };
  });
