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
import type { Table } from 'docx';
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
import { wordTable } from './word-table';
import { runs } from './word-text';

export type WordBlock = Paragraph | Table;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const fills: Readonly<Record<Version, string>> = { restricted: colours.restrictedFill, public: colours.publicFill };

const heading = ({ level, text, anchor, breaksPage }: HeadingBlock): Paragraph =>
  new Paragraph({
    heading: levels[level],
    pageBreakBefore: breaksPage,
    children: anchor === null ? runs(text) : [new Bookmark({ id: anchor, children: runs(text) })],
  });

const text = ({ label, text: words, look }: TextBlock): Paragraph =>
  new Paragraph({
    ...look,
    children: [...(label === null ? [] : runs(`${label}: `, { bold: true })), ...runs(words)],
  });

const list = ({ texts, numberedAs }: ListBlock): readonly Paragraph[] =>
  texts.map(
    (words) =>
      new Paragraph({
        numbering:
          numberedAs === null
            ? { reference: 'bullets', level: 0 }
            : { reference: 'numbers', level: 0, instance: numberedAs },
        children: runs(words),
      }),
  );

/** The number is a Word field with its value written in: Word can renumber, and asks nothing when it opens the paper. */
const caption = ({ of, number, title }: CaptionBlock): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: of === 'Table',
    children: [...runs(`${of} `), new SimpleField(`SEQ ${of} \\* ARABIC`, String(number)), ...runs(`. ${title}`)],
  });

const picture = (block: PictureBlock, pictures: DrawnPictures): readonly Paragraph[] => {
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
          transformation: { width: block.width, height: block.height },
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
export const wordBlocks = (block: PaperBlock, pictures: DrawnPictures): readonly WordBlock[] => {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'text':
      return [text(block)];
    case 'list':
      return list(block);
    case 'caption':
      return [caption(block)];
    case 'table':
      return [wordTable(block)];
    case 'picture':
      return picture(block, pictures);
    case 'banner':
      return [banner(block.version, block.text)];
    case 'contents':
      return block.lines.map(link);
    default:
      return assertNever(block);
  }
};
