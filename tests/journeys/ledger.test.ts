import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, goTo, headingOf, launch, openExample } from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;
test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
});

const picture = async (name: string): Promise<void> => {
  const folder = process.env['WORKBENCH_PICTURES'];
  if (folder !== undefined) await running.page.screenshot({ path: `${folder}/${name}.png` });
};

const fillDate = async (legend: string, parts: readonly [string, string, string]): Promise<void> => {
  const group = running.page.getByRole('group', { name: legend });
  for (const [at, label] of (['Day', 'Month', 'Year'] as const).entries())
    await group.getByLabel(label, { exact: true }).fill(parts[at] ?? '');
};

test('an action starts from a figure of an earlier year, is measured again, and is completed with its result', async () => {
  const { page } = running;
  await openExample(page);
  await page.getByLabel('Year shown').selectOption('2024');
  await goTo(page, 'Progression');
  await expect(page.getByLabel('Add an action about').first()).toBeVisible();
  await expectAccessible(page);
  await picture('progression');
  await page.getByRole('link', { name: /Add an action ?: Race disparity ratio/ }).click();
  await expect(headingOf(page, 'Add an action')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Where it starts' })).toContainText('Race disparity ratio');
  await page.getByLabel('Owner').fill('Head of talent');
  await page.getByLabel('Target value').fill('1.5');
  await expect(page.getByRole('region', { name: 'What we would need to see' })).toContainText('The target of 1.50');
  await fillDate('Due date', ['31', '3', '2025']);
  await fillDate('Test date', ['31', '3', '2025']);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture('form');
  await page.getByRole('region', { name: 'What we would need to see' }).scrollIntoViewIfNeeded();
  await picture('form-target');
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(headingOf(page, 'Action plan')).toBeVisible();
  await picture('plan');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'What moved: the ledger' }).click();
  await expect(headingOf(page, 'Ledger')).toBeVisible();
  await expect(page.getByRole('region', { name: /each year after the baseline/ })).toContainText('2025');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture('ledger');

  await page.getByRole('link', { name: 'A-001' }).click();
  await page.getByRole('link', { name: 'Change the action' }).click();
  await page.getByRole('radio', { name: /Blue/ }).check({ force: true });
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByText('The action is not saved yet')).toBeVisible();
  await page.getByRole('radio', { name: 'Its figure of a later year' }).check({ force: true });
  const result = page.getByRole('region', { name: 'Measured result' });
  await expect(result).toContainText('Result, 2025');
  await result.scrollIntoViewIfNeeded();
  await picture('completing');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(headingOf(page, 'Action A-001')).toBeVisible();
  await expect(page.getByText('Blue: complete and embedded', { exact: true })).toBeVisible();
  expect(running.complaints).toEqual([]);
});
