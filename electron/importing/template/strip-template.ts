import {
  contentTypesPart,
  mainPart,
  packageRelationships,
  relationshipsPath,
  sourceOf,
  targetOf,
} from './package-paths';
import { fetchingFields } from './fetching-fields';
import type { TemplateParts } from './template-file';
import { descendants, elementsOf, replaced } from './xml-tree';
import type { XmlElement, XmlNode } from './xml-tree';

/** What is taken out of a template, by the kind of its relationship, in the words in which it is said. */
const takenOutWords: Readonly<Record<string, string>> = {
  attachedTemplate: 'the link to another template',
  image: 'pictures that lie elsewhere, on a network or a website',
  aFChunk: 'a whole document inside it',
  oleObject: 'objects of other programs',
  package: 'objects of other programs',
  control: 'controls that run code',
  hyperlink: 'links that do not lead to a website or an e-mail address',
};
const anythingElse = 'parts that a paper does not need';
const fieldWords = 'fields that fetch from other files or run something';
const mergeWords = 'the link to a list of letters to send';

/** What a paper may be made of, by the last word of the kind. Anything else is left out: what is not known cannot be judged. */
const kept: ReadonlySet<string> = new Set([
  ...['officeDocument', 'core-properties', 'extended-properties', 'custom-properties'],
  ...['styles', 'stylesWithEffects', 'settings', 'webSettings', 'fontTable', 'font', 'theme', 'themeOverride'],
  ...['numbering', 'header', 'footer', 'footnotes', 'endnotes', 'image', 'hyperlink', 'customXml', 'customXmlProps'],
  ...['chart', 'chartStyle', 'chartColorStyle', 'chartUserShapes'],
  ...['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing'],
]);

const kindOf = ({ attributes }: XmlElement): string => (attributes['Type'] ?? '').split('/').at(-1) ?? '';

const isKept = (relationship: XmlElement): boolean => {
  const { TargetMode, Target = '' } = relationship.attributes;
  const kind = kindOf(relationship);
  if (TargetMode !== 'External') return kept.has(kind);
  return kind === 'hyperlink' && /^(https?:\/\/|mailto:)/i.test(Target);
};

