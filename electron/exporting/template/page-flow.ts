import { childOf, element, elementsOf } from '../../importing/template/xml-tree';
import type { XmlElement } from '../../importing/template/xml-tree';
import type { Orientation } from '../page';
import { paragraphText } from './find-places';
import { goingOn, orientationOf, sectionBreak, turned } from './page-sections';
import type { HeadingLevels } from './template-headings';

/** A paragraph or table of a body, in the order of the pages. A key stands where blocks will be put. */
export interface FlowItem {
  readonly node: XmlElement;
  readonly key: string | null;
  /** How the pages have to stand for it; null: whatever way they do. */
  readonly orientation: Orientation | null;
}

/** The items of one section of pages, and what ends it. */
export interface FlowSection {
  readonly items: readonly FlowItem[];
  readonly end: XmlElement | null;
}

export interface Flowed {
  readonly nodes: readonly XmlElement[];
  /** What ends the section from now on. */
  readonly end: XmlElement | null;
  /** The pages on which each key stands. */
  readonly pagesOf: ReadonlyMap<string, XmlElement | null>;
}

export const keyedParagraph = (key: string): XmlElement =>
  element('w:p', {}, [element('w:r', {}, [element('w:t', {}, [`{{${key}}}`])])]);

export const ownSection = (paragraph: XmlElement): XmlElement | undefined =>
  childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr');

const hasDrawing = (node: XmlElement): boolean =>
  elementsOf(node).some(
    (child) => /^(w:drawing|w:pict|w:object|mc:AlternateContent)$/.test(child.name) || hasDrawing(child),
  );

const isBlank = (node: XmlElement): boolean =>
  node.name === 'w:bookmarkStart' ||
  node.name === 'w:bookmarkEnd' ||
  (node.name === 'w:p' && paragraphText(node).trim() === '' && !hasDrawing(node));

/** Empty lines go either way, and headings go with what they are of. */
const withLeadIns = (items: readonly FlowItem[], levels: HeadingLevels): readonly FlowItem[] => {
  let next: Orientation | null = null;
  const backwards = [...items].reverse().map((item): FlowItem => {
    if (item.key === null && isBlank(item.node)) return { ...item, orientation: null };
    const isHeading = item.key === null && item.node.name === 'w:p' && levels.levelOf(item.node) !== undefined;
    const orientation = isHeading ? (next ?? item.orientation) : item.orientation;
    next = orientation;
    return { ...item, orientation };
  });
  return backwards.reverse();
};

const asTheyStand = ({ items, end }: FlowSection): Flowed => ({
  nodes: items.map(({ node }) => node),
  end,
  pagesOf: new Map(items.flatMap(({ key }) => (key === null ? [] : [[key, end]]))),
});

/** Wide stretches in a section of upright pages get pages of their own, turned round; what stands around them stays as it is. */
export const flowSection = (section: FlowSection, levels: HeadingLevels): Flowed => {
  const { end } = section;
  const isWide = section.items.some(({ orientation }) => orientation === 'landscape');
  if (end === null || !isWide || orientationOf(end) === 'landscape') return asTheyStand(section);
  const pages = { portrait: end, landscape: turned(end) };
  const nodes: XmlElement[] = [];
  const pagesOf = new Map<string, XmlElement | null>();
  let now: Orientation = 'portrait';
  let isEmpty = true;
  for (const { node, key, orientation } of withLeadIns(section.items, levels)) {
    if (orientation !== null && orientation !== now) {
      if (!isEmpty) {
        nodes.push(sectionBreak(pages[now]));
        pages.portrait = goingOn(end);
      }
      now = orientation;
    }
    if (orientation !== null) isEmpty = false;
    nodes.push(node);
    if (key !== null) pagesOf.set(key, pages[now]);
  }
  return { nodes, end: pages[now], pagesOf };
};
