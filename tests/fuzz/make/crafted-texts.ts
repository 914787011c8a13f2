import { changeText, hostileWords } from './text';
import { createChance } from '../chance';
import type { Crafted } from './input';

const head = 'Employee Number,Course Name,Category,Enrolment Status,Completion Date\n';
const rows = (count: number): string =>
  Array.from({ length: count }, (_, nth) => `${String(1000 + nth)},Coaching,CPD,Completed,03-May-2024`).join('\n');

const text = (how: string, make: () => string | Uint8Array): Crafted => ({
  how,
  name: `${how.replaceAll(/[^a-z0-9]+/gi, '-')}.csv`,
  make: () => Buffer.from(make()),
});

export const craftedTexts: readonly Crafted[] = [
  text('a list as it should be', () => `${head}${rows(30)}\n`),
  text('one line of 20 MB without a comma', () => 'x'.repeat(20_000_000)),
  text('one line of 5 million cells', () => `${head}${'1,'.repeat(5_000_000)}`),
  text('one line of 30 million cells', () => `${head}${'1,'.repeat(30_000_000)}`),
  text('60 million empty lines', () => `${head}${'\n'.repeat(60_000_000)}`),
  text('a quotation mark at the start', () => `"${head}${rows(2000)}`),
  text('a quotation mark in a million rows', () => `${head}${'1,"a""b,2\n'.repeat(1_000_000)}`),
  text('only quotation marks', () => '"'.repeat(5_000_001)),
  text('NUL between all letters', () => [...`${head}${rows(30)}`].join('\u0000')),
  text('NUL bytes in the middle', () => `${head}${rows(30)}\u0000\u0000\u0000,x\n${rows(5)}`),
  text('NUL and nothing else', () => Buffer.alloc(100_000)),
  text('half UTF-16, half not', () =>
    Buffer.concat([Buffer.from(`\ufeff${head}${rows(30)}`, 'utf16le'), Buffer.from(`\n${rows(30)}`)]),
  ),
  text('UTF-16 of an odd length', () =>
    Buffer.concat([Buffer.from(`\ufeff${head}${rows(30)}`, 'utf16le'), Buffer.from([0x41])]),
  ),
  text('UTF-16 with lone surrogates', () =>
    Buffer.from(`\ufeff${head}1,\ud800,\udfff,\ud800\ud800,x\n${rows(30)}`, 'utf16le'),
  ),
  text('invalid UTF-8', () =>
    Buffer.concat([Buffer.from(head), Buffer.from([0x31, 0x2c, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf5, 0xff, 0x0a])]),
  ),
  text('two byte order marks', () => `\ufeff\ufeff${head}${rows(30)}`),
  text('a separator line that lies', () => `sep=;\n${head}${rows(30)}`),
  text(
    '16 000 headings',
    () =>
      `${Array.from({ length: 16_000 }, (_, nth) => `Employee Number ${String(nth)}`).join(',')}\n${'1,'.repeat(16_000)}`,
  ),
  text(
    'headings of prototypes',
    () => `__proto__,constructor,toString,Employee Number,Course Name,Completion Date\n1,2,3,4,5,03-May-2024\n`,
  ),
  text(
    'hostile words as courses',
    () =>
      `${head}${hostileWords.map((words, nth) => `${String(1000 + nth)},"${words.replaceAll('"', '""')}",CPD,Completed,03-May-2024`).join('\n')}\n`,
  ),
  text('a cell of 30 MB', () => `${head}1,${'A'.repeat(30_000_000)},CPD,Completed,03-May-2024\n${rows(30)}\n`),
  text(
    '200 000 courses, all different',
    () =>
      `${head}${Array.from({ length: 200_000 }, (_, nth) => `${String(nth)},Course ${String(nth)},CPD,Completed,03-May-2024`).join('\n')}\n`,
  ),
  text('mixed line ends', () => changeText(`${head}${rows(200)}`, createChance(7))),
  {
    how: 'a table nested 100 000 deep',
    name: 'nested.xls',
    make: () => Buffer.from(`<html><table>${'<table><tr><td>'.repeat(100_000)}x`),
  },
  {
    how: 'a table that is never closed',
    name: 'open.xls',
    make: () => Buffer.from(`<html><body><table>${'<tr><td>Employee Number<td>Ethnic Origin'.repeat(20_000)}`),
  },
  {
    how: 'cells that span a billion',
    name: 'span.xls',
    make: () =>
      Buffer.from(
        '<html><table><tr><td colspan="1000000000" rowspan="1000000000">x</td></tr><tr><td>y</td></tr></table></html>',
      ),
  },
  {
    how: 'a page with a script',
    name: 'script.xls',
    make: () =>
      Buffer.from(
        '<html><script>alert(1)</script><table><tr><td><img src=x onerror=alert(1)>Employee Number</td></tr></table></html>',
      ),
  },
  {
    how: 'XML of a workbook that repeats rows without end',
    name: 'repeat.fods',
    make: () =>
      Buffer.from(
        `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="string" table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>`,
      ),
  },
  {
    how: 'XML of Excel 2003 with an index without end',
    name: 'index.xml',
    make: () =>
      Buffer.from(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Column ss:Index="1" ss:Span="2000000000"/><Row ss:Index="2000000000"><Cell ss:Index="2000000000" ss:MergeAcross="2000000000"><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet></Workbook>',
      ),
  },
];
