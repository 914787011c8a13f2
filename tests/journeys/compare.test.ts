import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, goTo, launch, openExample } from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;
test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
});

test('two years and the country, each with whether the difference is more than chance', async () => {
  const { page } = running;
  await openExample(page);
  await goTo(page, 'Compare');
  for (const version of ['Public', 'Restricted']) {
    await page.getByRole('radio', { name: version, exact: true }).check({ force: true });
    for (const kind of ['Two years', 'With others', 'Two parts of the trust']) {
      await page.getByRole('radio', { name: kind }).check({ force: true });
      await expect(page.getByRole('main')).toContainText(/comparison|No part of the trust/);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
  await page.getByRole('radio', { name: 'Two years' }).check({ force: true });
  await page.getByLabel('Year to compare with').selectOption('2023');
  const row = page.getByRole('row', { name: /Appointed from shortlisting/ });
  await expect(row).toContainText('since 2023');
  await expect(row.getByRole('img')).toHaveAccessibleName(/1 means no difference/);
  expect(running.complaints).toEqual([]);
});
