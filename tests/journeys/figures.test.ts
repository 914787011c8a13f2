import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { dropFiles, expectAccessible, expectNoSidewaysScroll, fixture, goTo, launch } from './harness';

const benchmarks = [
  'Indicator,View,Organisation,Type,Year,Value,Source',
  '2,All,England,National,2024/25,1.62,WRES 2025 data analysis report',
  '2,All,Fenside NHS Trust,Peer,2024,1.3,Board paper October 2024',
  '2,All,Westvale NHS Trust,Peer,2025,1.12,Board paper June 2025',
];
const counts = [
  'Period,Measure,Stage,Group,x,n',
  '2024/25,Mentoring,Applied,White,56,70',
  '2024/25,Mentoring,Applied,BME,48,80',
  '2024/25,Secondments,,White,30,400',
  '2024/25,Secondments,,BME,3,300',
];

test('figures of others and counts made elsewhere stand beside the trust’s own', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-figures-'));
  const write = (name: string, lines: readonly string[]): string => {
    fs.writeFileSync(path.join(folder, name), lines.join('\n'));
    return path.join(folder, name);
  };
  const files = [
    fixture('northmoor', 'wres-return-2025.xlsx'),
    write('benchmarks.csv', benchmarks),
    write('counts.csv', counts),
  ];
  const running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(running, '.drop-zone', files);
  await expect(page.getByRole('heading', { level: 1, name: 'Check before importing' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('main')).toContainText('Benchmark figures');
  await expect(page.getByRole('main')).toContainText('Table of counts');
  await page.getByRole('button', { name: 'Import 3 files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible({ timeout: 20_000 });
  await goTo(page, 'Overview');
  const other = page.getByRole('table', { name: 'Other counts you imported' });
  await expect(other.getByRole('row', { name: /Mentoring: Applied/ })).toContainText('1.33');
  await expect(other.getByRole('row', { name: /Secondments/ })).toContainText('Hidden');
  await expect(other).not.toContainText('3 of 300');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await other.scrollIntoViewIfNeeded();
  await goTo(page, 'Indicators');
  await page.getByRole('link', { name: 'Appointed from shortlisting' }).click();
  const peers = page.getByRole('table', { name: 'Other organisations' });
  await expect(peers.getByRole('row', { name: /Fenside NHS Trust/ })).toContainText('Board paper October 2024');
  await expect(page.getByRole('main')).toContainText('WRES 2025 data analysis report');
  await page.getByText('Go through the years one by one').click();
  const inTurn = page.locator('.chart-in-turn svg').first();
  await inTurn.focus();
  await expect(page.locator('.chart-tip')).toContainText(/^2024: \d\.\d\d, could be \d\.\d\d to \d\.\d\d\. /);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chart-tip')).toContainText(/^2025: \d\.\d\d, could be \d\.\d\d to \d\.\d\d\. /);
  await expectAccessible(page);
  expect(running.complaints).toEqual([]);
  await running.close();
  for (const each of [running.folder, folder]) fs.rmSync(each, { recursive: true, force: true });
});
