import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessiblePdf } from '../../../electron/exporting/pdf/accessible-pdf';
import { markArtifacts } from '../../../electron/exporting/pdf/mark-artifacts';
import { pdfText, readPdf, UnknownPdf, writePdf } from '../../../electron/exporting/pdf/pdf-file';

const words = {
  title: 'A paper & more 😀',
  subject: 'Board paper',
  author: 'Riverbank',
  creator: 'Race Equality Workbench',
  keywords: 'WRES',
  linkTo: (anchor: string) => `Go to: ${anchor}`,
};

const stream = (content: string): string => {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<</Filter /FlateDecode\n/Length ${String(packed.length)}>> stream\n${packed}\nendstream`;
};

const tag = (name: string, parent: number, content: string): string =>
  `<</Type /StructElem\n/S /${name}\n/P ${String(parent)} 0 R\n/K ${content}\n/ID (node${String(parent)})>>`;

/** As the window prints it: one page with a line, a link, a list of one item, and a table of a head and a row. */
const printed = (content = '0 0 10 1 re\nf\n/P <</MCID 0 >>BDC\nBT <0001> Tj ET\nEMC\n'): Uint8Array =>
  writePdf({
    head: '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n',
    root: 2,
    info: 1,
    objects: new Map([
      [1, "<</Title (Old)\n/Creator (Mozilla/5.0 \\(X11\\))\n/CreationDate (D:20261130203329+00'00')>>"],
      [2, '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R>>'],
      [3, '<</Type /Pages\n/Kids [4 0 R]>>'],
      [4, '<</Type /Page\n/Annots [8 0 R]\n/Contents 5 0 R\n/StructParents 0>>'],
      [5, stream(content)],
      [6, '<</Type /StructTreeRoot\n/K 9 0 R\n/ParentTreeNextKey 1\n/ParentTree 7 0 R>>'],
      [7, '<</Type /ParentTree\n/Nums [0 20 0 R]>>'],
      [8, '<</Type /Annot\n/Subtype /Link\n/Dest /summary>>'],
      [9, tag('Document', 6, '[10 0 R 12 0 R 15 0 R]')],
      [10, tag('Link', 9, '[11 0 R <</Type /OBJR\n/Obj 8 0 R\n/Pg 4 0 R>>]')],
      [11, tag('NonStruct', 10, '[<</Type /MCR\n/Pg 4 0 R\n/MCID 0>>]')],
      [12, tag('L', 9, '[13 0 R]')],
      [13, tag('LI', 12, '[14 0 R]')],
      [14, tag('NonStruct', 13, '[]')],
      [15, tag('Table', 9, '[16 0 R 18 0 R]')],
      [16, tag('NonStruct', 15, '[17 0 R]')],
      [17, tag('TR', 16, '[]')],
      [18, tag('TR', 15, '[]')],
      [20, '[11 0 R]'],
    ]),
  });

const withPage = (page: string) => (): Uint8Array => {
  const file = readPdf(printed());
  return writePdf({ ...file, objects: new Map([...file.objects, [5, page]]) });
};

const contentOf = (bytes: Uint8Array): string => {
  const object = readPdf(bytes).objects.get(5) ?? '';
  return inflateSync(Buffer.from(object.slice(object.indexOf('stream\n') + 7), 'latin1')).toString('latin1');
};

describe('a PDF that was printed', () => {
  const { objects, root } = readPdf(accessiblePdf(printed(), words));
  const said = [...objects.values()];

  it('keeps its objects, and the places in its table are true', () => {
    for (const [number, object] of readPdf(printed()).objects)
      if (![1, 2, 4, 5, 6, 7, 8, 13, 14, 15, 16, 18].includes(number)) expect(objects.get(number)).toBe(object);
  });

  it('marks what is drawn outside its tags and nothing else', () => {
    expect(contentOf(accessiblePdf(printed(), words))).toBe(
      '/Artifact BMC\n0 0 10 1 re\nf\nEMC\n/P <</MCID 0 >>BDC\nBT <0001> Tj ET\nEMC\n',
    );
  });

  it('says where a link leads, and gives it a place in the tree of tags', () => {
    expect(objects.get(8)).toContain(`/Contents ${pdfText('Go to: summary')}`);
    expect(objects.get(8)).toContain('/StructParent 1');
    expect(objects.get(7)).toContain('/Nums [0 20 0 R 1 10 0 R]');
    expect(objects.get(6)).toContain('/ParentTreeNextKey 2');
    expect(objects.get(4)).toContain('/Tabs /S');
  });

  it('gives an item its body, and a table its head and its body', () => {
    const [body] = [...objects].filter(([, object]) => object.includes('/S /LBody'));
    expect(body?.[1]).toContain('/P 13 0 R\n/K [14 0 R]');
    expect(objects.get(13)).toContain(`/K [${String(body?.[0])} 0 R]`);
    expect(objects.get(14)).toContain(`/P ${String(body?.[0])} 0 R`);
    const [rows] = [...objects].filter(([, object]) => object.includes('/S /TBody'));
    expect(objects.get(16)).toContain('/S /THead');
    expect(objects.get(15)).toContain(`/K [16 0 R ${String(rows?.[0])} 0 R]`);
    expect(rows?.[1]).toContain('/K [18 0 R]');
  });

  it('says its title, and no longer which browser printed it', () => {
    expect(said.join('\n')).not.toContain('Mozilla');
    expect(objects.get(1)).toContain(`/Title ${pdfText(words.title)}`);
    expect(objects.get(1)).toContain('/CreationDate (D:20261130');
    expect(objects.get(root)).toMatch(/\/Metadata \d+ 0 R/);
    const metadata = said.find((one) => one.includes('/Type /Metadata')) ?? '';
    expect(Buffer.from(metadata, 'latin1').toString('utf8')).toContain('A paper &amp; more 😀');
  });

  it.each([
    ['no PDF at all', () => new TextEncoder().encode('%PDF-1.4')],
    ['a file that is cut', () => printed().slice(0, 900)],
    ['a page with a picture within', () => printed('BI /W 1 ID x EI\n')],
    ['a page that cannot be unpacked', withPage('<</Filter /FlateDecode\n/Length 4>> stream\nabcd\nendstream')],
    ['marks that do not end', () => printed('/P <</MCID 0 >>BDC\n')],
  ])('is refused as unknown where it is %s', (_, make) => {
    expect(() => accessiblePdf(make(), words)).toThrow(UnknownPdf);
  });
});

describe('the operators of a page', () => {
  const piece = fc.constantFrom(
    'q\n',
    'Q\n',
    '1 0 0 1 5 5 cm\n',
    '0 0 m\n9 9 l\nS\n',
    '0 0 5 5 re\nW* n\n',
    '.5 .5 .5 rg\n0 0 5 5 re\nf*\n',
    'BT\n/F1 9 Tf\n<0041> Tj\n3.5 0 Td <0042> Tj\nET\n',
    'BT\n/P <</MCID 3 >>BDC\n(BMC \\( EMC) Tj\nEMC\nET\n',
    '/P <</MCID 4 >>BDC\n0 0 5 5 re\nf\nEMC\n',
    '/X7 Do\n',
  );
  const marks = /\/Artifact (?:BMC|<<\/Type \/Pagination>> BDC)\n([\s\S]*?)\nEMC/g;

  it('are the same without the marks, whatever they are, and marking twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const content = pieces.join('');
        const marked = markArtifacts(content);
        expect(marked.replace(marks, '$1')).toBe(content);
        expect(markArtifacts(marked)).toBe(marked);
      }),
    );
  });
});
