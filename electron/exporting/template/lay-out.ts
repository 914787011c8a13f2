import { mainPart } from '../../importing/template/package-paths';
import type { TemplateParts } from '../../importing/template/template-file';
import { childOf, element, elementsOf, replaced } from '../../importing/template/xml-tree';
import type { XmlElement, XmlNode } from '../../importing/template/xml-tree';
import type { Orientation } from '../page';
import { flowSection, keyedParagraph, ownSection } from './page-flow';
import type { FlowItem, FlowSection } from './page-flow';
import { sectionBreak, textWidthOf } from './page-sections';
import type { FilledPlace } from './plan-template';
import type { HeadingLevels } from './template-headings';

/** Keys for what is put into one place, one for each stretch of one orientation. */
export interface PlaceToLay {
  readonly place: FilledPlace;
  readonly keys: readonly { readonly key: string; readonly orientation: Orientation }[];
}

/** Blocks put in unasked: the version before everything, the list of what is hidden after everything. */
export interface Added {
  readonly first: string | null;
  readonly last: string | null;
}

export interface LaidTemplate {
  readonly parts: TemplateParts;
  /** The width of the text where each key stands, in twentieths of a point. */
  readonly widths: ReadonlyMap<string, number>;
}

type Keys = PlaceToLay['keys'];

const itemsOf = (node: XmlElement, keys: Keys | undefined): readonly FlowItem[] =>
  keys === undefined
    ? [{ node, key: null, orientation: 'portrait' }]
    : keys.map(({ key, orientation }) => ({ node: keyedParagraph(key), key, orientation }));

const keyItem = (key: string | null): readonly FlowItem[] =>
  key === null ? [] : [{ node: keyedParagraph(key), key, orientation: 'portrait' }];

/** The sections of pages of a body, each with the paragraph that ends it, where one does. */
interface OpenSection extends FlowSection {
  readonly holder: XmlElement | null;
  readonly isPlace: boolean;
}

const sectionsOf = (body: XmlElement, keysOf: ReadonlyMap<XmlElement, Keys>): readonly OpenSection[] => {
  const sections: OpenSection[] = [];
  let items: FlowItem[] = [];
  for (const node of elementsOf(body)) {
    const keys = keysOf.get(node);
    const end = node.name === 'w:sectPr' ? node : ownSection(node);
    if (node.name !== 'w:sectPr' && (end === undefined || keys !== undefined)) items.push(...itemsOf(node, keys));
    if (end === undefined) continue;
    const holder = node.name === 'w:sectPr' ? null : node;
    sections.push({ items, end, holder, isPlace: keys !== undefined });
    items = [];
  }
  return items.length === 0 ? sections : [...sections, { items, end: null, holder: null, isPlace: false }];
};

/** How a section ends in the text: the last one by itself, another one in the paragraph that ended it, or in one of its own where that was a place. */
const ending = ({ holder, isPlace, end: before }: OpenSection, end: XmlElement | null): readonly XmlElement[] => {
  if (end === null) return [];
  if (holder === null) return [end];
  return isPlace || before === null ? [sectionBreak(end)] : [replaced(holder, new Map([[before, [end]]]))];
};

/** The paragraph that ends a section may hold words, and then stands on the section's last pages. */
const withAdded = (sections: readonly OpenSection[], { first, last }: Added): readonly OpenSection[] => {
  const whole = sections.length === 0 ? [{ items: [], end: null, holder: null, isPlace: false }] : sections;
  return whole.map((section, at) => ({
    ...section,
    items: [...(at === 0 ? keyItem(first) : []), ...section.items, ...(at === whole.length - 1 ? keyItem(last) : [])],
  }));
};

/** Puts a key of its own into every place that is to be filled with blocks, and turns pages where they have to be wide. */
export const layOutTemplate = (
  parts: TemplateParts,
  places: readonly PlaceToLay[],
  { added, levels }: { readonly added: Added; readonly levels: HeadingLevels },
): LaidTemplate => {
  const document = parts.xml.get(mainPart) ?? element('w:document');
  const body = childOf(document, 'w:body') ?? element('w:body');
  const direct = new Set(elementsOf(body));
  const keysOf = new Map(
    places.filter(({ place }) => direct.has(place.paragraph)).map(({ place, keys }) => [place.paragraph, keys]),
  );
  const widths = new Map<string, number>();
  // Inside tables, text boxes and content controls nothing is turned.
  const within = new Map<XmlElement, readonly XmlNode[]>();
  for (const { place, keys } of places) {
    if (direct.has(place.paragraph)) continue;
    within.set(
      place.paragraph,
      keys.map(({ key }) => keyedParagraph(key)),
    );
    for (const { key } of keys) widths.set(key, textWidthOf(place.section));
  }
  const nodes = withAdded(sectionsOf(body, keysOf), added).flatMap((section) => {
    const flowed = flowSection(section, levels);
    for (const [key, pages] of flowed.pagesOf) widths.set(key, textWidthOf(pages));
    return [...flowed.nodes, ...ending(section, flowed.end)];
  });
  const laid = replaced({ ...body, children: nodes }, within);
  const whole = { ...document, children: document.children.map((child) => (child === body ? laid : child)) };
  return { parts: { ...parts, xml: new Map(parts.xml).set(mainPart, whole) }, widths };
};
