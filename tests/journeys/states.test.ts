import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  choose,
  clipboardKinds,
  clipboardText,
  dropFiles,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  headingOf,
  launch,
  openExample,
  zoomIn,
} from './harness';
import type { RunningApp } from './harness';

/** Every place of the window, by the part of its address after #. */
const places = [
  '/',
  '/indicators',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `/indicators/${String(number)}`),
  '/progression',
  '/compare/year',
  '/compare/parts',
  '/compare/peer',
  '/training',
  '/journeys',
  '/experts',
  '/learning',
  '/actions',
  '/actions/new/1/8a-and-above/2025',
  '/board-paper',
  '/quick-comparison',
  '/data',
  '/translator',
  '/settings',
  '/about',
  '/data/delete',
  '/protection',
  '/import',
  '/help',
  '/nowhere',
] as const;

const open = async ({ page }: RunningApp, place: string): Promise<void> => {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
};

/** Each place as it stands: it says something, is accessible, fits, and shows no number that is none. */
const visitAll = async (running: RunningApp): Promise<void> => {
  for (const place of places) {
    await open(running, place);
    await expectAccessible(running.page);
    await expectNoSidewaysScroll(running.page);
    const words = await running.page.getByRole('main').innerText();
    expect(words, place).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object/);
    expect(words.length, place).toBeGreaterThan(40);
  }
};

/** A trust of a dozen people: hardly anything may be shown of it. */
const writeTinyTrust = (folder: string): string => {
  const groups = ['White - British', 'White - British', 'White - British', 'Pakistani', 'Indian', 'Not Stated'];
  const people = Array.from({ length: 12 }, (_, index) =>
    [
      String(2000 + index),
      `Band ${String(2 + (index % 6))}`,
      index % 2 === 0 ? 'Administrative and Clerical' : 'Nursing and Midwifery Registered',
      groups[index % groups.length] ?? '',
      index % 3 === 0 ? 'Office' : 'Care',
    ].join(','),
  );
  const place = path.join(folder, 'staff-in-post-2025-03-31.csv');
  fs.writeFileSync(place, ['Employee Number,Pay Band,Staff Group,Ethnic Origin,Directorate', ...people].join('\n'));
  return place;
};

const importFiles = async (running: RunningApp, files: readonly string[]): Promise<void> => {
  const { page } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(running, '.drop-zone', files);
  await expect(headingOf(page, 'Check before importing')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /^Import \d+ (file|table)s?$/ }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible({ timeout: 20_000 });
};

let running: RunningApp;

test.beforeEach(async () => {
  test.setTimeout(240_000);
  running = await launch();
});
test.afterEach(async () => {
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});

test('every page with nothing at all says what to bring', async () => {
  await visitAll(running);
  await open(running, '/progression');
  await expect(running.page.getByRole('main')).toContainText('There is no data yet');
});

test('every page of a tiny trust, in both versions', async () => {
  await importFiles(running, [writeTinyTrust(running.folder)]);
  await visitAll(running);
  await goTo(running.page, 'Overview');
  await choose(running.page, 'Public');
  await expect(running.page.getByRole('main')).toContainText('hidden to protect people');
  await visitAll(running);
});

test('every page of a trust with only an annual return, magnified, in forced colours and with reduced motion', async () => {
  await importFiles(running, [fixture('northmoor', 'wres-return-2025.xlsx')]);
  await running.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await zoomIn(running);
  await visitAll(running);
});

test('pictures are copied from every kind of page, and what is chosen on a page stays', async () => {
  const { page, app } = running;
  await openExample(page);
  const toast = page.locator('.toast').last();
  const copied = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).first().click();
    await expect(toast).toContainText(/^Copied/);
    await expect.poll(() => clipboardKinds(app)).toContain('image/png');
    await toast.getByRole('button', { name: 'Close' }).click();
  };
  await copied('Copy picture: All indicators');
  await page.getByLabel('One picture of').selectOption({ label: '2. Appointed from shortlisting' });
  await copied('Copy picture: 2. Appointed from shortlisting');

  await goTo(page, 'Progression');
  await copied(/^Copy picture: Race disparity ratios/);
  await copied(/^Copy picture: The pipeline/);
  await copied(/^Copy picture: Model Employer path/);
  await copied(/^Copy picture: Projection/);
  const share = page.getByRole('slider', { name: 'Share of them BME' });
  await share.focus();
  await page.keyboard.press('End');
  await expect(share).toHaveAttribute('aria-valuetext', '100%');
  await choose(page, 'Public');
  await expect(share).toHaveAttribute('aria-valuetext', '100%');

  await goTo(page, 'Compare');
  await copied(/^Copy picture: Ratios/);
  await page.getByLabel('Year to compare with').selectOption('2023');
  await choose(page, 'Two parts of the trust');
  await choose(page, 'Two years');
  await goTo(page, 'Progression');
  await expect(share).toHaveAttribute('aria-valuetext', '100%');
  await goTo(page, 'Compare');
  await expect(page.getByLabel('Year to compare with')).toHaveValue('2023');
  await page.getByRole('button', { name: /^Copy as SVG: Ratios/ }).click();
  await expect(toast).toContainText('2025 compared with 2023');
  await expect.poll(() => clipboardText(app)).toContain('31 March 2025. Public version. Source: ');
});
