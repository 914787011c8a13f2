import { beforeAll, describe, expect, it } from 'vitest';
import { makeBoardPaper } from '../../../electron/exporting/board-paper/board-paper';
import { checkTemplate, fillTemplate } from '../../../electron/exporting/template/fill-template';
import { starterTemplate } from '../../../electron/exporting/template/starter-template';
import type { PaperInput } from '../../../electron/exporting/paper-input';
import { takeTemplate } from '../../../electron/importing/template/take-template';
import { sectionTitles } from '../../../shared/paper/paper-sections';
import { startingChoices } from '../../../shared/paper/paper-choices';
import { houseStyles, houseTemplate, withParts } from './house-template';
import { elements, openDocx } from './open-docx';
import type { OpenedDocument } from './open-docx';
import { sampleInput } from './sample-report';
import { wellFormedError } from './well-formed';

const body = 'word/document.xml';
const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const upright =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>';

/** The house template with other pages. */
const withBody = async (inner: string): Promise<Uint8Array> =>
  takeTemplate(
    withParts(await houseTemplate(), {
      [body]: `<w:document ${namespaces}><w:body>${inner}${upright}</w:body></w:document>`,
    }),
    'house.docx',
  ).bytes;

const filled = async (template: Uint8Array, input: PaperInput = sampleInput) => {
  const { bytes, warnings } = await fillTemplate(template, input);
  return { ...openDocx(bytes), warnings };
};

const ids = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, id = '']) => id);
const styleOf = (xml: string, text: string): string | undefined =>
  elements(xml, 'w:p')
    .filter((one) => one.replace(/<[^>]+>/g, '') === text)
    .map((one) => /<w:pStyle w:val="([^"]*)"/.exec(one)?.[1])[0];

