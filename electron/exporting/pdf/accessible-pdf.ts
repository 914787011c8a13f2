import { deflateSync, inflateSync } from 'node:zlib';
import { escaped } from '../print-page/escaped';
import { markArtifacts } from './mark-artifacts';
import { pdfText, readPdf, UnknownPdf, writePdf } from './pdf-file';

/** What a document says of itself, and of its links. */
export interface PdfWords {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly creator: string;
  readonly keywords: string;
  /** Where a link leads, in words, by the anchor it leads to. */
  readonly linkTo: (anchor: string) => string;
}

type Objects = Map<number, string>;

const isOf = (object: string, type: string): boolean => new RegExp(`^<</Type /${type}[\\s/>]`).test(object);

const change = (objects: Objects, number: number, into: (object: string) => string): void => {
  const object = objects.get(number);
  if (object === undefined) throw new UnknownPdf(`no object ${String(number)}`);
  objects.set(number, into(object));
};

const withEntries = (object: string, entries: string): string => object.replace(/^<</, `<<${entries}\n`);

const numberAfter = (objects: Objects): number => [...objects.keys()].reduce((most, one) => Math.max(most, one), 0) + 1;

const packed = (entries: string, content: string): string => {
  const bytes = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<<${entries}/Filter /FlateDecode\n/Length ${String(bytes.length)}>> stream\n${bytes}\nendstream`;
};

const unpacked = (object: string): string => {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
  if (!/^<<\/Filter \/FlateDecode\n\/Length \d+>> stream\n/.test(object))
    throw new UnknownPdf('a page packed otherwise');
  try {
    return inflateSync(Buffer.from(object.slice(start, start + length), 'latin1')).toString('latin1');
  } catch {
    throw new UnknownPdf('a page that cannot be unpacked');
  }
};

/** The keyboard goes through links in the order of the text, and what lies outside the tags is marked as that. */
const mendPages = (objects: Objects): void => {
  for (const [number, object] of [...objects]) {
    if (!isOf(object, 'Page')) continue;
    const content = Number(/\/Contents (\d+) 0 R/.exec(object)?.[1]);
    change(objects, number, (page) => withEntries(page, '/Tabs /S'));
    change(objects, content, (page) => packed('', markArtifacts(unpacked(page))));
  }
};

/** What an element holds, as it is written; null where it holds pieces of a page itself. */
const contentOf = (object: string): string | null => {
  const content = /\/K (\[[\s\S]*\])\n\/ID/.exec(object)?.[1] ?? null;
  return content?.includes('/Type') === true ? null : content;
};

const placesIn = (content: string): readonly number[] =>
  [...content.matchAll(/(\d+) 0 R/g)].map(([, child]) => Number(child));

const isTag = (object: string | undefined, name: string): boolean =>
  object?.startsWith(`<</Type /StructElem\n/S /${name}\n`) === true;

/** Puts some of what an element holds into a new element within it. */
const wrap = (objects: Objects, owner: number, { name, inside }: { name: string; inside: readonly number[] }): void => {
  const made = numberAfter(objects);
  for (const child of inside) change(objects, child, (one) => one.replace(/\/P \d+ 0 R/, `/P ${String(made)} 0 R`));
  const listed = inside.map((child) => `${String(child)} 0 R`).join(' ');
  objects.set(made, `<</Type /StructElem\n/S /${name}\n/P ${String(owner)} 0 R\n/K [${listed}]>>`);
  change(objects, owner, (one) => one.replace(listed, `${String(made)} 0 R`));
};

/** What a list item says is its body. */
const mendLists = (objects: Objects): void => {
  for (const [item, object] of [...objects]) {
    const content = isTag(object, 'LI') ? contentOf(object) : null;
    if (content !== null) wrap(objects, item, { name: 'LBody', inside: placesIn(content) });
  }
};

/** The rows of a table stand in its head and its body: the head is a group without a name, and the others have none. */
const mendTables = (objects: Objects): void => {
  for (const [table, object] of [...objects]) {
    const [head, ...rows] = placesIn((isTag(object, 'Table') ? contentOf(object) : null) ?? '');
    if (head === undefined || rows.length === 0 || !isTag(objects.get(head), 'NonStruct')) continue;
    change(objects, head, (group) => group.replace('/S /NonStruct', '/S /THead'));
    wrap(objects, table, { name: 'TBody', inside: rows });
  }
};

/** Every link says where it leads, and knows its place among the tags. */
const mendLinks = (objects: Objects, linkTo: PdfWords['linkTo']): void => {
  const [treeRoot] = [...objects].filter(([, object]) => isOf(object, 'StructTreeRoot'));
  if (treeRoot === undefined) throw new UnknownPdf('no tags');
  const tree = Number(/\/ParentTree (\d+) 0 R/.exec(treeRoot[1])?.[1]);
  let next = Number(/\/ParentTreeNextKey (\d+)/.exec(treeRoot[1])?.[1]);
  const entries: string[] = [];
  for (const [element, object] of [...objects]) {
    const link = /\/S \/Link\n[\s\S]*\/Type \/OBJR\n\/Obj (\d+) 0 R/.exec(object)?.[1];
    if (link === undefined) continue;
    change(objects, Number(link), (annotation) => {
      const anchor = /\/Dest \/([^\s/>]+)/.exec(annotation)?.[1] ?? '';
      return withEntries(annotation, `/StructParent ${String(next)}\n/Contents ${pdfText(linkTo(anchor))}`);
    });
    entries.push(`${String(next)} ${String(element)} 0 R`);
    next += 1;
  }
  change(objects, tree, (object) => {
    if (!/\/Nums \[[^\]]*\]/.test(object)) throw new UnknownPdf('a tree of tags in branches');
    return object.replace(/(\/Nums \[[^\]]*)\]/, (_, nums: string) => `${nums} ${entries.join(' ')}]`);
  });
  change(objects, treeRoot[0], (object) =>
    object.replace(/\/ParentTreeNextKey \d+/, `/ParentTreeNextKey ${String(next)}`),
  );
};

const metadata = ({ title }: PdfWords): string =>
  Buffer.from(
    [
      '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
      '<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>',
      '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
    ].join('\n'),
  ).toString('latin1');

/** The file says what it is, and not which browser of which system printed it. */
const mendWords = (objects: Objects, info: number, root: number, words: PdfWords): void => {
  const dates = ['CreationDate', 'ModDate'].map(
    (name) => new RegExp(`/${name} \\([^)]*\\)`).exec(objects.get(info) ?? '')?.[0] ?? '',
  );
  const said = [
    `/Title ${pdfText(words.title)}`,
    `/Subject ${pdfText(words.subject)}`,
    `/Author ${pdfText(words.author)}`,
    `/Keywords ${pdfText(words.keywords)}`,
    `/Creator ${pdfText(words.creator)}`,
  ];
  objects.set(info, `<<${[...said, ...dates].filter((one) => one !== '').join('\n')}>>`);
  const number = numberAfter(objects);
  const xmp = metadata(words);
  objects.set(number, `<</Type /Metadata\n/Subtype /XML\n/Length ${String(xmp.length)}>> stream\n${xmp}\nendstream`);
  change(objects, root, (catalog) => withEntries(catalog, `/Metadata ${String(number)} 0 R`));
};

/**
 * A PDF as the window printed it, with what that leaves out for assistive technology.
 * @throws UnknownPdf where the window printed it in another way; then it is best left as it is
 */
export const accessiblePdf = (bytes: Uint8Array, words: PdfWords): Uint8Array => {
  const file = readPdf(bytes);
  const objects = new Map(file.objects);
  mendPages(objects);
  mendLists(objects);
  mendTables(objects);
  mendLinks(objects, words.linkTo);
  mendWords(objects, file.info, file.root, words);
  return writePdf({ ...file, objects });
};
