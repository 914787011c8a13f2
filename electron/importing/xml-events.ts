/** One thing met in an XML text, in order. Attributes have their names with prefix, as in the file. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Deeper than any document a person makes: Word itself stops far below. */
const mostDepth = 256;

const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return known[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });

const attribute = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...tag.matchAll(attribute)].map((found) => [found[1] ?? '', decode(found[2] ?? found[3] ?? '')]));

const damaged = (what: string): Error => new Error(`XML ${what}`);

/** The end of a tag: a ">" inside a quoted attribute is none. */
const tagEnd = (xml: string, from: number): number => {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const mark = xml[at] ?? '';
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return at;
  }
  throw damaged('tag is never closed');
};

const after = (xml: string, end: string, from: number): number => {
  const at = xml.indexOf(end, from);
  if (at < 0) throw damaged('is cut off');
  return at + end.length;
};

/**
 * Reads a well-formed XML text, event by event. A document type is refused: with it come entities, which could read other files or grow without
 * end. Throws on what is not well-formed, is cut off, or is nested too deeply.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (text !== '' && open.length > 0) yield { kind: 'text', text: decode(text) };
    if (start < 0) break;
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start + 4);
    else if (xml.startsWith('<?', start)) at = after(xml, '?>', start + 2);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start + 9);
      yield { kind: 'text', text: xml.slice(start + 9, at - 3) };
    } else if (xml.startsWith('<!', start)) throw damaged('has a document type');
    else {
      const end = tagEnd(xml, start + 1);
      yield* tagEvents(xml.slice(start + 1, end), open);
      at = end + 1;
    }
  }
  if (open.length > 0) throw damaged('is cut off');
}

function* tagEvents(tag: string, open: string[]): Generator<XmlEvent> {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim();
    if (open.pop() !== name) throw damaged('closes another element');
    yield { kind: 'close', name };
    return;
  }
  const isEmpty = tag.endsWith('/');
  const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
  if (name === '' || open.length >= mostDepth) throw damaged('is nested too deeply or has no name');
  yield { kind: 'open', name, attributes: attributesOf(tag.slice(name.length)) };
  if (isEmpty) yield { kind: 'close', name };
  else open.push(name);
}
