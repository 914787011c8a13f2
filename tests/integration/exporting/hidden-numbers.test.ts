import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { boardPaperDocx } from '../../../electron/exporting/board-paper/board-paper';
import { actionPlanXlsx } from '../../../electron/exporting/workbook/action-plan-workbook';
import { pageSheets } from '../../../electron/exporting/page-tables/page-sheets';
import { defaultSettings, versions } from '../../../shared/reference/settings';
import { openDocx } from './open-docx';
import { realInput } from './real-report';
import { tellingPages } from './telling-pages';

/**
 * Three BME people of 1,380 accessed training, 377 White of 3,690: 3 is below both thresholds, so neither its rate nor the relative
 * likelihood (377 ÷ 3,690) ÷ (3 ÷ 1,380) may be anywhere, in any number of decimals or in any part of the file.
 */
const rate = 3 / 1380;
const ratio = 377 / 3690 / rate;
const sentinels = [
  ratio.toFixed(2),
  ratio.toFixed(1),
  (rate * 100).toFixed(2),
  String(ratio),
  String(rate),
  String(rate * 100),
];

const cellsOf = (bytes: Uint8Array): readonly string[] => {
  const book = read(bytes);
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
  })
    .flat()
    .map(String);
};

describe.each(versions)('the %s version', (version) => {
  const input = realInput(version);

  it('was made from counts that give the sentinels when nothing is hidden', () => {
    expect(sentinels[0]).toBe('47.00');
    expect(input.report.indicators.some((item) => item.indicator === 4 && item.figure.isHidden)).toBe(true);
  });

  it('has no hidden number in any part of the Word paper', async () => {
    const paper = openDocx(await boardPaperDocx(input));
    for (const sentinel of sentinels) expect(paper.everything, sentinel).not.toContain(sentinel);
    expect(paper.text).toContain('What was hidden and why');
    expect(paper.text).toMatch(
      /Accessed training\nOut of \(staff\)\nShare\nWhite\n377\n3,690\n10\.2%\nBME\n\*\n1,380\n\*\n/,
    );
  });

  it('has no hidden number in any cell of the workbook', async () => {
    const texts = cellsOf(await actionPlanXlsx(input));
    for (const sentinel of sentinels)
      expect(
        texts.some((text) => text.includes(sentinel)),
        sentinel,
      ).toBe(false);
    expect(texts).toContain('*');
  });
});

/** Parts of the documents that come from other pages, and sentences of theirs that need the small number. */
const themes = ['Where', 'Disparity ratios', 'Training', 'Application stages', 'Learning requests', 'Journeys'];

describe.each(versions)('the pages in the %s version', (version) => {
  const input = { ...realInput(version), pages: tellingPages(version, defaultSettings) };
  const open = tellingPages(version, { ...defaultSettings, thresholds: { restricted: 1, public: 1 } });

  it('would tell the sentinel on each of them if nothing were hidden', async () => {
    const told = pageSheets(open)
      .filter(({ tables }) => tables.some(({ rows }) => rows.flat().some(({ text }) => text.startsWith('47.00'))))
      .map(({ name }) => name);
    expect(told).toEqual(themes);
    const paper = openDocx(await boardPaperDocx({ ...input, pages: open }));
    expect(paper.text.split('47.00').length).toBeGreaterThan(10);
    expect(paper.text).toContain('3 of 1,380 colleagues with a specialist skill');
    expect(cellsOf(await actionPlanXlsx({ ...input, pages: open }))).toContain(String(ratio));
  });

  it('have no hidden number in any part of the Word paper', async () => {
    const paper = openDocx(await boardPaperDocx(input));
    for (const sentinel of sentinels) expect(paper.everything, sentinel).not.toContain(sentinel);
    expect(paper.text).not.toContain('\n3 of 1,380');
    expect(paper.text).not.toContain(' 3 of 1,380');
    expect(paper.text).toContain(
      'Learning requests: Study leave requests by ethnic group: requests, not people\nNumbers',
    );
  });

  it('have no hidden number in any cell of the workbook', async () => {
    const texts = cellsOf(await actionPlanXlsx(input));
    for (const sentinel of sentinels)
      expect(
        texts.some((text) => text.includes(sentinel)),
        sentinel,
      ).toBe(false);
    const notes = texts.filter((text) => /are hidden, with what would give them away \(in/.test(text));
    expect(notes.length).toBeGreaterThanOrEqual(themes.length);
  });
});
