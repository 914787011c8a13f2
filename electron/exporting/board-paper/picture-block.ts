import { ImageRun, LineRuleType, Paragraph } from 'docx';
import { cleanText } from '../words/clean-text';
import { paragraph } from './blocks';
import type { Block } from './blocks';
import { textWidth } from './page';
import type { PaperContext } from './paper-context';
import type { DrawnPicture } from '../pictures/picture';

/** Pixels at 96 to the inch; 15 of the page's units are one pixel. */
const widest = Math.floor(textWidth.portrait / 15);
const tallest = 860;
/** A trend stands under its table: small enough that the two stay on one page. */
const tallestTrend = 190;

const sizeOf = (picture: DrawnPicture, highest: number): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, widest / picture.width, highest / picture.height);
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
};

const image = (picture: DrawnPicture, highest: number): Paragraph => {
  const title = cleanText(picture.title);
  return new Paragraph({
    keepNext: true,
    spacing: { before: 120, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: sizeOf(picture, highest),
        altText: { name: title, title, description: cleanText(picture.description) },
      }),
    ],
  });
};

/** The picture with its caption; a plain line where it could not be drawn; nothing where there is none. */
export const pictureBlocks = (context: PaperContext, key: string): readonly Block[] => {
  const picture = context.pictures.byKey.get(key);
  if (picture !== undefined)
    return [image(picture, key.startsWith('trend:') ? tallestTrend : tallest), context.captions.figure(picture.title)];
  if (!context.pictures.failed.has(key)) return [];
  return [paragraph('The picture could not be drawn. The table holds the same numbers.', { style: 'Note' })];
};
