import { childOf, element } from '../../importing/template/xml-tree';
import type { XmlElement } from '../../importing/template/xml-tree';
import { page } from '../page';
import type { Orientation } from '../page';

const numberOf = (owner: XmlElement | undefined, name: string, otherwise: number): number => {
  const value = Number(owner?.attributes[name]);
  return Number.isFinite(value) ? value : otherwise;
};

/** The width that text has on the pages of a section, in twentieths of a point: one column of it. */
export const textWidthOf = (section: XmlElement | null): number => {
  const size = section === null ? undefined : childOf(section, 'w:pgSz');
  const margins = section === null ? undefined : childOf(section, 'w:pgMar');
  const columns = section === null ? undefined : childOf(section, 'w:cols');
  const between = numberOf(columns, 'w:space', 720);
  const count = Math.max(1, numberOf(columns, 'w:num', 1));
  const whole =
    numberOf(size, 'w:w', page.short) -
    numberOf(margins, 'w:left', page.margin) -
    numberOf(margins, 'w:right', page.margin) -
    numberOf(margins, 'w:gutter', 0);
  return Math.floor((whole - between * (count - 1)) / count);
};

export const orientationOf = (section: XmlElement | null): Orientation => {
  const size = section === null ? undefined : childOf(section, 'w:pgSz');
  return numberOf(size, 'w:w', page.short) > numberOf(size, 'w:h', page.long) ? 'landscape' : 'portrait';
};

const without = (section: XmlElement, names: readonly string[]): XmlElement => ({
  ...section,
  children: section.children.filter((child) => typeof child === 'string' || !names.includes(child.name)),
});

/** The same pages going on: not a first page again, and not numbered from the start again. */
export const goingOn = (section: XmlElement): XmlElement => {
  const numbers = childOf(section, 'w:pgNumType');
  if (numbers === undefined) return without(section, ['w:titlePg']);
  const others = Object.fromEntries(Object.entries(numbers.attributes).filter(([name]) => name !== 'w:start'));
  return {
    ...without(section, ['w:titlePg']),
    children: without(section, ['w:titlePg']).children.map((child) =>
      child === numbers ? { ...numbers, attributes: others } : child,
    ),
  };
};

/** Going on on the same paper turned round, from a new page, in one column. */
export const turned = (section: XmlElement): XmlElement => {
  const on = without(goingOn(section), ['w:type', 'w:cols']);
  const children = on.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'w:pgSz') return child;
    const {
      'w:w': width = String(page.short),
      'w:h': height = String(page.long),
      'w:orient': was,
      ...others
    } = child.attributes;
    const orient: Record<string, string> = was === 'landscape' ? {} : { 'w:orient': 'landscape' };
    return { ...child, attributes: { ...others, 'w:w': height, 'w:h': width, ...orient } };
  });
  return childOf(on, 'w:pgSz') === undefined ? { ...on, children: [...children, landscapeA4] } : { ...on, children };
};

const landscapeA4 = element('w:pgSz', {
  'w:w': String(page.long),
  'w:h': String(page.short),
  'w:orient': 'landscape',
});

/** The paragraph with which Word ends a section. It is as low as can be, since nothing stands in it. */
export const sectionBreak = (section: XmlElement): XmlElement =>
  element('w:p', {}, [
    element('w:pPr', {}, [
      element('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '20', 'w:lineRule': 'exact' }),
      section,
    ]),
  ]);
