import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { northmoorFiles, northmoorQuestions } from '../fixtures/northmoor-folder';
import expected from '../fixtures/northmoor/expected-extracts.json' with { type: 'json' };
import training from '../fixtures/northmoor/expected-training.json' with { type: 'json' };
import {
  choose,
  dropFiles,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  headingOf,
  launch,
} from './harness';

const files = northmoorFiles.map((name) => fixture('northmoor', name));

/** The cells of a table as they stand on the screen, by the heading of the row. */
const readTable = async (page: Page, name: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const table = page.getByRole('table', { name });
  await expect(table).toBeVisible();
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('th,td')].map((cell) =>
          cell.tagName === 'TH' ? cell.textContent : [...cell.childNodes].map((part) => part.textContent).join('\n'),
        ),
      ),
    );
  return new Map(rows.map(([first = '', ...rest]) => [first, rest]));
};

/** Each cell is the right number or a mark that it is hidden; says how many numbers were shown. */
const compare = (cells: readonly (string | undefined)[], right: readonly string[], where: string): number => {
  const shown = cells.filter((cell) => cell === undefined || !cell.startsWith('*'));
  right.forEach((text, at) => {
    const cell = cells[at] ?? 'no such cell';
    expect(cell.split('\n')[0] === text || cell.startsWith('*'), `${where}: ${cell}, ${text}`).toBe(true);
  });
  return shown.length;
};

const words = (count: number): string => count.toLocaleString('en-GB');
const ofWords = ([count = 0, of = 0]: readonly number[]): string => `${words(count)} of ${words(of)}`;
const groups = ['W', 'B', 'U'] as const;
type Groups = Readonly<Record<(typeof groups)[number], number>>;

const checkOverview = async (page: Page): Promise<void> => {
  await goTo(page, 'Overview');
  await choose(page, 'Tables');
  const ratios = await readTable(page, 'Ratios. 1 means equal; the shaded range is the 0.80 to 1.25 screen');
  const gaps = await readTable(page, 'Gaps in percentage points. Left of zero is worse for BME staff');
  const rowOf = (table: ReadonlyMap<string, readonly string[]>, title: RegExp): readonly string[] => {
    const found = [...table].filter(([name]) => title.test(name));
    expect(
      found.map(([name]) => name),
      String(title),
    ).toHaveLength(1);
    return found[0]?.[1] ?? [];
  };
  const { workforce, i2, i2_without_international: without, i3_cases: cases, i4_people: people, i9, survey } = expected;
  const starts = (cells: readonly string[], right: readonly string[], where: string) => {
    right.forEach((text, at) => {
      const cell = cells[at] ?? '';
      expect(cell.split('\n')[0] === text || cell.startsWith('*'), `${where}: “${cell}” is not ${text}`).toBe(true);
    });
    expect(cells[0]?.startsWith('*'), where).toBe(false);
  };
  const likelihood = (hits: Groups, of: Groups) => groups.map((group) => ofWords([hits[group], of[group]]));
  const stage = (all: typeof i2, name: 'shortlisted' | 'appointed'): Groups => ({
    W: all.W[name],
    B: all.B[name],
    U: all.U[name],
  });
  starts(
    rowOf(ratios, /shortlisting(?!.*without)/),
    likelihood(stage(i2, 'appointed'), stage(i2, 'shortlisted')),
    'i2',
  );
  const noInternational = likelihood(stage(without, 'appointed'), stage(without, 'shortlisted'));
  starts(rowOf(ratios, /without international/), noInternational, 'i2 without international');
  starts(rowOf(ratios, /disciplinary/), likelihood(cases, workforce), 'i3');
  starts(rowOf(ratios, /raining/), likelihood(people, workforce), 'i4');
  for (const [at, title] of [/^5/, /^6/, /^7/, /^8/].entries()) {
    const [white = 0, bme = 0] = Object.values(survey)[at] ?? [];
    const cells = rowOf(gaps, title);
    expect(
      [cells[0], cells[1]].map((cell) => /(\d+\.\d)%/.exec(cell ?? '')?.[1]),
      String(title),
    ).toEqual([white.toFixed(1), bme.toFixed(1)]);
  }
  for (const [view, title] of [
    ['total', /^9(?!.*(voting|executive))/i],
    ['voting', /^9.*voting/i],
    ['executive', /^9.*executive/i],
  ] as const)
    starts(
      rowOf(gaps, title),
      groups.map((group) => ofWords([i9[view][group], i9[view].W + i9[view].B + i9[view].U])),
      `i9 ${view}`,
    );
};

const checkBands = async (page: Page): Promise<void> => {
  await goTo(page, 'Indicators');
  await page.getByRole('main').getByRole('link').first().click();
  await choose(page, 'Table');
  let shown = 0;
  for (const [section, title] of [
    ['non-clinical', 'Non-clinical'],
    ['clinical', 'Clinical (not medical)'],
    ['medical', 'Medical and dental'],
  ] as const) {
    await page.getByRole('radio', { name: title, exact: true }).check();
    const bands = await readTable(page, `${title}: each band against the whole workforce`);
    const wanted: Readonly<Record<string, Groups>> = expected.i1[section];
    for (const [band, counts] of Object.entries(wanted)) {
      const cells = bands.get(band) ?? bands.get(band.replace(/[A-D]$/, (letter) => letter.toLowerCase()));
      if (cells === undefined && groups.every((group) => counts[group] === 0)) continue;
      expect(cells, `${section} ${band}`).toBeDefined();
      shown += compare(
        (cells ?? []).slice(0, 3),
        groups.map((group) => words(counts[group])),
        `${section} ${band}`,
      );
    }
  }
  expect(shown).toBeGreaterThan(50);
};

