import { planBook, planDocument, planHeadings } from '../../integration/plans/plan-files';
import type { Crafted } from './input';
import { hostileWords } from './text';
import { entityBomb } from './xml';
import { entriesOf, rawZip } from './zip';

const rows = Array.from({ length: 12 }, (_, nth) => [
  `Metric ${String(1 + (nth % 9))}`,
  `Issue ${String(nth)}`,
  'Panels write reasons',
  '1.25 or less',
  'Head of recruitment',
  '30 September 2026',
  'A',
  'Begun',
]);

/** Of a Word document one part is read: changes in the others would only be tries of nothing. */
const partsRead = (docx: Uint8Array): Buffer =>
  rawZip(entriesOf(docx).filter(({ name }) => name === '[Content_Types].xml' || name === 'word/document.xml'));

export const planSeeds = async (): Promise<{
  readonly docx: Uint8Array;
  readonly xlsx: Uint8Array;
  readonly csv: string;
}> => ({
  docx: partsRead(
    await planDocument([
      { title: 'Recruitment', rows: [planHeadings, ...rows] },
      {
        title: 'Discipline',
        rows: [planHeadings, [{ text: 'Metric 3', span: 8, fill: 'FF0000' }], ...rows.slice(0, 2)],
      },
    ]),
  ),
  xlsx: await planBook([['WRES action plan'], planHeadings, ...rows], { G3: 'FFFF0000' }),
  csv: [planHeadings, ...rows].map((cells) => cells.join(',')).join('\n'),
});

const document = (body: string, before = ''): Buffer =>
  rawZip([
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    {
      name: 'word/document.xml',
      content: Buffer.from(
        `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    },
  ]);

const cell = (words: string, more = ''): string => `<w:tc>${more}<w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
const row = (cells: readonly string[]): string => `<w:tr>${cells.map((words) => cell(words)).join('')}</w:tr>`;
const plan = [planHeadings, ...rows].map(row).join('');
const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const made = (how: string, make: () => Buffer): Crafted => ({
  how,
  name: `${how.replaceAll(/[^a-z0-9]+/gi, '-')}.docx`,
  make,
});

export const craftedPlans: readonly Crafted[] = [
  made('a plan as it should be', () => document(`<w:tbl>${plan}</w:tbl>`)),
  made('entities that grow', () => document(`<w:tbl>${plan}</w:tbl>&lol9;`, entityBomb)),
  made('tables nested 255 deep', () =>
    document(`${'<w:tbl><w:tr><w:tc>'.repeat(84)}${'</w:tc></w:tr></w:tbl>'.repeat(84)}`),
  ),
  made('elements nested 200 000 deep', () => document('<w:p>'.repeat(200_000))),
  made('40 MB of letters without a sign of equality in a tag', () => document(`<w:p ${'a'.repeat(40_000_000)}/>`)),
  made('a tag of 300 000 words', () => document(`<w:p ${'a '.repeat(300_000)}/>`)),
  made('a million attributes', () =>
    document(`<w:p ${Array.from({ length: 1_000_000 }, (_, nth) => `a${String(nth)}="1"`).join(' ')}/>`),
  ),
  made('40 MB of ampersands', () => document(`<w:tbl>${row(['&'.repeat(40_000_000)])}</w:tbl>`)),
  made('a million rows', () => document(`<w:tbl>${'<w:tr/>'.repeat(1_000_000)}</w:tbl>`)),
  made('10 000 tables', () => document(`<w:tbl>${plan}</w:tbl>`.repeat(10_000))),
  made('a row of 2 million cells', () => document(`<w:tbl>${plan}<w:tr>${'<w:tc/>'.repeat(2_000_000)}</w:tr></w:tbl>`)),
  made('cells that span 2 billion', () =>
    document(
      `<w:tbl>${plan}<w:tr>${cell('x', '<w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>').repeat(500)}</w:tr></w:tbl>`,
    ),
  ),
  made('5 000 rows merged downwards', () =>
    document(
      `<w:tbl>${row(planHeadings)}${`<w:tr>${cell('x', '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>').repeat(60)}</w:tr>`.repeat(100)}${`<w:tr>${cell('', '<w:tcPr><w:vMerge/></w:tcPr>').repeat(60)}</w:tr>`.repeat(4800)}</w:tbl>`,
    ),
  ),
  made('hostile words in every cell', () =>
    document(
      `<w:tbl>${row(planHeadings)}${hostileWords.map((words) => row(planHeadings.map(() => escaped(words).replaceAll(/[\u0000-\u0008]/g, '')))).join('')}</w:tbl>`,
    ),
  ),
  made('fields that include other files', () =>
    document(
      `<w:p><w:r><w:instrText>INCLUDETEXT "C:\\\\Windows\\\\win.ini"</w:instrText></w:r><w:r><w:instrText>DDEAUTO cmd "/k calc"</w:instrText></w:r></w:p><w:tbl>${plan}</w:tbl>`,
    ),
  ),
  made('a document that is only announced', () =>
    rawZip([{ name: 'word/document.xml', content: Buffer.alloc(0), size: 0 }]),
  ),
  made('a document of 400 MB', () => document(' '.repeat(400_000_000))),
  made('characters that are none', () =>
    document(
      `<w:tbl>${row(planHeadings)}${row(['&#xD800;', '&#0;', '&#x110000;', '&#xFFFF;', '&#x202E;=1+1', '=1+1', '&lt;', '&amp;'])}</w:tbl>`,
    ),
  ),
];
