import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  ShadingType,
  SimpleField,
} from 'docx';
import type { IParagraphOptions, Table } from 'docx';
import { assertNever } from '../../../shared/assert-never';
import type {
  CaptionBlock,
  ContentsLine,
  HeadingBlock,
  ListBlock,
  PaperBlock,
  PictureBlock,
  TextBlock,
} from '../../../shared/paper/paper-block';
import type { Version } from '../../../shared/reference/settings';
import { colours } from '../page';
import type { DrawnPictures } from '../pictures/picture';
import { cleanText } from '../words/clean-text';
import { ownLook } from './word-look';
import type { WordLook } from './word-look';
import { wordTable } from './word-table';
import { runs } from './word-text';

export type WordBlock = Paragraph | Table;

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const levelOf = (level: number): (typeof levels)[number] =>
  levels[Math.min(Math.max(level, 1), levels.length) - 1] ?? HeadingLevel.HEADING_6;
const fills: Readonly<Record<Version, string>> = { restricted: colours.restrictedFill, public: colours.publicFill };

const heading = ({ level, text, anchor, breaksPage }: HeadingBlock, { headingShift }: WordLook): Paragraph =>
  new Paragraph({
    heading: levelOf(level + headingShift),
    pageBreakBefore: breaksPage,
    children: anchor === null ? runs(text) : [new Bookmark({ id: anchor, children: runs(text) })],
  });

const text = ({ label, text: words, look }: TextBlock): Paragraph =>
  new Paragraph({
    ...look,
    children: [...(label === null ? [] : runs(`${label}: `, { bold: true })), ...runs(words)],
  });

/** How a line of a list is marked: by a style of the document, or by numbering of the workbench's own. */
const listMark = (numberedAs: number | null, { bulletStyle }: WordLook): IParagraphOptions => {
  if (numberedAs !== null) return { numbering: { reference: 'numbers', level: 0, instance: numberedAs } };
  return bulletStyle === null ? { numbering: { reference: 'bullets', level: 0 } } : { style: bulletStyle };
};

const list = ({ texts, numberedAs }: ListBlock, look: WordLook): readonly Paragraph[] =>
  texts.map((words) => new Paragraph({ ...listMark(numberedAs, look), children: runs(words) }));

/** The number is a Word field with its value written in: Word can renumber, and asks nothing when it opens the paper. */
const caption = ({ of, number, title }: CaptionBlock): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: of === 'Table',
    children: [...runs(`${of} `), new SimpleField(`SEQ ${of} \\* ARABIC`, String(number)), ...runs(`. ${title}`)],
  });

/** 15 twentieths of a point are one pixel. */
const sizeOf = (
  { width, height }: PictureBlock,
  { widestPicture }: WordLook,
): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, widestPicture / (width * 15));
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
};

const picture = (block: PictureBlock, pictures: DrawnPictures, look: WordLook): readonly Paragraph[] => {
  const drawn = pictures.byKey.get(block.key);
  if (drawn === undefined) return [];
  const title = cleanText(block.title);
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 0, line: 240, lineRule: LineRuleType.AUTO },
      children: [
        new ImageRun({
          type: 'png',
          data: drawn.png,
          transformation: sizeOf(block, look),
          altText: { name: title, title, description: cleanText(block.description) },
        }),
      ],
    }),
  ];
};

const banner = (version: Version, words: string): Paragraph => {
  const side = { style: BorderStyle.SINGLE, size: 8, color: colours.ink, space: 6 } as const;
  return new Paragraph({
    style: 'Version',
    border: { top: side, bottom: side, left: side, right: side },
    shading: { type: ShadingType.CLEAR, fill: fills[version], color: 'auto' },
    indent: { left: 140, right: 140 },
    children: runs(words),
  });
};

const link = ({ anchor, title }: ContentsLine): Paragraph =>
  new Paragraph({
    spacing: { after: 60 },
    children: [new InternalHyperlink({ anchor, children: runs(title, { style: 'Hyperlink' }) })],
  });

/** One piece of the paper in Word's own terms. */
export const wordBlocks = (
  block: PaperBlock,
  pictures: DrawnPictures,
  look: WordLook = ownLook,
): readonly WordBlock[] => {
  switch (block.kind) {
    case 'heading':
      return [heading(block, look)];
    case 'text':
      return [text(block)];
    case 'list':
      return list(block, look);
    case 'caption':
      return [caption(block)];
    case 'table':
      return [wordTable(block, look)];
    case 'picture':
      return picture(block, pictures, look);
    case 'banner':
      return [banner(block.version, block.text)];
    case 'contents':
      return block.lines.map(link);
    default:
      return assertNever(block);
  }
};
