import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { rawZip } from './zip';
import type { RawEntry, ZipLies } from './zip';
import type { Crafted } from './input';

const types: RawEntry = { name: '[Content_Types].xml', content: Buffer.from('<Types/>') };
const entry = (name: string, content: Uint8Array): RawEntry => ({ name, content });
const megabytes = (count: number): Buffer => Buffer.alloc(count * 1024 * 1024, 0x20);

const made = (how: string, entries: () => readonly RawEntry[], lies: ZipLies = {}): Crafted => ({
  how,
  name: `${how.replaceAll(/[^a-z0-9]+/gi, '-')}.xlsx`,
  make: () => rawZip([types, ...entries()], lies),
});

/** Packed once and packed again: inside is what is small outside. */
const nested = (): Buffer => {
  let zip: Uint8Array = megabytes(40);
  for (let depth = 0; depth < 6; depth += 1) zip = zipSync({ [`${String(depth)}.xlsx`]: zip });
  return Buffer.from(zip);
};

export const craftedZips: readonly Crafted[] = [
  made('a bomb that says how large it is', () => [entry('xl/worksheets/sheet1.xml', megabytes(400))]),
  made('a bomb just below the limit', () => [entry('xl/worksheets/sheet1.xml', megabytes(49))]),
  made('a bomb that says it is small', () => {
    const content = megabytes(400);
    return [{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(10), packed: deflateRawSync(content), size: 10 }];
  }),
  made('a bomb that says it is stored', () => [
    { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(1000), method: 0, size: 4_000_000_000 },
  ]),
  made('zips in zips', () => [entry('xl/workbook.xml', nested())]),
  made('60 000 entries', () =>
    Array.from({ length: 60_000 }, (_, nth) => entry(`xl/worksheets/s${String(nth)}.xml`, Buffer.from('<worksheet/>'))),
  ),
  made('70 000 entries, more than the number has room for', () =>
    Array.from({ length: 70_000 }, (_, nth) => entry(`xl/s${String(nth)}.xml`, Buffer.alloc(0))),
  ),
  made('entries that share their bytes', () => {
    const content = megabytes(20);
    const sharing = (nth: number): RawEntry => ({
      name: `xl/worksheets/s${String(nth)}.xml`,
      content,
      sharesBytesOf: 1,
    });
    return [entry('xl/worksheets/sheet1.xml', content), ...Array.from({ length: 13 }, (_, nth) => sharing(nth))];
  }),
  made('entries that share their bytes, 2 000 times', () => {
    const content = megabytes(1);
    const sharing = (nth: number): RawEntry => ({
      name: `xl/worksheets/s${String(nth)}.xml`,
      content,
      sharesBytesOf: 1,
    });
    return [entry('xl/worksheets/sheet1.xml', content), ...Array.from({ length: 2000 }, (_, nth) => sharing(nth))];
  }),
  made('more entries said than there are', () => [], { count: 60_000 }),
  made('the directory is said to begin nowhere', () => [], { directoryAt: 0x7fffffff }),
  made('the large form with a count without end', () => [], { large: { count: 0xffffffffffffffffn, at: 0n } }),
  made('the large form with a place without end', () => [], { large: { count: 2n, at: 0x7fffffffffffffffn } }),
  made('a comment of 65 535 bytes', () => [], { comment: 'PK\u0005\u0006'.repeat(16_383) }),
  made('an encrypted entry', () => [{ ...entry('xl/workbook.xml', Buffer.from('<workbook/>')), flags: 1 }]),
  made('an unknown packing', () => [{ ...entry('xl/workbook.xml', Buffer.from('<workbook/>')), method: 99 }]),
  made('a wrong checksum', () => [{ ...entry('xl/workbook.xml', Buffer.from('<workbook/>')), checksum: 1 }]),
  made('names that leave the folder', () => [
    entry('../../../../etc/cron.d/x', Buffer.from('x')),
    entry('/etc/passwd', Buffer.from('x')),
    entry('C:\\Windows\\x', Buffer.from('x')),
    entry('xl/workbook.xml', Buffer.from('<workbook/>')),
  ]),
  {
    how: 'only the end of a directory',
    name: 'end-only.xlsx',
    make: () => Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]),
  },
  { how: 'a zip of nothing but its first mark', name: 'mark-only.xlsx', make: () => Buffer.from('PK\u0003\u0004') },
];
