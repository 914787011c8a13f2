import { strFromU8, unzipSync } from 'fflate';

export interface OpenedDocument {
  readonly names: readonly string[];
  readonly part: (name: string) => string;
  /** The words of the body, one paragraph a line. */
  readonly text: string;
  /** Every XML part of the package in one string, for looking for what must not be there. Without the time it was made: a clock can show any number. */
  readonly everything: string;
}

const wordsOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

export const openDocx = (bytes: Uint8Array): OpenedDocument => {
  const files = unzipSync(bytes);
  const xml = Object.entries(files).filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'));
  const parts = new Map(xml.map(([name, data]) => [name, strFromU8(data)]));
  const part = (name: string): string => parts.get(name) ?? '';
  return {
    names: Object.keys(files),
    part,
    text: wordsOf(part('word/document.xml')),
    everything: [...parts.values()].join('\n').replace(/<dcterms:[\s\S]*?<\/dcterms:\w+>/g, ''),
  };
};

/** Pieces of XML between two marks, the marks included. */
export const elements = (xml: string, name: string): readonly string[] => [
  ...(xml.match(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g')) ?? []),
];
