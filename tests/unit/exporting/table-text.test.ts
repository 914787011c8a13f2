import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellFor, tableToHtml, tableToTsv } from '../../../electron/exporting/table-text';

describe('a cell on the clipboard', () => {
  it.each([
    ['=HYPERLINK("http://x.example","Open")', '\'=HYPERLINK("http://x.example","Open")'],
    ['+cmd|calc', "'+cmd|calc"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'=1+1"],
    ['\t=1+1', "'=1+1"],
    ['=1\n+1', "'=1 +1"],
    ['+2.0 to +5.0', "'+2.0 to +5.0"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(1)', "'＠SUM(1)"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\u202e=1+1', "'\u202e=1+1"],
  ])('%s cannot begin a formula', (text, written) => {
    expect(cellFor(text)).toBe(written);
  });

  it.each([
    ['−3.6', '-3.6'],
    ['+2.0', '+2.0'],
    ['1,057', '1,057'],
    ['12.5%', '12.5%'],
    ['-4', '-4'],
    ['181 of 1,057', '181 of 1,057'],
    ['*', '*'],
    ['–', '–'],
    ['', ''],
  ])('%s stays a number or plain text', (text, written) => {
    expect(cellFor(text)).toBe(written);
  });

  it('never begins like a formula unless it is a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = cellFor(text);
        expect(/^[=@\t\r]/.test(written)).toBe(false);
        expect(/^[+-]/.test(written) && !/^[+-]\d[\d,]*(\.\d+)?%?$/.test(written)).toBe(false);
        expect(written).not.toMatch(/[\t\n\r]/);
      }),
    );
  });
});

const table = {
  title: 'A <b>',
  headings: ['Part', 'Ratio'],
  rows: [
    ['R&D "x"', '1.53'],
    ['=1+1', '−0.4'],
  ],
};

describe('a table on the clipboard', () => {
  it('is a line a row with tabs between the cells, the title first', () => {
    expect(tableToTsv(table)).toBe('A <b>\r\nPart\tRatio\r\nR&D "x"\t1.53\r\n\'=1+1\t-0.4');
  });

  it('is a table with every mark of HTML written out', () => {
    const html = tableToHtml(table);
    expect(html).toContain('<caption>A &lt;b&gt;</caption>');
    expect(html).toContain('<td>R&amp;D &quot;x&quot;</td><td>1.53</td>');
    expect(html).toContain("<td>'=1+1</td><td>-0.4</td>");
    expect(tableToHtml({ ...table, rows: [['<script>alert(1)</script>']] })).not.toContain('<script');
  });
});
