import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { madeUpAction, saveActions } from '../performance/generate/plan-of-actions.mjs';
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

const pictures = process.env['WORKBENCH_PICTURES'];
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures !== undefined) await page.screenshot({ path: path.join(pictures, `${name}.png`) });
};

const openPlan = async (running: RunningApp, actions: number): Promise<void> => {
  const { page } = running;
  await openExample(page);
  await expect(page.getByText('Example trust, invented numbers')).toBeVisible();
  await saveActions(page, actions);
  await page.reload();
  await goTo(page, 'Action plan');
  await expect(headingOf(page, 'Action plan')).toBeVisible();
};

/** Due and test dates of so many made-up actions in a month. */
const datesIn = (month: string, actions: number): number =>
  Array.from({ length: actions }, (_, at) => madeUpAction(at).draft)
    .flatMap(({ due, testDate }) => [due, testDate])
    .filter((date) => date.startsWith(month)).length;

const view = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Views of the plan' }).getByRole('link', { name }).click();

const sound = async ({ page, complaints }: RunningApp): Promise<void> => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(complaints).toEqual([]);
};

const menu = (running: RunningApp, label: string): Promise<void> =>
  running.app.evaluate(({ Menu }, wanted) => {
    const edit = Menu.getApplicationMenu()?.items.find((item) => item.label === '&Edit');
    edit?.submenu?.items.find((item) => item.label === wanted && item.visible)?.click();
  }, label);

test('the plan as a table: found, grouped, changed at once, undone and done again', async () => {
  const running = await launch();
  const { page } = running;
  await openPlan(running, 60);
  await expect(page.getByText('Rows 1 to 50 of 60')).toBeVisible();
  await sound(running);
  await page.getByRole('button', { name: 'More rows' }).click();
  await expect(page.getByText('Rows 51 to 60 of 60')).toBeVisible();

  await page.getByLabel('Group by').selectOption('owner');
  await expect(page.getByRole('rowheader', { name: /Chief nurse 12 actions/ })).toBeVisible();
  await sound(running);
  await picture(page, 'grouped');

  await menu(running, '&Find');
  await expect(page.getByLabel('Find in the plan')).toBeFocused();
  await page.keyboard.type('decision 😀');
  await expect(page.getByText('10 of 60 actions').first()).toBeVisible();
  await page.getByRole('button', { name: 'Choose all 10 shown' }).click();
  await page.getByLabel('New status').selectOption('red');
  await page.getByLabel('New owner').fill('Chief people officer');
  await picture(page, 'several');
  await sound(running);
  await page.getByRole('button', { name: 'Change 10 actions' }).click();
  await expect(page.getByText('Changed 10 actions.')).toBeVisible();
  const table = page.getByRole('table');
  const red = table.getByText('Red: off track');
  await expect(red).toHaveCount(10);
  await page.getByRole('heading', { level: 1 }).focus();
  await menu(running, '&Undo');
  await expect(page.getByText('Undone: Change to 10 actions')).toBeVisible();
  await expect(table.getByText('Chief people officer')).toHaveCount(0);
  await menu(running, '&Redo');
  await expect(page.getByText('Done again: Change to 10 actions')).toBeVisible();
  await expect(red).toHaveCount(10);
  await sound(running);
  await running.close();
});

