import { rawZip } from './zip';
import type { RawEntry } from './zip';
import type { Crafted } from './input';
import { entityBomb } from './xml';
import { hostileWords } from './text';

interface Parts {
  readonly sheet?: string;
  readonly workbook?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly before?: string;
  readonly more?: readonly RawEntry[];
  readonly sheets?: readonly string[];
}

const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const entry = (name: string, xml: string): RawEntry => ({ name, content: Buffer.from(xml) });

const cell = (at: string, words: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;

/** Without fills the reader takes 20 times as long: that is one file of its own. */
const usualStyles =
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="1"><xf numFmtId="0" fillId="0"/></cellXfs>';

const headings = ['Employee Number', 'Ethnic Origin', 'Pay Scale', 'Directorate', 'Staff Group'];
const letters = 'ABCDEFGHIJ';
const rowOf = (nth: number, cells: readonly string[]): string =>
  `<row r="${String(nth)}">${cells.map((words, at) => cell(`${letters[at] ?? 'Z'}${String(nth)}`, words)).join('')}</row>`;
const person = (nth: number, directorate = 'Surgery'): readonly string[] => [
  String(10_000 + nth),
  nth % 3 === 0 ? 'A White - British' : 'H Asian or Asian British - Indian',
  `XR0${String(2 + (nth % 8))}`,
  directorate,
  'Nursing and Midwifery Registered',
];
const people = Array.from({ length: 30 }, (_, nth) => rowOf(nth + 2, person(nth))).join('');
const staff = `<sheetData>${rowOf(1, headings)}${people}</sheetData>`;

/** A part given apart stands in the place of the usual one. */
const withMore = (more: readonly RawEntry[], usual: readonly RawEntry[]): Buffer =>
  rawZip([...usual.filter(({ name }) => !more.some((one) => one.name === name)), ...more]);

/** A workbook written by hand, each part as wished. */
const workbook = ({
  sheet = staff,
  workbook: book,
  strings = '',
  styles = usualStyles,
  before = '',
  more = [],
  sheets = ['Staff'],
}: Parts): Buffer =>
  withMore(more, [
    entry(
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets
        .map(
          (_name, nth) =>
            `<Override PartName="/xl/worksheets/sheet${String(nth + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join(
          '',
        )}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    ),
    entry(
      '_rels/.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    entry(
      'xl/workbook.xml',
      `${head}<workbook ${ns} xmlns:r="${office}">${book ?? ''}<sheets>${sheets.map((name, nth) => `<sheet name="${name}" sheetId="${String(nth + 1)}" r:id="rId${String(nth + 1)}"/>`).join('')}</sheets></workbook>`,
    ),
    entry(
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_name, nth) =>
            `<Relationship Id="rId${String(nth + 1)}" Type="${office}/worksheet" Target="worksheets/sheet${String(nth + 1)}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="rId900" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId901" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    ...sheets.map((_name, nth) =>
      entry(`xl/worksheets/sheet${String(nth + 1)}.xml`, `${head}${before}<worksheet ${ns}>${sheet}</worksheet>`),
    ),
    entry('xl/sharedStrings.xml', `${head}<sst ${ns}>${strings}</sst>`),
    entry('xl/styles.xml', `${head}<styleSheet ${ns}>${styles}</styleSheet>`),
  ]);

const made = (how: string, make: () => Parts): Crafted => ({
  how,
  name: `${how.replaceAll(/[^a-z0-9]+/gi, '-')}.xlsx`,
  make: () => workbook(make()),
});

const blankRows = (count: number): string =>
  Array.from({ length: count }, (_, nth) => `<row r="${String(nth + 40)}" s="1" customFormat="1"/>`).join('');

export const craftedWorkbooks: readonly Crafted[] = [
  made('a workbook as it should be', () => ({})),
  made('entities that grow', () => ({ before: entityBomb, sheet: staff.replace('Surgery', '&lol9;') })),
  made('elements nested 200 000 deep', () => ({ sheet: `${'<a>'.repeat(200_000)}${staff}${'</a>'.repeat(200_000)}` })),
  made('cells nested in cells', () => ({
    sheet: `<sheetData><row r="1">${'<c r="A1"><is>'.repeat(50_000)}</row></sheetData>`,
  })),
  made('an attribute of 30 MB', () => ({ sheet: `<sheetPr x="${'y'.repeat(30_000_000)}"/>${staff}` })),
  made('a tag name of 10 MB', () => ({ sheet: `<${'n'.repeat(10_000_000)}/>${staff}` })),
  made('a dimension over everything', () => ({ sheet: `<dimension ref="A1:XFD1048576"/>${staff}` })),
  made('a dimension turned round', () => ({ sheet: `<dimension ref="XFD1048576:A1"/>${staff}` })),
  made('a dimension that is no place', () => ({ sheet: `<dimension ref="ZZZZZZZZ999999999999:-1"/>${staff}` })),
  made('the last cell of the last row', () => ({
    sheet: staff.replace('</sheetData>', `<row r="1048576">${cell('XFD1048576', 'x')}</row></sheetData>`),
  })),
  made('a row beyond the last', () => ({
    sheet: staff.replace('</sheetData>', `<row r="4294967295">${cell('A4294967295', 'x')}</row></sheetData>`),
  })),
  made('a row with 21 digits', () => ({
    sheet: staff.replace(
      '</sheetData>',
      `<row r="999999999999999999999">${cell('A999999999999999999999', 'x')}</row></sheetData>`,
    ),
  })),
  made('rows below nought', () => ({ sheet: staff.replace('r="1"', 'r="-5"').replace('r="A1"', 'r="A-5"') })),
  made('a column of seven letters', () => ({ sheet: staff.replace('r="A2"', 'r="ZZZZZZZ2"') })),
  made('a cell in row 100 million', () => ({ sheet: staff.replace('r="A2"', 'r="A100000000"') })),
  made('16 384 columns in every row', () => ({
    sheet: `<sheetData>${Array.from({ length: 40 }, (_, row) => `<row r="${String(row + 1)}">${'<c t="n"><v>1</v></c>'.repeat(16_384)}</row>`).join('')}</sheetData>`,
  })),
  made('no styles at all', () => ({ styles: '' })),
  made('a million blank formatted rows', () => ({
    sheet: staff.replace('</sheetData>', `${blankRows(1_000_000)}</sheetData>`),
  })),
  made('a million blank formatted cells', () => ({
    sheet: staff.replace(
      '</sheetData>',
      `${Array.from({ length: 62_500 }, (_, nth) => `<row r="${String(nth + 40)}">${'<c s="1"/>'.repeat(16)}</row>`).join('')}</sheetData>`,
    ),
  })),
  made('columns without end', () => ({
    sheet: `<cols><col min="1" max="4294967295" hidden="1" width="9"/></cols>${staff}`,
  })),
  made('columns of a billion', () => ({ sheet: `<cols><col min="1" max="1000000000" width="9"/></cols>${staff}` })),
  made('a merge over everything', () => ({
    sheet: `${staff}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
  })),
  made('a merge over all headings and rows', () => ({
    sheet: `${staff}<mergeCells count="1"><mergeCell ref="A1:E31"/></mergeCells>`,
  })),
  made('300 000 merges', () => ({
    sheet: `${staff}<mergeCells>${Array.from({ length: 300_000 }, (_, nth) => `<mergeCell ref="A${String(nth + 1)}:XFD${String(nth + 2)}"/>`).join('')}</mergeCells>`,
  })),
  made('a merge turned round', () => ({
    sheet: `${staff}<mergeCells><mergeCell ref="E31:A1"/><mergeCell ref="A-1:B"/></mergeCells>`,
  })),
  made('shared texts out of range', () => ({
    sheet: staff.replace(/<c r="(D\d+)" t="inlineStr">.*?<\/c>/g, '<c r="$1" t="s"><v>4294967295</v></c>'),
    strings: '<si><t>one</t></si>',
  })),
  made('shared texts of a number below nought', () => ({
    sheet: staff.replace(/<c r="(D\d+)" t="inlineStr">.*?<\/c>/g, '<c r="$1" t="s"><v>-1</v></c>'),
    strings: '<si><t>one</t></si>',
  })),
  made('shared texts that say they are billions', () => ({
    strings: '<si><t>x</t></si>',
    more: [
      entry('xl/sharedStrings.xml', `<sst ${ns} count="4294967295" uniqueCount="4294967295"><si><t>x</t></si></sst>`),
    ],
  })),
  made('styles out of range', () => ({
    sheet: staff.replaceAll('<c r=', '<c s="4294967295" r='),
    styles: '<cellXfs count="1"><xf numFmtId="99999"/></cellXfs>',
  })),
  made('a number format of 5 MB', () => ({
    sheet: staff.replaceAll('<c r=', '<c s="0" r='),
    styles: `<numFmts><numFmt numFmtId="200" formatCode="${'[Red]0;'.repeat(700_000)}"/></numFmts><cellXfs><xf numFmtId="200" applyNumberFormat="1"/></cellXfs>`,
  })),
  made('dates from 1904', () => ({ workbook: '<workbookPr date1904="1"/>' })),
  made('two sheets of one name', () => ({ sheets: ['Staff', 'Staff'] })),
  made('sheet names of tricks', () => ({ sheets: ['../../x', '__proto__', 'constructor', 'CON', ''] })),
  made('150 sheets', () => ({
    sheet: `<sheetData>${rowOf(1, ['a', 'b'])}</sheetData>`,
    sheets: Array.from({ length: 150 }, (_, nth) => `S${String(nth)}`),
  })),
  made('65 000 sheets in name only', () => ({
    workbook: '',
    more: [
      entry(
        'xl/workbook.xml',
        `<workbook ${ns} xmlns:r="${office}"><sheets>${Array.from({ length: 65_000 }, (_, nth) => `<sheet name="S${String(nth)}" sheetId="${String(nth)}" r:id="rId1"/>`).join('')}</sheets></workbook>`,
      ),
    ],
  })),
  made('links to other workbooks', () => ({
    workbook: '<externalReferences><externalReference r:id="rId950"/></externalReferences>',
    sheet: staff.replace('</sheetData>', '<row r="50"><c r="A50"><f>[1]Sheet1!A1</f><v>5</v></c></row></sheetData>'),
    more: [
      entry(
        'xl/externalLinks/externalLink1.xml',
        `<externalLink ${ns}><externalBook xmlns:r="${office}" r:id="rId1"/><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`,
      ),
      entry(
        'xl/externalLinks/_rels/externalLink1.xml.rels',
        `<Relationships><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="\\\\host.invalid\\share\\a.xlsx" TargetMode="External"/></Relationships>`,
      ),
    ],
  })),
  made('DDE in a formula', () => ({
    sheet: staff.replace(
      '</sheetData>',
      `<row r="50"><c r="A50" t="str"><f>cmd|'/c calc'!A0</f><v>=cmd|'/c calc'!A0</v></c></row></sheetData>`,
    ),
  })),
  made('formulas of 8 MB', () => ({
    sheet: staff.replace(
      '</sheetData>',
      `<row r="50"><c r="A50"><f>${'1+'.repeat(4_000_000)}1</f><v>1</v></c></row></sheetData>`,
    ),
  })),
  made('100 000 shared formulas', () => ({
    sheet: staff.replace(
      '</sheetData>',
      `${Array.from({ length: 100_000 }, (_, nth) => `<row r="${String(nth + 50)}"><c r="A${String(nth + 50)}"><f t="shared" ref="A1:XFD1048576" si="0">A1</f><v>1</v></c></row>`).join('')}</sheetData>`,
    ),
  })),
  made('an array formula over everything', () => ({
    sheet: staff.replace(
      '</sheetData>',
      '<row r="50"><c r="A50"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row></sheetData>',
    ),
  })),
  made('a macro and an OLE object', () => ({
    more: [
      { name: 'xl/vbaProject.bin', content: Buffer.alloc(20_000, 1) },
      { name: 'xl/embeddings/oleObject1.bin', content: Buffer.alloc(20_000, 0xd0) },
    ],
  })),
  made('hostile words as directorates', () => ({
    sheet: `<sheetData>${rowOf(1, headings)}${hostileWords.map((words, nth) => rowOf(nth + 2, person(nth, words.replaceAll(/[\u0000-\u0008\ud800-\udfff]/g, '')))).join('')}</sheetData>`,
  })),
  made('lone surrogates and NUL by number', () => ({
    sheet: staff.replaceAll('Surgery', 'S&#xD800;u&#0;r&#xDFFF;gery&#x202E;'),
  })),
  made('hyperlinks and comments', () => ({
    sheet: `${staff}<hyperlinks><hyperlink ref="A1:XFD1048576" location="javascript:alert(1)" display="x"/></hyperlinks>`,
    more: [
      entry(
        'xl/comments1.xml',
        `<comments ${ns}><commentList>${'<comment ref="A1"><text><t>x</t></text></comment>'.repeat(50_000)}</commentList></comments>`,
      ),
    ],
  })),
  made('defined names by the thousand', () => ({
    workbook: `<definedNames>${Array.from({ length: 200_000 }, (_, nth) => `<definedName name="n${String(nth)}">Staff!$A$1:$XFD$1048576</definedName>`).join('')}</definedNames>`,
  })),
  made('a relationship that leaves the zip', () => ({
    more: [
      entry(
        'xl/_rels/workbook.xml.rels',
        `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="../../../../../../etc/passwd"/></Relationships>`,
      ),
    ],
  })),
  made('relationships in a circle', () => ({
    more: [
      entry(
        'xl/worksheets/_rels/sheet1.xml.rels',
        `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="sheet1.xml"/></Relationships>`,
      ),
    ],
  })),
];
