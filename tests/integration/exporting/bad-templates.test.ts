import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../electron/exporting/template/fill-template';
import { hasPlaces } from '../../../electron/exporting/template/has-places';
import { takeTemplate } from '../../../electron/importing/template/take-template';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { houseTemplate, withParts } from './house-template';
import { openDocx } from './open-docx';
import { sampleInput } from './sample-report';
import { wellFormedError } from './well-formed';

const refusal = (bytes: Uint8Array) => {
  try {
    takeTemplate(bytes, 'house.docx');
    return null;
  } catch (error) {
    const { code, message, details } = toWorkbenchError(error);
    return { code, message, reason: details?.['reason'] };
  }
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (kind: string, target: string, mode = ' TargetMode="External"'): string =>
  `<Relationship Id="rIdX" Type="${office}/${kind}" Target="${target}"${mode}/></Relationships>`;
const added = (text: string) => (xml: string) => xml.replace('</Relationships>', text);
const inBody = (text: string) => (xml: string) => xml.replace('<w:body>', `<w:body>${text}`);
const documentRelations = 'word/_rels/document.xml.rels';

let house: Uint8Array;
beforeAll(async () => {
  house = await houseTemplate();
});

/** Everything of a template that was taken, in one text. */
const taken = (change: Parameters<typeof withParts>[1]) => {
  const { bytes, takenOut } = takeTemplate(withParts(house, change), 'house.docx');
  const opened = openDocx(bytes);
  for (const name of opened.names.filter((one) => /\.(xml|rels)$/.test(one)))
    expect(wellFormedError(opened.part(name)), name).toBeNull();
  return { ...opened, bytes, takenOut };
};

describe('a file that cannot be a template', () => {
  it('is refused where it is empty, something else, or an old or protected document', () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(refusal(new Uint8Array())).toMatchObject({ reason: 'empty' });
    expect(refusal(Buffer.from('%PDF-1.7'))).toMatchObject({ reason: 'not_word' });
    expect(refusal(Buffer.from('{\\rtf1 {{summary}}}'))).toMatchObject({ reason: 'not_word' });
    expect(refusal(ole)).toMatchObject({ reason: 'not_word' });
    expect(refusal(locked)).toMatchObject({
      reason: 'protected',
      message: expect.stringContaining('Nothing was changed'),
    });
    expect(refusal(zipSync({ 'xl/workbook.xml': new Uint8Array(3) }))).toMatchObject({ reason: 'not_word' });
    expect(refusal(withParts(house, { 'word/document.xml': null }))).toMatchObject({ reason: 'not_word' });
  });

  it('is refused with macros, whichever way they are in it', () => {
    const macro = { reason: 'macros', message: expect.stringContaining('nothing in it was run') };
    expect(refusal(withParts(house, { 'word/vbaProject.bin': 'x' }))).toMatchObject(macro);
    const kind = (xml: string): string =>
      xml.replace(
        /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/,
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      );
    expect(refusal(withParts(house, { '[Content_Types].xml': kind }))).toMatchObject(macro);
  });

  it('is refused where it is cut, changed or grows without end', () => {
    expect(refusal(house.slice(0, house.length - 400))).toMatchObject({ reason: 'damaged' });
    const bomb = zipSync({
      '[Content_Types].xml': new Uint8Array(9),
      'word/document.xml': new Uint8Array(40 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toMatchObject({ reason: 'too_large' });
    const picture = { ...unzipSync(house), 'word/media/a.png': new Uint8Array(70 * 1024 * 1024) };
    expect(refusal(zipSync(picture))).toMatchObject({ reason: 'too_large' });
    expect(refusal(withParts(house, { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:styles/>' }))).toMatchObject(
      { reason: 'damaged' },
    );
    expect(refusal(withParts(house, { 'word/document.xml': (xml) => xml.replace('</w:body>', '') }))).toMatchObject({
      reason: 'damaged',
    });
    expect(refusal(withParts(house, { 'word/document.xml': `${'<a>'.repeat(5000)}` }))).toMatchObject({
      reason: 'damaged',
    });
  });

  it('never brings the reader down, whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(house.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        (changes) => {
          const bytes = house.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const error = refusal(bytes);
          expect(error === null || error.code === 'not_a_template').toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is known where it has no placeholder', () => {
    const plain = taken({
      'word/document.xml': (xml) => xml.replaceAll('{{', '(').replaceAll('}}', ')'),
      'word/header1.xml': (xml) => xml.replaceAll('{{', '('),
      'word/header2.xml': (xml) => xml.replaceAll('{{', '('),
      'word/footer1.xml': (xml) => xml.replaceAll('{{', '('),
    });
    expect(hasPlaces(plain.bytes)).toBe(false);
    expect(hasPlaces(house)).toBe(true);
  });
});

describe('what could fetch or run something is taken out of a template, and said', () => {
  it('a link to another template', () => {
    const { everything, takenOut } = taken({
      'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('attachedTemplate', 'http://192.0.2.1/evil.dotm')}`,
      'word/settings.xml': (xml) => xml.replace(/(<w:settings[^>]*>)/, '$1<w:attachedTemplate r:id="rIdX"/>'),
    });
    expect(everything).not.toMatch(/attachedTemplate|192\.0\.2\.1/);
    expect(takenOut).toEqual(['the link to another template']);
  });

  it('pictures elsewhere, documents inside, objects, and links that are no web or e-mail address', () => {
    const picture = taken({
      [documentRelations]: added(relation('image', 'file://server/share/logo.png')),
      'word/document.xml': inBody(
        '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" r:id="rIdX"/></w:pict></w:r></w:p>',
      ),
    });
    expect(picture.everything).not.toMatch(/rIdX|file:/);
    expect(picture.takenOut).toEqual(['pictures that lie elsewhere, on a network or a website']);
    const chunk = taken({
      [documentRelations]: added(relation('aFChunk', 'chunk.html', '')),
      'word/chunk.html': '<script>1</script>',
      'word/document.xml': inBody('<w:altChunk r:id="rIdX"/>'),
    });
    expect(chunk.everything).not.toContain('altChunk');
    expect(chunk.names).not.toContain('word/chunk.html');
    const object = taken({
      [documentRelations]: added(relation('oleObject', 'embeddings/o.bin', '')),
      'word/embeddings/o.bin': 'x',
    });
    expect(object.names).not.toContain('word/embeddings/o.bin');
    const link = taken({
      [documentRelations]: added(relation('hyperlink', 'file:///c:/run.exe')),
      'word/document.xml': inBody(
        '<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>words of it</w:t></w:r></w:hyperlink></w:p>',
      ),
    });
    expect(link.everything).not.toContain('run.exe');
    expect(link.text).toContain('words of it');
  });

  it('fields that fetch, in one piece, in several and nested; their last words stay', () => {
    const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const says = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
    const { everything, text, takenOut } = taken({
      'word/document.xml': inBody(
        `<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;//server/a.docx&quot; "><w:r><w:t>was here</w:t></w:r></w:fldSimple></w:p><w:p>${mark('begin')}${says(' DDE')}${says('AUTO cmd ')}${mark('separate')}<w:r><w:t>old result</w:t></w:r>${mark('end')}</w:p><w:p>${mark('begin')}${says(' ')}${mark('begin')}${says('LINK x')}${mark('end')}${mark('end')}</w:p><w:p>${mark('begin')}${says(' PAGE ')}${mark('end')}</w:p>`,
      ),
    });
    expect(everything).not.toMatch(/INCLUDETEXT|DDE|AUTO cmd|LINK x/);
    expect(everything).toContain(' PAGE ');
    expect(text).toContain('was here');
    expect(text).toContain('old result');
    expect(takenOut).toEqual(['fields that fetch from other files or run something']);
  });

  it('comments go with their marks, and links to websites stay', () => {
    const { everything, names, takenOut } = taken({
      [documentRelations]: (xml) =>
        added(relation('hyperlink', 'https://www.example.org/a?b=1&amp;c=2'))(
          added(`<Relationship Id="rIdC" Type="${office}/comments" Target="comments.xml"/></Relationships>`)(xml),
        ),
      'word/comments.xml': '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      'word/document.xml': inBody(
        '<w:p><w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
      ),
    });
    expect(names).not.toContain('word/comments.xml');
    expect(everything).not.toContain('commentR');
    expect(everything).toContain('https://www.example.org/a?b=1&amp;c=2');
    expect(takenOut).toEqual([]);
  });

  it('a document made to be a template (.dotx) becomes a document, and one in UTF-16 is read', async () => {
    const dotx = taken({
      '[Content_Types].xml': (xml) => xml.replace('document.main+xml', 'template.main+xml'),
    });
    expect(dotx.part('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    const files = unzipSync(house);
    const text = new TextDecoder().decode(files['word/document.xml']);
    const wide = zipSync({ ...files, 'word/document.xml': Buffer.from(`\ufeff${text}`, 'utf16le') });
    const { bytes } = takeTemplate(wide, 'house.docx');
    const filled = openDocx((await fillTemplate(bytes, sampleInput, () => new Uint8Array(8))).bytes);
    expect(filled.text).toContain('1. At a glance');
  });
});