test('the plan as a board: dragged, moved with the keyboard, not completed by being moved', async () => {
  const running = await launch();
  const { page } = running;
  await openPlan(running, 6);
  await view(page, 'Board');
  await expect(headingOf(page, 'Action plan by status')).toBeVisible();
  await sound(running);

  const columnOf = (name: RegExp) => page.getByRole('region', { name });
  const card = page.locator('.board-card').filter({ has: page.getByRole('link', { name: 'A-001' }) });
  await card.dragTo(columnOf(/^Blue/));
  await expect(headingOf(page, 'Change action A-001')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Measured result' })).toBeVisible();
  await sound(running);
  await page.getByRole('button', { name: 'Leave it as it was' }).click();
  await page.getByRole('link', { name: '‹ Action plan' }).click();
  await expect(headingOf(page, 'Action plan by status')).toBeVisible();

  await card.dragTo(columnOf(/^Green/));
  await expect(page.getByText('Moved A-001 to Green: on track.')).toBeVisible();
  await expect(columnOf(/^Green/).getByRole('link', { name: 'A-001' })).toBeVisible();
  await page.getByRole('button', { name: /move A-001 to Amber/ }).focus();
  await page.keyboard.press('Enter');
  await expect(columnOf(/^Amber/).getByRole('link', { name: 'A-001' })).toBeFocused();
  await picture(page, 'moved');
  await sound(running);
  await zoomIn(running);
  await expectNoSidewaysScroll(page);
  await picture(page, 'board-zoomed');
  await running.close();
});

test('the plan as a calendar, large and small, and on paper', async () => {
  const running = await launch();
  const { page } = running;
  await openPlan(running, 60);
  await view(page, 'Calendar');
  await expect(headingOf(page, 'Action plan by date')).toBeVisible();
  await sound(running);
  while ((await page.getByRole('table', { name: /^March 2027/ }).count()) === 0)
    await page.getByRole('button', { name: 'Next month ›' }).click();
  const more = page.getByRole('button', { name: /more on Wednesday 31 March/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Wednesday 31 March' })).toBeVisible();
  await sound(running);
  await picture(page, 'calendar-day');

  for (const [name, heading] of [
    ['Calendar', 'Action plan by date'],
    ['Board', 'Action plan by status'],
    ['Table', 'Action plan'],
  ] as const) {
    await view(page, name);
    await expect(headingOf(page, heading)).toBeVisible();
    await page.evaluate(() => {
      const count = () => {
        const things = document.querySelectorAll('.plan-table tbody tr, .board-card, .month-list li');
        document.body.setAttribute('data-printed', String(things.length));
      };
      window.addEventListener('beforeprint', count, { once: true });
    });
    const paper = await running.app.evaluate(async ({ BrowserWindow }) => {
      const printed = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ printBackground: true });
      return printed === undefined ? null : printed.toString('base64');
    });
    if (paper === null) throw new Error('nothing was printed');
    if (pictures !== undefined) fs.writeFileSync(path.join(pictures, `${name}.pdf`), Buffer.from(paper, 'base64'));
    // Of the page as it stood while it was printed: all sixty, and not the fifty or twenty-five of the screen.
    const printed = Number(await page.locator('body').getAttribute('data-printed'));
    expect(printed).toBe(name === 'Calendar' ? datesIn('2027-03', 60) : 60);
  }
  await view(page, 'Calendar');
  await zoomIn(running);
  await expect(page.getByRole('table', { name: /^March 2027/ })).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: 'Wednesday 31 March' }).first()).toBeVisible();
  await sound(running);
  await picture(page, 'calendar-zoomed');
  await goToZoomed(page, 'Action plan');
  await expectNoSidewaysScroll(page);
  await running.close();
});

test('an action has a page, and what is typed outlives the app being killed', async () => {
  const running = await launch();
  const { page, folder } = running;
  await openPlan(running, 2);
  await page.getByRole('link', { name: 'A-001' }).click();
  await expect(headingOf(page, 'Action A-001')).toBeVisible();
  await expect(page.getByText('No later year is held yet')).toBeVisible();
  await sound(running);
  await page.getByLabel('Add a note').fill('Half a note, 😀 نصف');
  await page.getByRole('link', { name: 'Change the action' }).click();
  await page.getByLabel('Owner').fill('Head of half a wo');
  await page.getByRole('group', { name: 'Due date' }).getByLabel('Day').fill('3');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await sound(running);
  running.app.process().kill('SIGKILL');
  await running.app.waitForEvent('close').catch(() => undefined);

  const again = await launch({ folder });
  await goTo(again.page, 'Action plan');
  await expect(again.page.getByRole('link', { name: 'a note on A-001' })).toBeVisible();
  await sound(again);
  await again.page.getByRole('link', { name: 'changes to A-001' }).click();
  await expect(again.page.getByLabel('Owner')).toHaveValue('Head of half a wo');
  await expect(again.page.getByRole('group', { name: 'Due date' }).getByLabel('Day')).toHaveValue('3');
  await again.page.getByRole('group', { name: 'Due date' }).getByLabel('Day').fill('4');
  await again.page.getByRole('button', { name: 'Save the action' }).click();
  await expect(headingOf(again.page, 'Action A-001')).toBeVisible();
  await expect(again.page.getByLabel('Add a note')).toHaveValue('Half a note, 😀 نصف');
  await expect(again.page.getByText('Owner: Head of recruitment → Head of half a wo')).toBeVisible();
  await again.page.getByRole('button', { name: 'Add the note' }).click();
  await expect(again.page.getByText('Note added.')).toBeVisible();
  await goTo(again.page, 'Action plan');
  await expect(again.page.getByText(/text that is not saved yet/)).toHaveCount(0);
  await sound(again);
  await again.close();
});
