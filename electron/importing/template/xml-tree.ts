import { xmlEvents } from '../xml-events';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** Reads a well-formed XML text into its root element; comments and instructions are left out. Throws on anything else, a document type too. */
export const parseXml = (xml: string): XmlElement => {
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  for (const event of xmlEvents(xml)) {
    const parent = open.at(-1) ?? top;
    if (event.kind === 'text') parent.children.push(event.text);
    else if (event.kind === 'open') {
      const element: OpenElement = { name: event.name, attributes: event.attributes, children: [] };
      parent.children.push(element);
      open.push(element);
    } else open.pop();
  }
  const [root, ...others] = top.children;
  if (root === undefined || typeof root === 'string' || others.length > 0) throw new Error('XML has no single root');
  return root;
};

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold at all is left out: a reference such as "&#1;" may have named it. */
const encoded = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
/** Line ends in an attribute would come back as spaces. */
const encodedAttribute = (text: string): string =>
  encoded(text).replace(/[\n\r\t]/g, (mark) => `&#${String(mark.charCodeAt(0))};`);

const write = (node: XmlNode, out: string[]): void => {
  if (typeof node === 'string') {
    out.push(encoded(node));
    return;
  }
  out.push('<', node.name);
  for (const [name, value] of Object.entries(node.attributes)) out.push(' ', name, '="', encodedAttribute(value), '"');
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
};

export const xmlText = (root: XmlElement): string => {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join('');
};

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isElement);

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent === undefined ? undefined : elementsOf(parent).find((child) => child.name === name);

/** Everything in an element, itself first, in the order of the text. */
export function* descendants(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of elementsOf(root)) yield* descendants(child);
}

type Replacements = ReadonlyMap<XmlElement, readonly XmlNode[]>;

const expanded = (node: XmlNode, by: Replacements): readonly XmlNode[] => {
  if (!isElement(node)) return [node];
  const instead = by.get(node);
  if (instead === undefined) return [replaced(node, by)];
  return instead.flatMap((one) => (one === node ? [replaced(node, by)] : expanded(one, by)));
};

/** The same tree with some elements replaced, each by any number of nodes. What has no change in it is handed on as it is. */
export const replaced = (root: XmlElement, by: Replacements): XmlElement => {
  const children = root.children.flatMap((child) => expanded(child, by));
  const isSame = children.length === root.children.length && children.every((child, at) => child === root.children[at]);
  return isSame ? root : { ...root, children };
};
