import { placeholderOf, typedPlaceholders } from '../../../shared/paper/placeholders';
import type { Placeholder } from '../../../shared/paper/placeholders';
import type { TemplateParts } from '../../importing/template/template-file';
import { childOf, elementsOf } from '../../importing/template/xml-tree';
import type { XmlElement } from '../../importing/template/xml-tree';
import { mainPart } from '../../importing/template/package-paths';
import type { HeadingLevels } from './template-headings';

/** Where a placeholder stands. */
export type Container = 'page' | 'cell' | 'box' | 'edge';

/** One placeholder of a template where it was found. */
export interface Place {
  readonly typed: string;
  /** Null: the workbench knows none of that name. */
  readonly placeholder: Placeholder | null;
  readonly container: Container;
  /** Nothing else stands in its paragraph. */
  readonly isAlone: boolean;
  readonly part: string;
  readonly paragraph: XmlElement;
  /** What ends the section of pages that it stands in; null outside the pages. */
  readonly section: XmlElement | null;
  /** The level of the heading above it; 0 before the first. */
  readonly headingAbove: number;
}

/** Words that Word does not show: deleted, moved away, and the instructions of fields. */
const notShown: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText']);

/** The words of a paragraph as they stand, without those of a text box that hangs on it. */
export const paragraphText = (node: XmlElement): string =>
  node.children
    .map((child) => {
      if (typeof child === 'string') return node.name === 'w:t' ? child : '';
      if (child.name === 'w:p' || notShown.has(child.name)) return '';
      return child.name === 'w:tab' || child.name === 'w:br' ? ' ' : paragraphText(child);
    })
    .join('');

const sectionEnd = (paragraph: XmlElement): XmlElement | undefined => childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr');

interface Walk {
  readonly part: string;
  readonly levels: HeadingLevels;
  readonly places: Place[];
  /** Places of which it is not known yet where their section ends. */
  open: number;
  headingAbove: number;
}

const containerIn = (name: string, container: Container): Container => {
  if (container === 'edge') return 'edge';
  if (name === 'w:txbxContent') return 'box';
  return name === 'w:tc' && container === 'page' ? 'cell' : container;
};

const endSection = (walk: Walk, section: XmlElement): void => {
  for (let at = walk.open; at < walk.places.length; at += 1) {
    const place = walk.places[at];
    if (place !== undefined && place.container !== 'edge') walk.places[at] = { ...place, section };
  }
  walk.open = walk.places.length;
};

const takeParagraph = (walk: Walk, paragraph: XmlElement, container: Container): void => {
  const text = paragraphText(paragraph);
  const typed = typedPlaceholders(text);
  for (const one of typed)
    walk.places.push({
      typed: one,
      placeholder: placeholderOf(one),
      container,
      isAlone: text.trim() === `{{${one}}}`,
      part: walk.part,
      paragraph,
      section: null,
      headingAbove: walk.headingAbove,
    });
  if (container === 'page' && typed.length === 0 && text.trim() !== '')
    walk.headingAbove = walk.levels.levelOf(paragraph) ?? walk.headingAbove;
};

const walkIn = (walk: Walk, node: XmlElement, container: Container): void => {
  for (const child of elementsOf(node)) {
    if (notShown.has(child.name)) continue;
    if (child.name === 'w:p') takeParagraph(walk, child, container);
    walkIn(walk, child, containerIn(child.name, container));
    const end = child.name === 'w:p' && container === 'page' ? sectionEnd(child) : undefined;
    if (end !== undefined) endSection(walk, end);
    if (child.name === 'w:sectPr' && node.name === 'w:body') endSection(walk, child);
  }
};

const edges: ReadonlySet<string> = new Set(['w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes']);

/** Every placeholder of a template in the order of its text, the pages first, then headers, footers and notes. */
export const findPlaces = ({ xml }: TemplateParts, levels: HeadingLevels): readonly Place[] => {
  const parts = [...xml].filter(([name, root]) => name === mainPart || edges.has(root.name));
  const ordered = [...parts].sort(([first], [second]) => Number(second === mainPart) - Number(first === mainPart));
  return ordered.flatMap(([part, root]) => {
    const walk: Walk = { part, levels, places: [], open: 0, headingAbove: 0 };
    walkIn(walk, root, part === mainPart ? 'page' : 'edge');
    return walk.places;
  });
};
