import { childOf, elementsOf } from '../../importing/template/xml-tree';
import type { XmlElement } from '../../importing/template/xml-tree';

/** Which paragraphs of a template are headings. */
export interface HeadingLevels {
  /** 1 for the uppermost; undefined for a paragraph that is no heading. */
  readonly levelOf: (paragraph: XmlElement) => number | undefined;
}

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val'];

/** The outline level of a style or paragraph; 9 is text. */
const outlineOf = (owner: XmlElement | undefined): number | undefined => {
  const value = valueOf(childOf(owner, 'w:pPr'), 'w:outlineLvl');
  const level = value === undefined ? NaN : Number(value) + 1;
  return level >= 1 && level <= 9 ? level : undefined;
};

/** Built-in styles keep their English name in every language of Word; only their ids are translated. */
const byName = (style: XmlElement): number | undefined => {
  const level = /^heading ([1-9])$/i.exec(valueOf(style, 'w:name') ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
};

const longestChain = 12;

/** Reads the levels off the styles of a template, also of styles of its own that are based on a heading. */
export const headingLevels = (styles: XmlElement | undefined): HeadingLevels => {
  const byId = new Map(
    (styles === undefined ? [] : elementsOf(styles)).map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const ofStyle = (id: string | undefined, left: number): number | undefined => {
    const style = id === undefined || left === 0 ? undefined : byId.get(id);
    if (style === undefined) return undefined;
    return byName(style) ?? outlineOf(style) ?? ofStyle(valueOf(style, 'w:basedOn'), left - 1);
  };
  return {
    levelOf: (paragraph) =>
      outlineOf(paragraph) ?? ofStyle(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'), longestChain),
  };
};
