import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inFreshApp } from '../../build/setup/fresh-app.mjs';
import { fill, leaveOpen } from './bench-pages.mjs';
import { madeUpAction } from './generate/plan-of-actions.mjs';
import { watchProcesses } from './measure-memory.mjs';
import { summary } from './median.mjs';

const size = { staff: 10_000, trainees: 3000 };
const actions = 40;
/** What the extracts of the made-up trust have figures for. */
const figures = ['indicator~1~8a-and-above', 'indicator~3~all', 'indicator~4~all'];
const targets = { docx: 3000, pdf: 6000, xlsx: 3000 };

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} channel @param {unknown} request @returns {Promise<unknown>} */
const ask = (page, channel, request) =>
  page.evaluate(async ([name, wanted]) => {
    const bridge =
      /** @type {{ call: (channel: string, request: unknown) => Promise<{ ok: boolean, value?: unknown, error?: unknown }> }} */ (
        Reflect.get(globalThis, 'workbench')
      );
    const reply = await bridge.call(name, wanted);
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`);
    return reply.value;
  }, /** @type {const} */ ([channel, request]));

/** @param {Page} page */
async function saveFortyActions(page) {
  for (let at = 0; at < actions; at += 1) {
    const action = madeUpAction(at);
    await ask(page, 'actions.save', { ...action, start: { ...action.start, key: figures[at % figures.length] } });
  }
}

/**
 * From the question, with a save dialog that answers at once, until the file is whole on the disk.
 *
 * @param {import('../../build/setup/fresh-app.mjs').FreshApp} running @param {string} place @param {string} format
 */
async function exportOnce({ app, page }, place, format) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, place);
  const watch = watchProcesses(app.process().pid ?? 0);
  const startedAt = performance.now();
  await ask(page, 'export.run', { year: 2025, version: 'restricted', format });
  const milliseconds = performance.now() - startedAt;
  const { peakMb, cpuSeconds } = watch.stop();
  return { milliseconds, peakMb, cpuSeconds, bytes: fs.statSync(place).size };
}

/** A full paper of 10,000 people, five years and 40 actions, in each format, the first one after a start: medians of so many starts. */
export async function benchPaper(runs = 5) {
  const filled = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-paper-'));
  try {
    fill(filled, size);
    await leaveOpen(filled, 5000);
    const formats = [];
    for (const [format, target] of Object.entries(targets)) {
      const found = [];
      for (let run = 0; run < runs; run += 1)
        found.push(
          await inFreshApp(
            async (running) => {
              await running.page.locator('table').first().waitFor();
              await saveFortyActions(running.page);
              await running.page.waitForTimeout(2000);
              return exportOnce(running, path.join(filled, `paper.${format}`), format);
            },
            {
              fill: (folder) => {
                fs.cpSync(path.join(filled, 'data'), path.join(folder, 'data'), { recursive: true });
              },
            },
          ),
        );
      formats.push({
        format,
        milliseconds: { ...summary(found.map(({ milliseconds }) => milliseconds)), target },
        processorMs: summary(found.map(({ cpuSeconds }) => cpuSeconds * 1000)),
        peakMb: { ...summary(found.map(({ peakMb }) => peakMb)), target: 500 },
        bytes: found.at(-1)?.bytes ?? 0,
      });
    }
    return { ...size, years: 5, actions, runs, formats };
  } finally {
    fs.rmSync(filled, { recursive: true, force: true });
  }
}