const checkTraining = async (page: Page): Promise<void> => {
  await goTo(page, 'Training');
  const { arcp_unsatisfactory: arcp, exam_pass: exams, applications } = training;
  const tableOf = (title: string) => readTable(page, `${title}, by place of qualification`);
  const countsIn = (cells: readonly string[] = []) => [cells[0], cells[2], cells[4]];
  const all = async (title: string, right: Readonly<Record<(typeof groups)[number], readonly number[]>>) => {
    const rows = await tableOf(title);
    const row = [...rows].find(([name]) => name.startsWith('All'))?.[1];
    return compare(
      countsIn(row),
      groups.map((group) => ofWords(right[group])),
      title,
    );
  };
  let shown = await all('Unsatisfactory outcomes', arcp.by_group);
  shown += await all('Passed, all attempts', exams.by_group);
  shown += await all('Passed at the first attempt', exams.first_attempt_by_group);
  for (const [title, stage] of [
    ['Longlisted or shortlisted', 'shortlisted'],
    ['Interviewed', 'interviewed'],
    ['Found appointable', 'appointable'],
    ['Offered a post', 'offered'],
    ['Accepted the offer', 'accepted'],
  ] as const) {
    const of = (group: (typeof groups)[number]) => [applications[group][stage], applications[group].applied];
    shown += await all(title, { W: of('W'), B: of('B'), U: of('U') });
  }
  expect(shown).toBeGreaterThan(15);
  const places = await tableOf('Unsatisfactory outcomes');
  const byPlace: Readonly<Record<string, readonly number[]>> = arcp.by_group_pmq;
  for (const [place, title] of [
    ['UK', /UK|United Kingdom/],
    ['EEA', /EEA/],
    ['IMG', /elsewhere|rest|outside/i],
  ] as const) {
    const row = [...places].find(([name]) => title.test(name) && !name.startsWith('All'))?.[1];
    expect(row, place).toBeDefined();
    const right = groups.map((group) => ofWords(byPlace[`${group}|${place}`] ?? [0, 0]));
    compare(countsIn(row), right, `ARCP ${place}`);
  }
};

const checkExperts = async (page: Page): Promise<void> => {
  await goTo(page, 'Experts in our midst');
  const { rows, consented, with_specialist_skill: skilled, skill_used_in_role: used } = training.experts;
  const main = page.getByRole('main');
  await expect(main).toContainText(`${String(consented)} colleagues of ${String(rows)} rows`);
  const figures = main.locator('.key-figures dd');
  await expect(figures).toHaveText([consented, skilled, used].map(String));
};

test('the whole folder dropped at once gives every figure on the screens, and needs no question the second time', async () => {
  test.setTimeout(180_000);
  const running = await launch();
  const { page } = running;
  const heading = (name: string | RegExp) => headingOf(page, name);
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(running, '.drop-zone', files);
  await expect(heading('Check before importing')).toBeVisible({ timeout: 60_000 });
  for (const kind of [
    'Annual return',
    'Staff in post',
    'Recruitment applications',
    'Employee relations cases',
    'Learning records',
    'Staff survey results',
    'Board members',
    'Postgraduate trainees',
    'ARCP outcomes',
    'Postgraduate examinations',
    'Specialty training applications',
    'Register of internationally educated staff',
  ])
    await expect(page.getByRole('main')).toContainText(kind);
  // What a careful person would ask, and no more: see northmoorQuestions.
  const open = northmoorQuestions.length;
  await expect(page.getByText(`${String(open)} questions are not answered yet.`)).toBeVisible();
  await expect(page.getByText(/which reporting year\?/)).toBeVisible();
  await expect(page.getByText(/Leadership/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 10 files' })).toBeDisabled();
  const staff = page.getByRole('region', { name: 'staff-in-post-2025-03-31.xlsx' });
  await staff.getByText('What was read, and from where').click();
  await expect(staff.getByText(/columns read, 4 left out because they name people/)).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: 'NI Number' })).toContainText('Left out: it names people');
  await expect(page.locator('body')).not.toContainText(/QQ\d{6}|10008982/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (let left = open; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Accept all suggestions' }).first().click();
    await expect(page.getByRole('button', { name: 'Accept all suggestions' })).toHaveCount(left - 1, {
      timeout: 20_000,
    });
  }
  await page.getByRole('button', { name: 'Import 10 files' }).click();
  await expect(heading('Imported')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('10 files imported: 2023, 2024 and 2025.')).toBeVisible();
  await goTo(page, 'Settings');
  await page.getByLabel('For a year that has both').selectOption('extracts');
  await page.getByLabel('Your role').fill('EDI lead');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved. All figures follow them from now on.')).toBeVisible();

  await checkOverview(page);
  await expectAccessible(page);
  await checkBands(page);
  await checkTraining(page);
  await checkExperts(page);

  await goTo(page, 'Data');
  await expect(page.getByRole('main')).toContainText('5,387 read, 5,387 used');
  await expect(page.getByRole('main')).toContainText(/120 counts of the 2025 return agree with the extracts; 0 differ/);
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await dropFiles(running, '.drop-zone', files);
  await expect(heading('Check before importing')).toBeVisible({ timeout: 60_000 });
  for (const name of northmoorFiles) {
    const card = page.getByRole('region', { name });
    const tables = name.startsWith('postgraduate') ? 3 : 1;
    await expect(card.getByText('This very file was imported before')).toHaveCount(tables);
  }
  await expect(page.getByRole('button', { name: 'Accept all suggestions' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /question/ })).toHaveCount(0);
  await expect(page.getByText(/not answered yet|already held/)).toHaveCount(0);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
