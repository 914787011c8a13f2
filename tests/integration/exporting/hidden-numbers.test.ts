import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { boardPaperDocx } from '../../../electron/exporting/board-paper/board-paper';
import { actionPlanXlsx } from '../../../electron/exporting/workbook/action-plan-workbook';
import { versions } from '../../../shared/reference/settings';
import { openDocx } from './open-docx';
import { realInput } from './real-report';

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
    const book = read(await actionPlanXlsx(input));
    const texts = book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
    })
      .flat()
      .map(String);
    for (const sentinel of sentinels)
      expect(
        texts.some((text) => text.includes(sentinel)),
        sentinel,
      ).toBe(false);
    expect(texts).toContain('*');
  });
});
