import path from 'node:path/posix';

/** Where the relationships of a part stand: of "word/document.xml" in "word/_rels/document.xml.rels"; of the whole package in "_rels/.rels". */
export const relationshipsPath = (part: string): string =>
  path.join(path.dirname(part), '_rels', `${path.basename(part)}.rels`);

export const packageRelationships = '_rels/.rels';
export const mainPart = 'word/document.xml';
export const contentTypesPart = '[Content_Types].xml';

/** The part that a relationship of another one points to. */
export const targetOf = (part: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : path.join(path.dirname(part), target);

/** The part that a relationships part speaks of; null for any other part. */
export const sourceOf = (relationships: string): string | null => {
  if (!relationships.endsWith('.rels')) return null;
  const folder = path.dirname(path.dirname(relationships));
  const name = path.basename(relationships, '.rels');
  return path.join(folder, name === '' ? '' : name);
};
