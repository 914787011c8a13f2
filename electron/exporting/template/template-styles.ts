import { Document } from 'docx';
import { unzipSync } from 'fflate';
import { childOf, element, elementsOf, parseXml } from '../../importing/template/xml-tree';
import type { XmlElement, XmlNode } from '../../importing/template/xml-tree';
import { packWord } from '../word/pack-word';
import { paperStyles } from '../word/styles';

/** Where a document keeps its styles. */
export const stylesPart = 'word/styles.xml';

/** Styles that the paper's blocks ask for by id, with the names under which Word knows them in every language. */
const asked: Readonly<Record<string, string>> = {
  Title: 'title',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  Caption: 'caption',
  ListParagraph: 'list paragraph',
  Hyperlink: 'hyperlink',
  Lead: 'lead',
  Note: 'note',
  TableText: 'table text',
  TableHeader: 'table header',
  Version: 'version',
};

/** Of those, the ones that every house template is expected to have: it is said where one is missing. */
const expected: readonly string[] = ['Heading1', 'Heading2', 'Heading3', 'Caption'];
/** Of the workbench's own, which the library does not look up by name. */
const own: readonly string[] = ['Lead', 'Note', 'TableText', 'TableHeader', 'Version'];

const idOf = ({ attributes }: XmlElement): string => attributes['w:styleId'] ?? '';
const typeOf = ({ attributes }: XmlElement): string => attributes['w:type'] ?? '';
const nameOf = (style: XmlElement): string => childOf(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? '';

const stylesIn = (styles: XmlElement): readonly XmlElement[] =>
  elementsOf(styles).filter(({ name }) => name === 'w:style');

const paperStylesXml = async (): Promise<XmlElement> => {
  const bytes = await packWord(new Document({ styles: paperStyles, sections: [] }));
  const file = unzipSync(bytes)[stylesPart] ?? new Uint8Array();
  return parseXml(new TextDecoder().decode(file));
};

const withChild = (parent: XmlElement, name: string, value: string): XmlElement => ({
  ...parent,
  children: parent.children.map((child) =>
    typeof child !== 'string' && child.name === name ? { ...child, attributes: { 'w:val': value } } : child,
  ),
});

/** In a template the fonts and the colours of headings are the template's. */
const isOfTheHouse = (child: XmlNode): boolean =>
  typeof child !== 'string' && (child.name === 'w:rFonts' || child.name === 'w:color');

const withoutFonts = (style: XmlElement): XmlElement => ({
  ...style,
  children: style.children.map((child) =>
    typeof child !== 'string' && child.name === 'w:rPr'
      ? { ...child, children: child.children.filter((one) => !isOfTheHouse(one)) }
      : child,
  ),
});

/** A style that follows the template's of the same name, under the id that the blocks ask for. */
const following = (id: string, { named, type }: { readonly named: XmlElement; readonly type: string }): XmlElement =>
  element('w:style', { 'w:type': type, 'w:customStyle': '1', 'w:styleId': id }, [
    element('w:name', { 'w:val': `${childOf(named, 'w:name')?.attributes['w:val'] ?? id} (paper)` }),
    element('w:basedOn', { 'w:val': idOf(named) }),
  ]);

export interface AddedStyles {
  readonly styles: XmlElement;
  /** Names of expected styles that the template does not have. */
  readonly missing: readonly string[];
}

/** The template's styles, with the paper's own for what it does not have: in the template's fonts, and based on its normal text. */
export const addStyles = async (styles: XmlElement): Promise<AddedStyles> => {
  const held = stylesIn(styles);
  const ids = new Set(held.map(idOf));
  const normal = held.find((one) => typeOf(one) === 'paragraph' && one.attributes['w:default'] === '1');
  const papers = stylesIn(await paperStylesXml());
  const added = Object.entries(asked).flatMap(([id, name]): readonly XmlElement[] => {
    const paper = papers.find((one) => idOf(one) === id);
    if (ids.has(id) || paper === undefined) return [];
    const named = held.find((one) => nameOf(one) === name && typeOf(one) === typeOf(paper));
    // The library finds built-in styles by their name itself.
    if (named !== undefined) return own.includes(id) ? [following(id, { named, type: typeOf(paper) })] : [];
    const base = normal === undefined ? 'Normal' : idOf(normal);
    return [withChild(withChild(withoutFonts(paper), 'w:basedOn', base), 'w:next', base)];
  });
  const has = (id: string): boolean => ids.has(id) || held.some((one) => nameOf(one) === asked[id]);
  return {
    styles: { ...styles, children: [...styles.children, ...added] },
    missing: expected.filter((id) => !has(id)).map((id) => asked[id] ?? id),
  };
};

/** A table style of this name is taken before any other. */
const tableStyleName = 'Board paper table';

/**
 * The style that the template gives its tables: one named for the paper, else the one Word gives new tables, else its only own one; null where
 * there is none of these.
 */
export const tableStyleOf = (styles: XmlElement, settings: XmlElement | undefined): string | null => {
  const tables = stylesIn(styles).filter((one) => typeOf(one) === 'table');
  const named = tables.find((one) => nameOf(one) === tableStyleName.toLowerCase());
  const usual = childOf(settings, 'w:defaultTableStyle')?.attributes['w:val'];
  const byDefault = tables.find(
    (one) => usual !== undefined && (idOf(one) === usual || nameOf(one) === usual.toLowerCase()),
  );
  const ofTheHouse = tables.filter(({ attributes }) => attributes['w:customStyle'] === '1');
  const found = named ?? byDefault ?? (ofTheHouse.length === 1 ? ofTheHouse[0] : undefined);
  return found === undefined ? null : idOf(found);
};

/** The style of bullets in the template, where it has one that really gives bullets. */
export const bulletStyleOf = (styles: XmlElement): string | null => {
  const found = stylesIn(styles).find(
    (one) =>
      typeOf(one) === 'paragraph' &&
      nameOf(one) === 'list bullet' &&
      childOf(childOf(one, 'w:pPr'), 'w:numPr') !== undefined,
  );
  return found === undefined ? null : idOf(found);
};
