import type { DrawnPicture } from '../pictures/picture';
import { textWidth } from '../page';
import { paragraph } from './blocks';
import type { Block } from './blocks';
import type { PaperContext } from './paper-context';

/** Pixels at 96 to the inch; 15 of the page's units are one pixel. */
const widest = Math.floor(textWidth.portrait / 15);
const tallest = 860;
/** A trend stands under its table: small enough that the two stay on one page with the words before them, and its own can be read. */
const tallestTrend = 250;
/** So does a chart of pay bands, whose table is longer. */
const tallestBands = 330;

const tallestOf = (key: string): number => {
  if (key.startsWith('trend:')) return tallestTrend;
  return key.startsWith('bands:') ? tallestBands : tallest;
};

const sizeOf = (picture: DrawnPicture, highest: number): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, widest / picture.width, highest / picture.height);
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
};

/** The picture with its caption; a plain line where it could not be drawn; nothing where there is none. */
export const pictureBlocks = (context: PaperContext, key: string): readonly Block[] => {
  const picture = context.pictures.byKey.get(key);
  if (picture !== undefined) {
    const { title, description } = picture;
    const size = sizeOf(picture, tallestOf(key));
    return [{ kind: 'picture', key, title, description, ...size }, context.captions.figure(title)];
  }
  if (!context.pictures.failed.has(key)) return [];
  return [paragraph('The picture could not be drawn. The table holds the same numbers.', { style: 'Note' })];
};
