import { inflateSync } from 'node:zlib';

/** A PDF as a reader of its tags sees it. It reads by itself what the app writes by itself, so that the two do not agree by a shared mistake. */
interface ReadPdf {
  readonly objects: ReadonlyMap<string, string>;
  readonly catalog: string;
  readonly pages: readonly string[];
}

interface Tag {
  readonly number: string;
  readonly name: string;
  readonly object: string;
  readonly children: readonly string[];
}

const open = (bytes: Uint8Array): ReadPdf => {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]),
  );
  const all = [...objects.values()];
  return {
    objects,
    catalog: all.find((one) => one.includes('/Type /Catalog')) ?? '',
    pages: all.filter((one) => /\/Type \/Page[\s/>]/.test(one)),
  };
};

const tagsOf = ({ objects }: ReadPdf): readonly Tag[] =>
  [...objects].flatMap(([number, object]) => {
    const name = /\/Type \/StructElem\n\/S \/(\w+)/.exec(object)?.[1];
    const content = /\/K (\[[\s\S]*?\])(?:\n\/|>>$)/.exec(object)?.[1] ?? '';
    const children = [...content.replace(/<<[\s\S]*?>>/g, '').matchAll(/(\d+) 0 R/g)].map(([, one = '']) => one);
    return name === undefined ? [] : [{ number, name, object, children }];
  });

