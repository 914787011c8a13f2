import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  goTo,
  goToZoomed,
  headingOf,
  launch,
  openExample,
  zoomIn,
} from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;
test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
});

/** What the menu of the window sends: keys of menus do not reach the app through the driver. */
const chooseHelp = ({ app }: RunningApp, label: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    const menu = Menu.getApplicationMenu()?.items.find(({ label: name }) => name === '&Help');
    menu?.submenu?.items.find(({ label: name }) => name === wanted)?.click();
  }, label);

test('from a figure to how it is worked out and back to one’s place, with search, glossary and print', async () => {
  const { page, app } = running;
  await openExample(page);
  await expectAccessible(page);

  await page.getByRole('link', { name: /Appointed from shortlisting/ }).click();
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  const link = page.getByRole('link', { name: 'How comparisons are worked out' }).first();
  await page.evaluate(() => {
    window.scrollTo(0, 150);
  });
  await expect(link).toBeInViewport();
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(0);
  await link.click();
  await expect(headingOf(page, 'Changes and comparisons')).toBeFocused();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: '‹ Back to Indicators' }).click();
  await expect(headingOf(page, /^2\. /)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(top);

  const accelerator = await app.evaluate(
    ({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
        .find(({ label }) => label === '&Help for this page')?.accelerator,
  );
  expect(accelerator).toBe('F1');
  await chooseHelp(running, '&Help for this page');
  await expect(headingOf(page, /^Indicator 2/)).toBeVisible();
  await expectAccessible(page);

  await chooseHelp(running, '&All help');
  await expect(headingOf(page, 'Help')).toBeVisible();
  await expectAccessible(page);
  const box = page.getByRole('searchbox', { name: 'Search the help' });
  await box.fill('denominator');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
  await expectAccessible(page);
  await box.press('Tab');
  await expect(page.getByRole('link', { name: 'Denominator' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headingOf(page, 'Glossary')).toBeVisible();
  await expect(page.getByRole('term').filter({ hasText: /^Denominator$/ })).toBeInViewport();
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText('Example Vale NHS Foundation Trust')).toBeHidden();
  await expect(page.getByRole('link', { name: '‹ All help' })).toBeHidden();
  await expect(headingOf(page, 'Glossary')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  expect(running.complaints).toEqual([]);
});

test('at 200 % every kind of page fits, before there are any data', async () => {
  const { page } = running;
  await goTo(page, 'Help');
  await zoomIn(running);
  await expectNoSidewaysScroll(page);
  for (const name of [
    'Your first import',
    'Hidden numbers',
    'Indicator 1: Band 8a and above, against the workforce',
    'Glossary',
  ]) {
    await goToZoomed(page, 'Help');
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(headingOf(page, name)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  expect(running.complaints).toEqual([]);
});
