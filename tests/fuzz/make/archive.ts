import type { Chance } from '../chance';
import { damage } from './bytes';
import { changeXml } from './xml';
import { entriesOf, rawZip } from './zip';
import type { RawEntry } from './zip';

const isXml = ({ name }: RawEntry): boolean => /\.(xml|rels|vml)$/i.test(name);

const withContent = (entries: readonly RawEntry[], at: number, content: Uint8Array): readonly RawEntry[] =>
  entries.map((entry, nth) => (nth === at ? { name: entry.name, content } : entry));

type Change = (entries: readonly RawEntry[], chance: Chance) => readonly RawEntry[];

/** The zip stays whole and its checksums right: what is wrong is wrong inside. */
const changedInside: Change = (entries, chance) => {
  const at = chance.below(entries.length);
  const entry = entries[at];
  if (entry === undefined) return entries;
  const content =
    isXml(entry) && chance.isHit(0.85)
      ? Buffer.from(changeXml(Buffer.from(entry.content).toString('utf8'), chance))
      : damage(entry.content, chance);
  return withContent(entries, at, content);
};

const swapped: Change = (entries, chance) => {
  const other = chance.pick(entries);
  return withContent(entries, chance.below(entries.length), other.content);
};

const dropped: Change = (entries, chance) => {
  const gone = chance.below(entries.length);
  return entries.filter((_entry, nth) => nth !== gone);
};

const doubled: Change = (entries, chance) => [...entries, chance.pick(entries)];

const lied: Change = (entries, chance) => {
  const at = chance.below(entries.length);
  const number = chance.pick([0, 1, 0xfffffffe, 0xffffffff, 100_000_000]);
  const lie = chance.pick<Partial<RawEntry>>([
    { size: number },
    { packedSize: number },
    { checksum: number },
    { method: chance.pick([0, 1, 9, 12, 99]) },
    { flags: chance.pick([1, 8, 0x41, 0xffff]) },
    { sharesBytesOf: chance.below(entries.length) },
  ]);
  return entries.map((entry, nth) => (nth === at ? { ...entry, ...lie } : entry));
};

const renamed: Change = (entries, chance) => {
  const at = chance.below(entries.length);
  const name = chance.pick([
    '../../evil.xml',
    '/etc/passwd',
    'xl/workbook.xml',
    'word/document.xml',
    '',
    'C:\\evil',
    'a'.repeat(60_000),
  ]);
  return entries.map((entry, nth) => (nth === at ? { ...entry, name } : entry));
};

const added: Change = (entries, chance) => [
  ...entries,
  chance.pick<RawEntry>([
    { name: 'xl/vbaProject.bin', content: Buffer.alloc(4000, 7) },
    { name: 'xl/embeddings/oleObject1.bin', content: Buffer.alloc(9000, 0xd0) },
    { name: 'xl/externalLinks/externalLink1.xml', content: Buffer.from('<externalLink/>') },
    { name: 'META-INF/manifest.xml', content: Buffer.from('<encryption-data/>') },
    { name: 'EncryptionInfo', content: Buffer.alloc(200) },
  ]),
];

const changes: readonly Change[] = [
  changedInside,
  changedInside,
  changedInside,
  changedInside,
  changedInside,
  swapped,
  dropped,
  doubled,
  lied,
  renamed,
  added,
];

/** A zip of parts changed in one way or a few. */
export const changeArchive = (zip: Uint8Array, chance: Chance): Buffer => {
  let entries = entriesOf(zip);
  const times = chance.isHit(0.7) ? 1 : 1 + chance.below(3);
  for (let nth = 0; nth < times && entries.length > 0; nth += 1) entries = chance.pick(changes)(entries, chance);
  return rawZip(entries);
};