/** In the order of the text. */
const inOrder = (pdf: ReadPdf): readonly Tag[] => {
  const byNumber = new Map(tagsOf(pdf).map((tag) => [tag.number, tag]));
  const root = [...pdf.objects.values()].find((one) => one.includes('/Type /StructTreeRoot')) ?? '';
  const walk = (number: string): readonly Tag[] => {
    const tag = byNumber.get(number);
    return tag === undefined ? [] : [tag, ...tag.children.flatMap(walk)];
  };
  return walk(/\/K \[?(\d+) 0 R/.exec(root)?.[1] ?? '');
};

const when = (isWrong: boolean, problem: string): readonly string[] => (isWrong ? [problem] : []);

const aboutDocument = ({ catalog, pages, objects }: ReadPdf): readonly string[] => {
  const all = [...objects.values()];
  const metadata = all.find((one) => one.includes('/Type /Metadata')) ?? '';
  return [
    ...when(!/\/StructTreeRoot \d+ 0 R/.test(catalog), 'no tree of tags'),
    ...when(!/\/MarkInfo <<[^>]*\/Marked true/.test(catalog), 'not marked as tagged'),
    ...when(!catalog.includes('/Lang (en-GB)'), 'no language'),
    ...when(!catalog.includes('/DisplayDocTitle true'), 'the window shows the file name, not the title'),
    ...when(!/<dc:title>[\s\S]*Workforce Race Equality Standard/.test(metadata), 'no title in the metadata'),
    ...when(
      all.some((one) => /\/(Creator|Producer) .*Mozilla/.test(one)),
      'names the browser and its system',
    ),
    ...when(pages.length === 0 || pages.some((page) => !page.includes('/Tabs /S')), 'a page without its tab order'),
  ];
};

const aboutFonts = ({ objects }: ReadPdf): readonly string[] =>
  [...objects.values()].flatMap((font) => {
    if (/\/Subtype \/Type0/.test(font)) return when(!font.includes('/ToUnicode'), 'a font without its letters');
    const descriptor = /\/FontDescriptor (\d+) 0 R/.exec(font)?.[1];
    return descriptor === undefined
      ? []
      : when(!/\/FontFile[23]? \d+ 0 R/.test(objects.get(descriptor) ?? ''), 'a font that is not in the file');
  });

const aboutLinks = (pdf: ReadPdf): readonly string[] => {
  const links = [...pdf.objects.values()].filter((one) => /\/Type \/Annot\n\/Subtype \/Link/.test(one));
  const tags = tagsOf(pdf).filter(({ name }) => name === 'Link');
  return [
    ...when(links.length === 0 || links.length !== tags.length, 'a link without a tag, or none at all'),
    ...links.flatMap((link) => [
      ...when(!/\/Contents <feff[\da-f]{20,}>/.test(link), 'a link that does not say where it leads'),
      ...when(!/\/StructParent \d+/.test(link), 'a link that does not know its tag'),
    ]),
  ];
};

const spanOf = (object: string, name: 'ColSpan' | 'RowSpan'): number =>
  Number(new RegExp(`/${name} (\\d+)`).exec(object)?.[1] ?? 1);

const aboutTables = (tags: readonly Tag[]): readonly string[] => {
  const byNumber = new Map(tags.map((tag) => [tag.number, tag]));
  const of = ({ children }: Tag): readonly Tag[] => children.flatMap((one) => byNumber.get(one) ?? []);
  return tags
    .filter(({ name }) => name === 'Table')
    .flatMap((table) => {
      const groups = of(table);
      const rows = groups.flatMap(of);
      const cells = rows.map(of);
      const widths = cells.map((row) => row.reduce((sum, { object }) => sum + spanOf(object, 'ColSpan'), 0));
      return [
        ...when(groups.map(({ name }) => name).join() !== 'THead,TBody', 'a table without head and body'),
        ...when(rows.length < 2 || rows.some(({ name }) => name !== 'TR'), 'a table of other than rows'),
        ...when(new Set(widths).size !== 1, 'a table with rows of unlike lengths'),
        ...when(
          cells.flat().some(({ object }) => spanOf(object, 'RowSpan') !== 1),
          'a cell over rows',
        ),
        ...when(
          cells[0]?.some(({ name, object }) => name !== 'TH' || !object.includes('/Scope /Column')) ?? true,
          'a column without its head',
        ),
        ...when(
          cells.slice(1).some(([first]) => first?.name !== 'TH' || !first.object.includes('/Scope /Row')),
          'a row without its head',
        ),
      ];
    });
};

const aboutTags = (tags: readonly Tag[]): readonly string[] => {
  const levels = tags.flatMap(({ name }) => (/^H[1-6]$/.test(name) ? [Number(name.slice(1))] : []));
  const byNumber = new Map(tags.map((tag) => [tag.number, tag]));
  const childNames = ({ children }: Tag): readonly string[] => children.flatMap((one) => byNumber.get(one)?.name ?? []);
  return [
    ...when(levels[0] !== 1 || levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1), 'a level is skipped'),
    ...tags.flatMap((tag) => [
      ...when(
        tag.name === 'Figure' && !/\/Alt (\(.{20,}|<[\da-fA-F]{80,})/.test(tag.object),
        'a picture without words',
      ),
      ...when(tag.name === 'L' && childNames(tag).some((name) => name !== 'LI'), 'a list of other than items'),
      ...when(tag.name === 'LI' && childNames(tag).join() !== 'LBody', 'an item without its body'),
    ]),
  ];
};

const outlineSize = ({ objects }: ReadPdf): number =>
  [...objects.values()].filter((one) => one.startsWith('<</Title ') && one.includes('/Parent')).length;

/** What is drawn while no mark is open, by a count of the marks alone. */
const unmarkedIn = (pdf: ReadPdf): number =>
  pdf.pages
    .map((page) => pdf.objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '')
    .map((stream) => {
      const at = stream.indexOf('stream\n') + 7;
      const length = Number(/\/Length (\d+)/.exec(stream)?.[1]);
      const lines = inflateSync(Buffer.from(stream.slice(at, at + length), 'latin1')).toString('latin1');
      let depth = 0;
      let drawn = 0;
      for (const [token] of lines.matchAll(/\b(?:BDC|BMC|EMC|Tj|TJ|Do|sh)\b|(?<=\s)(?:f\*?|S|B\*?|b\*?)(?=\s)/g)) {
        if (token === 'BDC' || token === 'BMC') depth += 1;
        else if (token === 'EMC') depth -= 1;
        else if (depth === 0) drawn += 1;
      }
      return drawn + Math.abs(depth);
    })
    .reduce((sum, one) => sum + one, 0);

/** How much of each kind a PDF has, so that a check of none is not taken for one that was passed. */
export const countTags = (bytes: Uint8Array): Readonly<Record<string, number>> => {
  const names = inOrder(open(bytes)).map(({ name }) => name);
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((one) => one === name).length]));
};

/** What a reader who does not see would miss, of the checks of PDF/UA that matter most. */
export const problemsOfPdf = (bytes: Uint8Array): readonly string[] => {
  const pdf = open(bytes);
  const tags = inOrder(pdf);
  const headings = tags.filter(({ name }) => /^H[1-6]$/.test(name)).length;
  const unmarked = unmarkedIn(pdf);
  const outline = outlineSize(pdf);
  return [
    ...aboutDocument(pdf),
    ...aboutFonts(pdf),
    ...aboutLinks(pdf),
    ...aboutTables(tags),
    ...aboutTags(tags),
    ...when(tags.length !== tagsOf(pdf).length, 'a tag that is not in the tree'),
    ...when(outline !== headings, `an outline of ${String(outline)} for ${String(headings)} headings`),
    ...when(unmarked > 0, `${String(unmarked)} things drawn outside the tags`),
  ];
};