describe('a paper in the house template', () => {
  let template: Uint8Array;
  let paper: OpenedDocument & { readonly warnings: readonly string[] };
  let xml: string;

  beforeAll(async () => {
    template = takeTemplate(await houseTemplate(), 'house.docx').bytes;
    paper = await filled(template);
    xml = paper.part(body);
  });

  it('is well-formed in every part, and its parts, relations and kinds fit together', () => {
    for (const name of paper.names.filter((one) => /\.(xml|rels)$/.test(one)))
      expect(wellFormedError(paper.part(name)), name).toBeNull();
    const types = paper.part('[Content_Types].xml');
    for (const part of ids(types, /PartName="\/([^"]+)"/g)) expect(paper.names).toContain(part);
    for (const name of paper.names.filter((one) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const target of ids(paper.part(name), /Target="([^":]+)"/g))
        expect(paper.names, `${name} → ${target}`).toContain(
          target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
        );
      const relations = ids(paper.part(name), /Id="([^"]+)"/g);
      expect(new Set(relations).size).toBe(relations.length);
    }
  });

  it('gives every picture, bookmark and list an id of its own, and no list that does not exist', () => {
    for (const pattern of [/<wp:docPr id="(\d+)"/g, /<w:bookmarkStart w:id="(\d+)"/g]) {
      const found = ids(xml, pattern);
      expect(new Set(found).size).toBe(found.length);
    }
    const held = ids(paper.part('word/numbering.xml'), /<w:num [^>]*w:numId="(\d+)"/g);
    for (const used of ids(xml, /<w:numId w:val="(\d+)"/g)) expect(held).toContain(used);
  });

  it('keeps the styles, headers, footers and the logo of the house', () => {
    expect(paper.part('word/styles.xml')).toContain('w:styleId="berschrift1"');
    expect(paper.part('word/styles.xml')).toContain('Liberation Serif');
    const edges = paper.names
      .filter((name) => /word\/(header|footer)\d\.xml/.test(name))
      .map(paper.part)
      .join('');
    expect(edges).toContain('The logo of the house');
    expect(edges.replace(/<[^>]+>/g, '')).toContain(
      `${sampleInput.report.organisation.replace('&', '&amp;')}, Restricted version`,
    );
    expect(edges.replace(/<[^>]+>/g, '')).toContain('Workforce Race Equality Standard 2025 ');
    expect(edges).not.toContain('{{');
  });

  it('fills placeholders in pieces, in capitals and with spaces, and leaves the words around them', () => {
    expect(paper.text).toMatch(/^Made on \d+ \w+ \d{4} for the 2025 figures$/m);
    expect(paper.text).not.toContain('{{table');
  });

  it('uses the styles of the house under the ids that its language of Word gave them', () => {
    expect(styleOf(xml, 'Where to look first')).toBe('berschrift2');
    expect(styleOf(xml, sectionTitles.background)).toBe('berschrift1');
    expect(xml).toContain('<w:pStyle w:val="Beschriftung"/>');
    for (const used of ids(xml, /<w:(?:p|r|tbl)Style w:val="([^"]+)"/g))
      expect(paper.part('word/styles.xml'), used).toContain(`w:styleId="${used}"`);
  });

  it('draws tables in the table style of the house, with a header row that repeats', () => {
    const [frontSheet, ...tables] = elements(xml, 'w:tbl');
    expect(frontSheet).toContain('For decision');
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(table).toContain('<w:tblStyle w:val="House"/>');
      expect(elements(table, 'w:tr')[0]).toContain('<w:tblHeader/>');
    }
  });

  it('has headings that never skip a level on its pages, and no empty paragraph to make room', () => {
    const onPages = xml.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '');
    const levels = ids(onPages, /<w:pStyle w:val="berschrift(\d)"/g).map(Number);
    expect(levels.length).toBeGreaterThan(20);
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
    for (const one of elements(onPages, 'w:p').filter((each) => !/<w:drawing|<w:sectPr/.test(each)))
      expect(one.replace(/<[^>]+>/g, '').trim()).not.toBe('');
  });

  it('numbers tables in the order of the text', () => {
    const numbers = ids(xml, /Table <\/w:t><\/w:r><w:fldSimple w:instr="SEQ Table[^"]*"><w:r><w:t[^>]*>(\d+)</g).map(
      Number,
    );
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it('lets no table or picture be wider than the page it is on', () => {
    const sections = xml.split('<w:sectPr').slice(0, -1);
    const ends = [...xml.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(([one]) => one);
    const number = (text: string, name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(text)?.[1]);
    expect(ends.length).toBe(3);
    sections.forEach((content, at) => {
      const end = ends[at] ?? '';
      const width = number(end, 'w:w') - number(end, 'w:left') - number(end, 'w:right');
      for (const table of elements(content, 'w:tbl').slice(at === 0 ? 1 : 0))
        expect(Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(table)?.[1])).toBeLessThanOrEqual(width);
      for (const extent of ids(content, /<wp:extent cx="(\d+)"/g))
        expect(Number(extent) / 635).toBeLessThanOrEqual(width + 15);
    });
  });

  it('turns pages for the action plan and its ledger, with their headings, and turns back', () => {
    const [before = '', wide = '', after = ''] = xml.split(/<w:sectPr[\s\S]*?<\/w:sectPr>/);
    expect(before).not.toContain('3. What we do');
    expect(wide).toContain('3. What we do');
    expect(wide).toContain('4. What moved');
    expect(after).toContain('5. What we ask');
    const [first, second, third] = [...xml.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(([one]) => one);
    expect(first).toContain('w:titlePg');
    expect(second).toContain('w:w="16838" w:h="11906"');
    expect(second).not.toContain('w:titlePg');
    expect(third).not.toContain('w:titlePg');
    expect(third).not.toContain('w:start="1"');
  });

  it('holds every section that the workbench’s own paper holds', async () => {
    const own = openDocx((await makeBoardPaper(sampleInput)).bytes);
    for (const title of [
      sectionTitles.background,
      sectionTitles.training,
      sectionTitles.hidden,
      sectionTitles.settings,
    ]) {
      expect(own.text).toContain(title);
      expect(paper.text).toContain(title);
    }
    for (const one of ['Indicator 1:', 'Indicator 9:']) expect(paper.text).toContain(one);
  });

  it('says before and after what it could not place', async () => {
    const said = 'The workbench knows no {{sumary}}: it stays in the paper as it is typed. Correct it in the template.';
    expect(await checkTemplate(template, sampleInput)).toEqual([{ kind: 'unknown', name: 'sumary' }]);
    expect(paper.warnings).toContain(said);
    expect(paper.text).toContain('The EDI team, {{sumary}}');
  });

  it('names the trust and not the maker of the template', () => {
    const core = paper.part('docProps/core.xml');
    expect(core).not.toContain('Somebody');
    expect(core).toContain('<dc:title>Workforce Race Equality Standard 2025, board paper: Riverbank &amp; Fenside');
  });

  it('says the same twice', async () => {
    expect((await filled(template)).text).toBe(paper.text);
  });
});

