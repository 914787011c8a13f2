import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentTables } from '../../../electron/importing/plans/document-tables';
import { readPlanBytes } from '../../../electron/importing/plans/read-plan-file';
import { xmlEvents } from '../../../electron/importing/xml-events';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { readPlan } from '../../../shared/plan-file/read-plan';
import { planBook, planDocument, planHeadings } from './plan-files';

const errorOf = async (bytes: Uint8Array, name = 'plan.docx') => {
  try {
    await readPlanBytes(bytes, name);
    return null;
  } catch (error) {
    return toWorkbenchError(error);
  }
};
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const docx = (xml: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': text('<x/>'), 'word/document.xml': text(xml) });

describe('a Word document', () => {
  it('gives its tables with merged cells, colours and the words above them', async () => {
    const bytes = await planDocument([
      {
        title: 'Recruitment (Metric 2)',
        rows: [
          planHeadings,
          [
            { text: 'Metric 2', merge: 'start' },
            'Fewer BME candidates are appointed & why',
            'Panels\nwrite reasons',
            '1.25 <or less>',
            'Head of recruitment',
            'Q4 2025/26',
            { text: '', fill: '92D050' },
            'Begun',
          ],
          [{ text: '', merge: 'continue' }, 'Same', 'Second action', '', 'EDI lead', 'ongoing', { text: 'A' }, ''],
          [{ text: 'Metric 3: discipline', span: 8 }],
          ['', 'Cases', 'Triage', '', 'Head of ER', '1 May 2026', 'R', ''],
        ],
      },
      {
        title: 'Contacts',
        rows: [
          ['Name', 'Telephone'],
          ['x', 'y'],
        ],
      },
    ]);
    const { rows, leftOut, notPlans } = readPlan((await readPlanBytes(bytes, 'plan.docx')).sheets);
    expect(rows).toMatchObject([
      {
        indicators: [2],
        issue: 'Fewer BME candidates are appointed & why',
        change: 'Panels\nwrite reasons',
        measureOfSuccess: '1.25 <or less>',
        due: '2026-03-31',
        fill: 'green',
        place: { sheet: 'Table 1', row: 2 },
      },
      { indicators: [2], change: 'Second action', dueWords: 'ongoing', statusWords: 'A', fill: null },
      { indicators: [3], change: 'Triage', due: '2026-05-01', statusWords: 'R' },
    ]);
    expect(leftOut).toMatchObject([{ reason: 'section', words: 'Metric 3: discipline' }]);
    expect(notPlans).toEqual(['Table 2']);
  });

  it('reads what stands in the text and not what was deleted, nor the second copy of a drawing', () => {
    const cell = (inner: string): string => `<w:tc><w:p>${inner}</w:p></w:tc>`;
    const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const { sheets, nested } = documentTables(
      `<?xml version="1.0"?><w:document><w:body><w:tbl><w:tr>${cell(run('a ') + `<w:ins>${run('b')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>`)}${cell(
        `<mc:AlternateContent><mc:Choice>${run('new')}</mc:Choice><mc:Fallback>${run('new')}</mc:Fallback></mc:AlternateContent><w:r><w:instrText>INCLUDETEXT "x"</w:instrText></w:r>`,
      )}<w:tc><w:tbl><w:tr>${cell(run('inner'))}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>`,
    );
    expect(sheets[0]?.grid.rows[0]?.map((each) => each?.value)).toEqual(['a b', 'new', 'inner']);
    expect(nested).toBe(1);
  });

  it.each([
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>'],
    ['an end that is missing', '<w:document><w:body><w:tbl>'],
    ['another element closed', '<w:document><w:body></w:document></w:body>'],
    ['nesting without end', '<a>'.repeat(5000)],
  ])('is refused with %s', async (_what, xml) => {
    expect(await errorOf(docx(xml))).toMatchObject({ code: 'file_damaged' });
  });

  it('is refused where it would unpack to more than any plan', async () => {
    const huge = docx('x'.repeat(60 * 1024 * 1024));
    expect(await errorOf(huge)).toMatchObject({ code: 'file_too_large' });
  });

  it('decodes characters, and leaves unknown entities as they are', () => {
    const words = [...xmlEvents('<a b="x &gt; y">&#8364;&#x1F600;&nbsp;<![CDATA[<raw>]]></a>')];
    expect(words).toEqual([
      { kind: 'open', name: 'a', attributes: { b: 'x > y' } },
      { kind: 'text', text: '€😀&nbsp;' },
      { kind: 'text', text: '<raw>' },
      { kind: 'close', name: 'a' },
    ]);
  });
});

it('reads any damaged document or says that it is damaged, and never goes on for ever', async () => {
  const whole = Buffer.from(
    '<w:document><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t a="x>y">Action</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.nat(whole.length),
      fc.constantFrom('<', '>', '&', '"', '/', 'x'),
      async (end, at, mark) => {
        const text = whole.toString('utf8', 0, end);
        const error = await errorOf(docx(text.slice(0, at) + mark + text.slice(at + 1)));
        expect(error === null || error.code === 'file_damaged').toBe(true);
      },
    ),
  );
});

describe('a workbook', () => {
  it('gives days as days, and the colours of cells without words', async () => {
    const bytes = await planBook(
      [
        ['WRES action plan'],
        planHeadings,
        [
          'Indicators 5-8',
          'Bullying',
          'Listening',
          'Below 20%',
          'EDI lead',
          new Date('2026-09-30T00:00:00Z'),
          null,
          'note',
        ],
        [null, 'Bullying', 'Training', null, 'EDI lead', 'Sept 2026', null, null],
      ],
      { G3: 'FFFF0000', G4: 'FFD9D9D9' },
    );
    const { rows } = readPlan((await readPlanBytes(bytes, 'plan.xlsx')).sheets);
    expect(rows).toMatchObject([
      { indicators: [5, 6, 7, 8], due: '2026-09-30', fill: 'red', progress: 'note' },
      { indicators: [5, 6, 7, 8], due: '2026-09-30', fill: null },
    ]);
  });
});

it('reads separated text', async () => {
  const { sheets } = await readPlanBytes(text('Action,Lead,RAG\n"Do, at once",EDI lead,G\n'), 'plan.csv');
  expect(readPlan(sheets).rows).toMatchObject([{ change: 'Do, at once', owner: 'EDI lead', statusWords: 'G' }]);
});

it.each([
  ['a PDF', text('%PDF-1.7 …')],
  ['rich text', text('{\\rtf1 plan}')],
])('says what to do with %s', async (_what, bytes) => {
  const error = await errorOf(bytes);
  expect(error).toMatchObject({ code: 'file_not_a_spreadsheet' });
  expect(error?.message).toContain('.docx');
});
