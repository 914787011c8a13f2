import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { boardPaperDocx } from '../../../electron/exporting/board-paper/board-paper';
import { makePrintPage } from '../../../electron/exporting/print-page/print-page';
import { makeExport } from '../../../electron/exporting/export-files';
import { startingChoices } from '../../../shared/paper/paper-choices';
import { openDocx } from './open-docx';
import { realInput } from './real-report';
import { sampleLedger } from './sample-ledger';
import { sampleInput } from './sample-report';

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The words of a page in their order, without what only lays them out. */
const wordsOf = (html: string): string =>
  unescaped(
    html
      .slice(html.indexOf('<body>'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  ).trim();

const numbersIn = (text: string): readonly string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();

describe('the page that is printed to PDF', () => {
  const page = makePrintPage(sampleInput);

  it('says its language and title, has no script and nothing inline, and asks for its style sheet only', () => {
    expect(page.html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(page.html).toContain('<title>Workforce Race Equality Standard 2025, board paper: Riverbank &amp; Fenside');
    expect(page.html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|https?:/i);
    const sources = [...page.html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, place = '']) => place);
    for (const place of sources) expect(place).toMatch(/^(paper\.css|#[a-z]+|data:image\/svg\+xml;base64,.*)$/);
  });

  it('has headings that never skip a level, and links that all lead somewhere', () => {
    const levels = [...page.html.matchAll(/<h([1-3])[ >]/g)].map(([, level]) => Number(level));
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const [, anchor = ''] of page.html.matchAll(/href="#([a-z]+)"/g))
      expect(page.html).toContain(`<h1 id="${anchor}"`);
  });

  it('has in every table a caption, a head that repeats and a head for every row', () => {
    const tables = page.html.match(/<p class="caption">[^\n]*<\/p>\n(?:<\/div>\n)?<table.*?<\/table>/gs) ?? [];
    expect(tables).toHaveLength((page.html.match(/<table[ >]/g) ?? []).length);
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table).toMatch(/^<p class="caption">Table \d+\. .+?<\/p>/);
      expect(table).toMatch(/<thead><tr>(<th scope="col".*?<\/th>)+<\/tr><\/thead>/s);
      for (const row of table.match(/<tbody>.*<\/tbody>/s)?.[0].match(/<tr>.*?<\/tr>/gs) ?? [])
        expect(row).toMatch(/^<tr><th scope="row"/);
    }
  });

  it('says of every picture what it shows', () => {
    const pictures = page.html.match(/<img [^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures) expect(picture).toMatch(/ alt="[^"]{20,}"/);
  });

  it('has the same numbers as the Word paper', async () => {
    const { text } = openDocx(await boardPaperDocx(sampleInput));
    expect(numbersIn(wordsOf(page.html))).toEqual(numbersIn(text));
  });

  it('has no hidden number', () => {
    const { html } = makePrintPage(realInput('restricted'));
    const svgs = [...html.matchAll(/base64,([^"]+)"/g)].map(([, data = '']) => Buffer.from(data, 'base64').toString());
    for (const text of [html, ...svgs]) expect(text).not.toContain('47.00');
  });

  it('has the organisation and version on every sheet, and the number of the page', () => {
    expect(page.header).toContain('Riverbank &amp; Fenside NHS Foundation Trust');
    expect(page.header).toContain('Restricted version');
    expect(page.footer).toContain('class="pageNumber"');
  });
});

describe('awkward words', () => {
  const long = 'A title of many words '.repeat(14).trim().slice(0, 300);
  const awkward = `${long} \u202E\u05E9\u05DC\u05D5\u05DD 👩🏽‍⚕️ <img src=x onerror=alert(1)> "quoted" & more`;
  const [action] = sampleInput.actions;
  const actions = action === undefined ? [] : [{ ...action, issue: awkward, owner: '=cmd|calc' }];
  const input = {
    ...sampleInput,
    actions,
    ledger: sampleLedger('restricted', actions),
    report: { ...sampleInput.report, organisation: awkward },
    choices: {
      ...startingChoices,
      summary: { text: awkward, generated: '', at: '2025-10-01T00:00:00Z' },
      recommendations: awkward,
    },
  };

  it('are printed as words and never become a part of the page', () => {
    const { html, header } = makePrintPage(input);
    for (const text of [html, header]) expect(text).not.toMatch(/<img src=x/);
    expect(wordsOf(html).split('<img src=x onerror=alert(1)>').length).toBeGreaterThan(4);
    expect(html).toContain('=cmd|calc');
  });

  it('leave every format whole, with a name that a folder takes', async () => {
    for (const format of ['docx', 'xlsx', 'csv', 'zip'] as const) {
      const file = await makeExport(format, input);
      expect(Buffer.byteLength(file.fileName)).toBeLessThan(200);
      expect(file.fileName).not.toMatch(/[<>:"/\\|?*\u202E]/);
      expect(file.bytes.length).toBeGreaterThan(100);
    }
    expect(openDocx((await makeExport('docx', input)).bytes).text).toContain('=cmd|calc');
  });
});

describe('a paper with nothing to report', () => {
  const { report } = sampleInput;
  const input = {
    ...sampleInput,
    actions: [],
    ledger: sampleLedger('restricted', []),
    report: { ...report, indicators: [], bands: [], hidden: [], lookFirst: [], missing: [] },
  };

  it('is whole in every format', async () => {
    for (const format of ['docx', 'xlsx', 'csv', 'zip'] as const)
      expect((await makeExport(format, input)).bytes.length, format).toBeGreaterThan(100);
    const book = read((await makeExport('xlsx', input)).bytes);
    expect(book.SheetNames).toContain('Contents');
  });

  it('says so in every section, in Word and in the page', async () => {
    const word = openDocx(await boardPaperDocx(input)).text;
    const { html } = makePrintPage(input);
    for (const text of [word, wordsOf(html)])
      for (const said of [
        'There are no actions yet.',
        'There is no action to measure yet.',
        'No file gave the numbers of staff',
      ])
        expect(text).toContain(said);
    // Under the heading of every section stands something.
    for (const [section = ''] of html.matchAll(/<section.*?<\/section>/gs))
      expect(wordsOf(`<body>${section.slice(section.indexOf('</h1>'))}`)).toMatch(/\w.{19,}/);
  });
});