describe('places that do not fit', () => {
  const problems = async (inner: string, input: PaperInput = sampleInput) =>
    checkTemplate(await withBody(inner), input);

  it('are named: in a line with other words, in a table, in a header', async () => {
    const cell = `<w:tbl><w:tr><w:tc>${paragraph('{{pay bands}}')}</w:tc></w:tr></w:tbl>`;
    const found = await problems(
      `${paragraph('See {{indicator 2}} here')}${cell}${paragraph('{{version}} {{other sections}}')}${paragraph('{{other sections}}')}`,
    );
    expect(found).toEqual([
      { kind: 'not_alone', name: 'indicator 2' },
      { kind: 'too_narrow', name: 'pay bands' },
      { kind: 'not_alone', name: 'other sections' },
    ]);
    const header = withParts(await withBody(paragraph('{{other sections}}')), {
      'word/header2.xml': (text) => text.replace('First page of', '{{action plan}} of'),
    });
    expect(await checkTemplate(header, sampleInput)).toContainEqual({ kind: 'edge', name: 'action plan' });
  });

  it('are said for every section that was chosen and has none', async () => {
    const found = await problems(
      `${paragraph('{{version}} {{year}}')}${paragraph('{{summary}}')}${paragraph('{{indicator 3}}')}`,
    );
    expect(found).toContainEqual({ kind: 'no_place', section: 'actions' });
    expect(found).toContainEqual({ kind: 'no_place_for_indicators', indicators: [1, 2, 4, 5, 6, 7, 8, 9] });
    expect(found).toContainEqual({ kind: 'hidden_at_the_end' });
  });

  it('never leave out the version and the list of what is hidden', async () => {
    const template = withParts(await withBody(`${paragraph('{{summary}}')}${paragraph('The end')}`), {
      'word/header2.xml': (text) => text.replace('{{version}}', ''),
      'word/header1.xml': (text) => text.replace('{{version}}', ''),
    });
    const { text, warnings } = await filled(template);
    expect(text.trim()).toMatch(/^RESTRICTED VERSION\n/);
    expect(text.indexOf(sectionTitles.hidden)).toBeGreaterThan(text.indexOf('The end'));
    expect(text).toContain('Indicator 1: Clinical, Under band 1');
    expect(warnings.join(' ')).toMatch(/\{\{version\}\}.*top/);
  });

  it('get a line where a section was not chosen, and the report says so', async () => {
    const choices = {
      ...startingChoices,
      sections: startingChoices.sections.map((one) => (one.id === 'training' ? { ...one, isOn: false } : one)),
    };
    const inner = `${paragraph('{{training}}')}${paragraph('{{other sections}}')}`;
    expect(await problems(inner, { ...sampleInput, choices })).toContainEqual({
      kind: 'not_chosen',
      section: 'training',
    });
    const { text } = await filled(await withBody(inner), { ...sampleInput, choices });
    expect(text).toContain('This section is not part of this paper.');
  });

  it('name the styles that are missing, and put in ones of the template’s font', async () => {
    const bare = withParts(await houseTemplate(), {
      'word/styles.xml': houseStyles.replace(
        /<w:style w:type="paragraph" w:styleId="(berschrift3|Beschriftung)">[\s\S]*?<\/w:style>/g,
        '',
      ),
    });
    const template = takeTemplate(bare, 'house.docx').bytes;
    expect(await checkTemplate(template, sampleInput)).toEqual([
      { kind: 'unknown', name: 'sumary' },
      { kind: 'no_style', style: 'heading 3' },
      { kind: 'no_style', style: 'caption' },
    ]);
    const styles = (await filled(template)).part('word/styles.xml');
    const added = elements(styles, 'w:style').filter((one) => /styleId="(Caption|Heading3|TableText)"/.test(one));
    expect(added).toHaveLength(3);
    for (const one of added) {
      expect(one).not.toContain('w:rFonts');
      expect(one).toContain('<w:basedOn w:val="Standard"/>');
    }
  });
});

