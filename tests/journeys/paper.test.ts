import fs from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import {
  answerOpenDialog,
  answerSaveDialog,
  choose,
  expectAccessible,
  expectNoSidewaysScroll,
  goTo,
  launch,
  openExample,
  zoomIn,
} from './harness';
import type { RunningApp } from './harness';
import { countTags, problemsOfPdf } from './pdf-tags';
import { saveActions } from '../performance/generate/plan-of-actions.mjs';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launch();
  page = running.page;
  await openExample(page);
});
test.afterAll(async () => {
  expect(running.complaints).toEqual([]);
  await running.close();
});

const preview = () => page.getByRole('region', { name: 'Preview of the paper' });

const exported = async (button: string, file: string): Promise<Uint8Array> => {
  const place = path.join(running.folder, file);
  await answerSaveDialog(running, place);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(`Saved ${file}`)).toBeVisible({ timeout: 30_000 });
  return new Uint8Array(fs.readFileSync(place));
};

const headingsOfWord = (bytes: Uint8Array): readonly string[] => {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="Heading1".*?<\/w:p>/gs)].map(([found]) =>
    found.replace(/<[^>]+>/g, ''),
  );
};

/** The pages of a PDF in their order: how they lie, and how many pieces of text they have. */
const sheetsOf = (bytes: Uint8Array): readonly { readonly isWide: boolean; readonly pieces: number }[] => {
  const pdf = Buffer.from(bytes).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\][\s\S]*?\/Contents (\d+) 0 R/g)].map(
    ([, width, height, content = '']) => {
      const object = pdf.slice(pdf.indexOf(`\n${content} 0 obj\n`));
      const start = object.indexOf('stream\n') + 'stream\n'.length;
      const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
      const drawn = inflateSync(Buffer.from(object.slice(start, start + length), 'latin1')).toString('latin1');
      return { isWide: Number(width) > Number(height), pieces: drawn.split(/\bBT\b/).length - 1 };
    },
  );
};

