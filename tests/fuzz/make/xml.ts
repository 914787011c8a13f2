import type { Chance } from '../chance';

type Change = (xml: string, chance: Chance) => string;

/** Numbers, references and words that no part of a workbook should hold. */
const values = [
  '-1',
  '0',
  '1e309',
  'NaN',
  '',
  ' ',
  '4294967296',
  '999999999999999999999',
  '2147483647',
  'A0',
  'XFD1048576',
  'XFE1048577',
  'ZZZZZZZ99999999999',
  'A1:XFD1048576',
  'B2:A1',
  '../../../../etc/passwd',
  '\\\\host\\share\\file.xlsx',
  'file:///C:/Windows/win.ini',
  '&#xD800;',
  '&#0;',
  '&#x202E;=1+1',
  '&lol9;',
  '__proto__',
  'constructor',
  '%s%n%x',
  "=cmd|'/c calc'!A0",
] as const;

const matches = (xml: string, pattern: RegExp, chance: Chance): RegExpMatchArray | null => {
  // Only a part is searched: some of these texts are long.
  const from = chance.below(Math.max(1, xml.length - 20_000));
  const found = [...xml.slice(from, from + 40_000).matchAll(pattern)];
  const one = found.length === 0 ? undefined : chance.pick(found);
  if (one === undefined) return null;
  one.index += from;
  return one;
};

const replaced = (xml: string, found: RegExpMatchArray, by: string): string =>
  xml.slice(0, found.index ?? 0) + by + xml.slice((found.index ?? 0) + found[0].length);

const attributeChanged: Change = (xml, chance) => {
  const found = matches(xml, /([\w:]+)="[^"]*"/g, chance);
  return found === null ? xml : replaced(xml, found, `${found[1] ?? ''}="${chance.pick(values)}"`);
};

const textChanged: Change = (xml, chance) => {
  const found = matches(xml, />[^<>]+</g, chance);
  return found === null ? xml : replaced(xml, found, `>${chance.pick(values)}<`);
};

const elementGone: Change = (xml, chance) => {
  const found = matches(xml, /<[^<>]+>/g, chance);
  return found === null ? xml : replaced(xml, found, '');
};

const elementDoubled: Change = (xml, chance) => {
  const found = matches(xml, /<(\w+)[^<>]*\/>|<(row|c|si|table:table-row|table:table-cell)\b.*?<\/\2>/gs, chance);
  if (found === null) return xml;
  return replaced(xml, found, found[0].repeat(2 + chance.below(chance.isHit(0.1) ? 20_000 : 40)));
};

const inserted =
  (make: (chance: Chance) => string): Change =>
  (xml, chance) => {
    const found = matches(xml, /<[^<>?!]+>/g, chance);
    return found === null ? xml + make(chance) : replaced(xml, found, found[0] + make(chance));
  };

export const entityBomb = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, nth) => `<!ENTITY lol${String(nth + 1)} "${`&lol${nth === 0 ? '' : String(nth)};`.repeat(10)}">`,
).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

const withDoctype: Change = (xml) =>
  xml.replace(/(<\?xml[^>]*\?>)?/, `$1${entityBomb}`).replace(/>[^<>]+</, '>&lol9;<');

const changes: readonly Change[] = [
  attributeChanged,
  attributeChanged,
  attributeChanged,
  textChanged,
  textChanged,
  elementGone,
  elementDoubled,
  inserted((chance) => '<a>'.repeat(10 ** (1 + chance.below(5)))),
  inserted((chance) => `<x y="${'z'.repeat(10 ** (2 + chance.below(5)))}"/>`),
  inserted(() => '<!-- '),
  inserted(() => '<![CDATA['),
  inserted((chance) => `<${'n'.repeat(10 ** (1 + chance.below(5)))}`),
  inserted(() => '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  inserted(() => '<cols><col min="1" max="16384" hidden="1"/></cols>'),
  inserted(() => `<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>=1+1</t></is></c></row>`),
  inserted(() => `<f>DDE("cmd","/c calc","x")</f>`),
  withDoctype,
];

/** A text of elements changed in one way or a few; it may still be well-formed or not. */
export const changeXml = (xml: string, chance: Chance): string => {
  let changed = xml;
  const times = chance.isHit(0.6) ? 1 : 1 + chance.below(5);
  for (let nth = 0; nth < times; nth += 1) changed = chance.pick(changes)(changed, chance);
  return changed;
};
