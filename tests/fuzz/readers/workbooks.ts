import { changeArchive } from '../make/archive';
import { damage } from '../make/bytes';
import { craftedTexts } from '../make/crafted-texts';
import { craftedWorkbooks } from '../make/crafted-workbooks';
import { craftedZips } from '../make/crafted-zips';
import type { Crafted } from '../make/input';
import { trickyName } from '../make/names';
import { bookFormats, originalFile, seedFile, seedNames, smallWorkbooks } from '../make/seeds';
import type { BookFormat } from '../make/seeds';
import { changeText } from '../make/text';
import { changeXml } from '../make/xml';
import type { Chance } from '../chance';
import { readAndStore } from './read-and-store';
import type { Reader } from './reader';

const zips: readonly BookFormat[] = ['xlsx', 'xlsm', 'xlsb', 'ods'];
const texts: readonly BookFormat[] = ['csv', 'tsv'];
const markups: readonly BookFormat[] = ['html', 'xml', 'fods'];

const seedOfFormat = (format: BookFormat, chance: Chance): Buffer =>
  format === 'xlsx' && chance.isHit(0.2)
    ? originalFile(chance.pick(smallWorkbooks))
    : seedFile(chance.pick(seedNames), format);

const changed = (format: BookFormat, seed: Buffer, chance: Chance): Buffer => {
  if (zips.includes(format) && chance.isHit(0.75)) return changeArchive(seed, chance);
  if (texts.includes(format) && chance.isHit(0.85)) return changeText(seed.toString('utf8'), chance);
  if (markups.includes(format) && chance.isHit(0.75)) return Buffer.from(changeXml(seed.toString('utf8'), chance));
  return damage(seed, chance);
};

const craftedOf: Readonly<Partial<Record<BookFormat, readonly Crafted[]>>> = {
  xlsx: [...craftedWorkbooks, ...craftedZips],
  csv: craftedTexts,
};

/** Staff files and returns in every format, as the page Import is given them. */
export const workbookReaders: readonly Reader[] = bookFormats.map((format) => ({
  name: `import ${format}`,
  crafted: craftedOf[format] ?? [],
  mutate: (chance) => {
    const bytes = changed(format, seedOfFormat(format, chance), chance);
    const name = chance.isHit(0.15) ? trickyName(chance, format) : `file.${format}`;
    return { name, bytes, how: `a changed .${format}` };
  },
  attempt: readAndStore,
}));