interface Stripped<Value> {
  readonly value: Value;
  readonly takenOut: readonly string[];
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Attributes that name a relationship, whatever the part calls their namespace. */
const namesOfIds = (root: XmlElement): ReadonlySet<string> => {
  const prefixes = new Set(['r']);
  for (const { attributes } of descendants(root))
    for (const [name, value] of Object.entries(attributes))
      if (value === officeRelationships && name.startsWith('xmlns:')) prefixes.add(name.slice('xmlns:'.length));
  return prefixes;
};

/** An element that shows what is gone goes with it; a link keeps its words. */
const withoutReferences = (root: XmlElement, gone: ReadonlySet<string>): XmlElement => {
  if (gone.size === 0) return root;
  const prefixes = namesOfIds(root);
  const refersToGone = ({ attributes }: XmlElement): boolean =>
    Object.entries(attributes).some(
      ([name, id]) => prefixes.has(name.split(':')[0] ?? '') && name.includes(':') && gone.has(id),
    );
  const out = new Map<XmlElement, readonly XmlNode[]>();
  for (const one of descendants(root))
    if (refersToGone(one)) out.set(one, one.name === 'w:hyperlink' ? one.children : []);
  return replaced(root, out);
};

/** Comments are for whoever made the template; their part goes, and so do the marks that lead to it. */
const commentMarks: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

const withoutComments = (root: XmlElement): XmlElement =>
  replaced(root, new Map([...descendants(root)].filter(({ name }) => commentMarks.has(name)).map((one) => [one, []])));

/** Of settings: a list of letters names its own source, and nothing of it is of use in a paper. */
const withoutMailMerge = (root: XmlElement): Stripped<XmlElement> => {
  const merges = root.name === 'w:settings' ? elementsOf(root).filter(({ name }) => name === 'w:mailMerge') : [];
  return {
    value: replaced(root, new Map(merges.map((one) => [one, []]))),
    takenOut: merges.length === 0 ? [] : [mergeWords],
  };
};

const stripRelationships = (
  relationships: XmlElement,
): Stripped<XmlElement> & { readonly gone: ReadonlySet<string> } => {
  const out = elementsOf(relationships).filter((one) => !isKept(one));
  // Nobody misses these in a paper.
  const silent = new Set(['thumbnail', 'glossaryDocument', 'comments', 'commentsExtended', 'commentsIds', 'people']);
  const told = out.map(kindOf).filter((kind) => !silent.has(kind));
  return {
    value: replaced(relationships, new Map(out.map((one) => [one, []]))),
    gone: new Set(out.map(({ attributes }) => attributes['Id'] ?? '')),
    takenOut: told.map((kind) => takenOutWords[kind] ?? anythingElse),
  };
};

const documentKind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Only parts that are left are named, and a document made to be a template (.dotx) becomes a document. */
const stripContentTypes = (types: XmlElement, isLeft: (part: string) => boolean): XmlElement => {
  const by = new Map<XmlElement, readonly XmlNode[]>();
  for (const one of elementsOf(types)) {
    if (one.name !== 'Override') continue;
    const part = (one.attributes['PartName'] ?? '').replace(/^\//, '');
    if (!isLeft(part)) by.set(one, []);
    else if (part === mainPart) by.set(one, [{ ...one, attributes: { ...one.attributes, ContentType: documentKind } }]);
  }
  return replaced(types, by);
};

/** The parts that something still leads to, from the package down. */
const reached = (xml: ReadonlyMap<string, XmlElement>): ReadonlySet<string> => {
  const found = new Set<string>([contentTypesPart, packageRelationships]);
  const follow = (relationshipsOf: string, part: string): void => {
    const relationships = xml.get(relationshipsOf);
    if (relationships === undefined) return;
    found.add(relationshipsOf);
    for (const { attributes } of elementsOf(relationships)) {
      const target = targetOf(part, attributes['Target'] ?? '');
      if (attributes['TargetMode'] === 'External' || found.has(target)) continue;
      found.add(target);
      follow(relationshipsPath(target), target);
    }
  };
  follow(packageRelationships, '');
  return found;
};

const only = <Value>(
  parts: ReadonlyMap<string, Value>,
  isLeft: (part: string) => boolean,
): ReadonlyMap<string, Value> => new Map([...parts].filter(([name]) => isLeft(name)));

/**
 * A template without what could fetch or run anything when the paper is opened: links to other templates, pictures and documents elsewhere, objects,
 * fields that fetch, and every part that is of no known kind. What was taken out is said.
 */
export const stripTemplate = ({
  xml,
  other,
}: TemplateParts): { readonly parts: TemplateParts; readonly takenOut: readonly string[] } => {
  const takenOut: string[] = [];
  const gone = new Map<string, ReadonlySet<string>>();
  const next = new Map(xml);
  for (const [name, root] of xml) {
    const source = sourceOf(name);
    if (source === null) continue;
    const stripped = stripRelationships(root);
    next.set(name, stripped.value);
    gone.set(source, stripped.gone);
    takenOut.push(...stripped.takenOut);
  }
  for (const [name, root] of xml) {
    if (sourceOf(name) !== null || name === contentTypesPart) continue;
    const whole = withoutComments(withoutReferences(root, gone.get(name) ?? new Set()));
    const merged = withoutMailMerge(whole);
    const fields = fetchingFields(merged.value);
    next.set(
      name,
      replaced(merged.value, new Map(fields.map((one) => [one, one.name === 'w:fldSimple' ? one.children : []]))),
    );
    takenOut.push(...merged.takenOut, ...(fields.length === 0 ? [] : [fieldWords]));
  }
  const left = reached(next);
  const types = next.get(contentTypesPart);
  if (types !== undefined)
    next.set(
      contentTypesPart,
      stripContentTypes(types, (part) => left.has(part)),
    );
  return {
    parts: { xml: only(next, (part) => left.has(part)), other: only(other, (part) => left.has(part)) },
    takenOut: [...new Set(takenOut)],
  };
};