describe('a template of another shape', () => {
  it('keeps the end of a section that stands in the paragraph of a placeholder', async () => {
    const end = upright.replace('11906', '10000');
    const place = `<w:p><w:pPr>${end}</w:pPr><w:r><w:t>{{recommendations}}</w:t></w:r></w:p>`;
    const { part } = await filled(await withBody(`${place}${paragraph('{{other sections}}')}`));
    const sections = part(body).match(/<w:sectPr/g) ?? [];
    expect(part(body)).toContain('w:w="10000"');
    expect(part(body)).not.toContain('{{');
    expect(sections.length).toBeGreaterThanOrEqual(2);
  });

  it('makes no empty page where a wide section has pages to itself', async () => {
    const end = `<w:p><w:pPr>${upright}</w:pPr></w:p>`;
    const { part } = await filled(
      await withBody(
        `${paragraph('{{summary}}')}${end}${paragraph('{{action plan}}')}${end}${paragraph('{{other sections}}')}`,
      ),
    );
    const pages = part(body)
      .split(/<w:sectPr[\s\S]*?<\/w:sectPr>/)
      .slice(0, -1);
    for (const content of pages) expect(content.replace(/<[^>]+>/g, '').trim()).not.toBe('');
  });

  it('fills text boxes, in both of the copies that Word keeps', async () => {
    const box = `<w:txbxContent>${paragraph('{{year}} in words')}${paragraph('{{recommendations}}')}</w:txbxContent>`;
    const inner = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const { part, text } = await filled(await withBody(`${inner}${paragraph('{{other sections}}')}`));
    expect(wellFormedError(part(body))).toBeNull();
    expect(text.match(/2025 in words/g)).toHaveLength(2);
    expect(text.match(/The board is asked to:/g)).toHaveLength(2);
  });

  it('leaves what was deleted while changes were tracked, and fills what was typed', async () => {
    const tracked = `<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>{{year}}</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>{{sumary}}</w:delText></w:r></w:del></w:p>`;
    expect(await checkTemplate(await withBody(`${tracked}${paragraph('{{other sections}}')}`), sampleInput)).toEqual(
      [],
    );
  });

  it('takes titles of 300 characters, right-to-left words, emoji and formulas as words', async () => {
    const name = `${'Long name '.repeat(30)}قسم 👩🏽‍⚕️ =cmd|' /C calc'!A0 <w:t>`;
    const input = { ...sampleInput, report: { ...sampleInput.report, organisation: name } };
    const { part, text } = await filled(
      await withBody(`${paragraph('For {{organisation}}')}${paragraph('{{other sections}}')}`),
      input,
    );
    expect(wellFormedError(part(body))).toBeNull();
    expect(text).toContain(`For ${name.trim()}`);
  });
});

describe('the starter template', () => {
  it('is taken as it is, needs nothing, and gives the whole paper', async () => {
    const { bytes, takenOut } = takeTemplate(await starterTemplate(), 'starter.docx');
    expect(takenOut).toEqual([]);
    expect(await checkTemplate(bytes, sampleInput)).toEqual([]);
    const { text, everything } = await filled(bytes);
    expect(everything).not.toContain('{{');
    for (const title of Object.values(sectionTitles).filter((one) => one !== sectionTitles.recommendations))
      expect(text).toContain(title);
  });
});
