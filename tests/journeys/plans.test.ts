import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { planDocument, planHeadings } from '../integration/plans/plan-files';
import {
  answerOpenDialog,
  answerSaveDialog,
  expectAccessible,
  expectNoSidewaysScroll,
  goTo,
  headingOf,
  launch,
  openExample,
  zoomIn,
} from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;

test.beforeEach(async () => {
  running = await launch();
  await openExample(running.page);
  await expect(running.page.getByRole('table').first()).toBeVisible();
});
test.afterEach(async () => {
  expect(running.complaints).toEqual([]);
  await running.close();
});

const writePlan = async (): Promise<string> => {
  const place = path.join(running.folder, 'WRES plan 2025.docx');
  const rows = [
    planHeadings,
    [
      { text: 'Metric 2', merge: 'start' as const },
      'Shortlisted BME candidates are less likely to be appointed than White candidates',
      'Panels write down the reasons for each decision, and a second panel reads them each quarter',
      'Relative likelihood at or below 1.25',
      'Jane Example',
      'Q4 2026/27',
      { text: '', fill: '92D050' },
      'Begun in two divisions',
    ],
    [
      { text: '', merge: 'continue' as const },
      'The same',
      'Posts are advertised for two weeks',
      '',
      'Head of resourcing',
      'ongoing',
      'Complete',
      '',
    ],
    [{ text: 'Metric 3: formal disciplinary process', span: 8 }],
    [
      '',
      'BME staff enter the process more often',
      'Cases are triaged before they become formal',
      '',
      'Head of employee relations',
      '1 May 2027',
      'R',
      'Not yet begun',
    ],
    ['Total', '3 actions', '', '', '', '', '', ''],
  ];
  fs.writeFileSync(place, await planDocument([{ title: 'Action plan', rows }]));
  return place;
};

test('a plan out of Word becomes drafts, a draft becomes an action, and the edits of others come back', async () => {
  test.setTimeout(180_000);
  const { page } = running;
  await goTo(page, 'Action plan');
  await page.getByRole('link', { name: 'Bring in a plan, or edits of yours' }).click();
  await expect(headingOf(page, 'Bring in a plan, or edits of yours')).toBeVisible();
  await expectAccessible(page);
  await answerOpenDialog(running, [await writePlan()]);
  await page.getByRole('button', { name: 'Choose a plan' }).click();
  await expect(page.getByRole('region', { name: 'What each row becomes' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Role in place of Jane Example').fill('Head of recruitment');
  await page.getByRole('button', { name: 'Accept all suggestions' }).click();
  await page.getByRole('region', { name: 'Rows that are no action' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Add 3 drafts' }).click();
  await expect(page.getByText('3 drafts added. Undo takes all of it back.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the action plan' }).click();
  const drafts = page.getByRole('region', { name: 'Drafts out of imported plans' });
  await drafts.scrollIntoViewIfNeeded();
  await expectAccessible(page);

  await drafts.getByRole('link', { name: 'D-001' }).click();
  await page.getByLabel('Target value').fill('1.25');
  const date = page.getByRole('group', { name: 'Test date' });
  await date.getByLabel('Day').fill('30');
  await date.getByLabel('Month').fill('6');
  await date.getByLabel('Year').fill('2027');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('link', { name: 'A-001' })).toBeVisible();
  await expect(drafts.getByRole('link', { name: 'D-001' })).toHaveCount(0);

  const place = path.join(running.folder, 'plan to edit.xlsx');
  await answerSaveDialog(running, place);
  await page.getByRole('button', { name: 'Export the plan for others to edit' }).click();
  await expect(page.getByText('Saved plan to edit.xlsx')).toBeVisible();

  await page.getByRole('link', { name: 'A-001' }).click();
  await page.getByRole('link', { name: 'Change the action' }).click();
  await page.getByLabel('Owner').fill('Deputy director of people');
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByText('Deputy director of people').first()).toBeVisible();
  await goTo(page, 'Action plan');

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(place);
  const sheet = workbook.getWorksheet('Action plan');
  const heads = sheet?.getRow(4).values;
  const columnOf = (heading: string): number => (Array.isArray(heads) ? heads.indexOf(heading) : 0);
  if (sheet !== undefined) {
    sheet.getCell(5, columnOf('Owner')).value = 'Head of talent';
    sheet.getCell(5, columnOf('Why it should work')).value = 'Reasons that are read can be compared';
    sheet.getCell(5, columnOf('New progress note')).value = 'Panels in surgery are trained';
    sheet.getCell(5, columnOf('Due')).value = 'soon';
    sheet.getCell(6, columnOf('Issue')).value = 'Mentors for joiners from overseas';
  }
  await workbook.xlsx.writeFile(place);
  await page.getByRole('link', { name: 'Bring in a plan, or edits of yours' }).click();
  await answerOpenDialog(running, [place]);
  await page.getByRole('button', { name: 'Choose a plan' }).click();
  await expect(page.getByRole('heading', { name: 'Changed on both sides' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const store = page.getByRole('button', { name: 'Take over the edits' });
  await expect(store).toBeDisabled();
  // By keyboard alone: the first press on a group of radio buttons chooses one.
  const theirs = page.getByRole('radio', { name: /In the file/ });
  await theirs.focus();
  await page.keyboard.press('Space');
  await expect(store).toBeEnabled();
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await store.click();
  await expect(page.getByText(/1 action changed \(A-001\)/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Not taken over' })).toContainText('It is no day');
  await expectAccessible(page);
  await zoomIn(running);
  await expectNoSidewaysScroll(page);
});