test('the paper is previewed section by section and as a whole', async () => {
  await goTo(page, 'Board paper');
  await expect(preview().getByRole('heading', { name: 'Executive summary' })).toBeVisible({ timeout: 20_000 });
  await expect(preview().getByRole('table', { name: /Table 1\. The nine indicators/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption({ label: 'The whole paper' });
  await expect(preview().getByRole('heading', { level: 3 })).toHaveCount(17);
  await expect(preview().getByRole('img').first()).toHaveAttribute('alt', /.{20,}/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('sections go up and down by button and by keyboard, off and on, and stay so', async () => {
  await page.getByRole('button', { name: 'Move up: Recommendations' }).click();
  await expect(page.getByText('Recommendations is now section 10 of 16.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move up: Recommendations' })).toBeFocused();
  await page.getByRole('checkbox', { name: 'Recommendations' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Recommendations is now section 9 of 16.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Recommendations' })).toBeFocused();
  await page.getByRole('checkbox', { name: 'Background' }).uncheck();
  await expect(preview().getByRole('heading', { level: 3 })).toHaveCount(16);
  await page.getByRole('checkbox', { name: /what was hidden/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/is in every paper/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /what was hidden/ })).toBeChecked();
  const headings = headingsOfWord(await exported('Export Word', 'chosen.docx'));
  expect(headings).not.toContain('Background');
  expect(headings.indexOf('Recommendations')).toBe(headings.indexOf('Action plan') - 1);
});

test('typed words are printed, marked, kept when one looks elsewhere, and can be undone', async () => {
  const summary = page.getByLabel('Executive summary', { exact: true }).last();
  const generated = await summary.inputValue();
  await summary.fill('=cmd Our own words 😀 \u202Eשלום\nA second paragraph.');
  await page.getByLabel(/the board is asked to/).fill('approve <b>everything</b>');
  await goTo(page, 'Overview');
  await goTo(page, 'Board paper');
  await expect(summary).toHaveValue(/Our own words/);
  await page.getByRole('button', { name: 'Save the words' }).click();
  await expect(page.getByText('The words of the paper are saved.')).toBeVisible();
  await expect(preview().getByText(/were edited by hand/)).toBeVisible();
  await expect(preview().getByText('approve <b>everything</b>')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(summary).toHaveValue(generated);
  await expect(preview().getByText(/were edited by hand/)).toHaveCount(0);
});

test('the PDF has tags, an outline, its language and a page size of its own for the action plan', async () => {
  // Without an action there is no wide table, and no wide page.
  await saveActions(page, 1);
  const bytes = await exported('Export PDF', 'paper.pdf');
  const pdf = Buffer.from(bytes).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(problemsOfPdf(bytes)).toEqual([]);
  const tags = countTags(bytes);
  for (const [tag, least] of Object.entries({ H1: 15, H2: 20, Table: 20, TH: 100, LBody: 20, Figure: 8, Link: 14 }))
    expect(tags[tag], tag).toBeGreaterThanOrEqual(least);
  expect(pdf).toContain('/Title (Executive summary)');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    Number(width) > Number(height) ? 'landscape' : 'portrait',
  );
  expect(new Set(sheets)).toEqual(new Set(['portrait', 'landscape']));
  // Only the plan and its ledger, one after the other, lie on wide pages.
  expect(sheets.join(' ')).toMatch(/^(portrait )+(landscape )+(portrait ?)+$/);
});

test('a long plan begins on the page of its heading', async () => {
  await saveActions(page, 13);
  const sheets = sheetsOf(await exported('Export PDF', 'long plan.pdf'));
  const [first] = sheets.filter(({ isWide }) => isWide);
  // The heading, its words and the caption take six pieces of text; the head and the first rows many more.
  expect(first?.pieces).toBeGreaterThan(30);
});

test('the paper says for whom it is: on its cover, in its title and in its name', async () => {
  await page.getByLabel('For whom').selectOption({ label: 'Staff network' });
  await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption({ label: 'Cover' });
  await expect(preview().getByText(/^To: The staff network of /)).toBeVisible({ timeout: 20_000 });
  await expect(preview().getByText(/^Restricted: for the staff network, and the board/)).toBeVisible();
  const bytes = await exported('Export Word', 'network.docx');
  const files = unzipSync(bytes);
  const text = (part: string) => new TextDecoder().decode(files[part]);
  expect(text('word/document.xml')).toContain('Paper for the staff network: ');
  expect(text('docProps/core.xml')).toContain('paper for the staff network: ');
  await page.getByLabel('For whom').selectOption({ label: 'Board and its committees' });
  await expect(preview().getByText(/^To: The Board of /)).toBeVisible({ timeout: 20_000 });
});

test('figures leave as CSV and pictures as a zip with their texts', async () => {
  const csv = new TextDecoder().decode(await exported('Figures as CSV', 'figures.csv'));
  expect(csv).toContain('Organisation,Year,Version,Indicator,');
  const files = unzipSync(await exported('Pictures', 'pictures.zip'));
  const names = Object.keys(files);
  expect(names.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(8);
  expect(names.filter((name) => name.endsWith('.svg'))).toHaveLength(
    names.filter((name) => name.endsWith('.png')).length,
  );
  const texts = new TextDecoder().decode(files['alt text.txt']);
  for (const name of names.filter((one) => one.endsWith('.png'))) expect(texts).toContain(name);
});

test('a PDF that cannot be saved says so, and leaves nothing', async () => {
  const gone = path.join(running.folder, 'gone', 'paper.pdf');
  await answerSaveDialog(running, gone);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /folder/i })).toBeVisible({ timeout: 20_000 });
  expect(fs.existsSync(path.dirname(gone))).toBe(false);
});

test('the public version has sections and words of its own', async () => {
  await choose(page, 'Public');
  await expect(page.getByRole('checkbox', { name: 'Background' })).toBeChecked({ timeout: 20_000 });
});

test('a Word paper is made in the starter template, which is kept until it is dropped', async () => {
  await goTo(page, 'Board paper');
  await exported('Save a starter template', 'starter.docx');
  await answerOpenDialog(running, [path.join(running.folder, 'starter.docx')]);
  await page.getByRole('button', { name: 'Choose a template' }).click();
  await expect(page.getByText('starter.docx is the template from now on.')).toBeVisible();
  await expect(page.getByText('Every section of this paper has its place in the template.')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const own = headingsOfWord(await exported('Word without the template', 'own.docx'));
  const filled = headingsOfWord(await exported('Export Word', 'filled.docx'));
  expect(filled).toContain('What the board is asked to do');
  expect(own).not.toContain('What the board is asked to do');
  fs.writeFileSync(path.join(running.folder, 'bad.docx'), 'no document');
  await answerOpenDialog(running, [path.join(running.folder, 'bad.docx')]);
  await page.getByRole('button', { name: 'Choose another template' }).click();
  await expect(page.getByText(/is no Word document of today’s kind\. Nothing was changed/)).toBeVisible();
  await expect(page.getByText('Word papers are made in starter.docx')).toBeVisible();
  await page.getByRole('button', { name: 'Stop using it' }).click();
  await expect(page.getByText(/own look again/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Word without the template' })).toHaveCount(0);
});

test('the paper can be put together at 200 %', async () => {
  await zoomIn(running);
  await expectNoSidewaysScroll(page);
  await expect(page.getByRole('button', { name: 'Move up: Recommendations' })).toBeVisible();
  await expectAccessible(page);
});
