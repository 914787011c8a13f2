import { assertNever } from '../../../shared/assert-never';
import { entryText } from '../../../shared/paper/paper-block';
import type { PaperBlock, TableBlock, TextBlock } from '../../../shared/paper/paper-block';
import { page, textWidth } from '../page';
import type { Orientation } from '../page';

/** Twentieths of a point in a point. */
const perPoint = 20;
/** Head, foot and margins of a page, in points. */
const furniture = 122;

/** How much stands on a page, in points. */
export const pageHeight: Readonly<Record<Orientation, number>> = {
  portrait: page.long / perPoint - furniture,
  landscape: page.short / perPoint - furniture,
};

/** A letter of Arial is about half as wide as it is high. */
const letterWidth = 0.5;

const linesOf = (text: string, width: number, size: number): number =>
  text
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil((line.length * size * letterWidth) / Math.max(width, 1))),
      0,
    );

const body = { size: 11, line: 14.3, after: 6 } as const;
const cell = { size: 9.5, line: 11.5, around: 5, sides: 12 } as const;

const tableHeight = ({ columns, rows, width }: TableBlock): number => {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => ((share / total) * width) / perPoint - cell.sides);
  const rowHeight = (texts: readonly string[]): number =>
    cell.around + cell.line * Math.max(...widths.map((wide, at) => linesOf(texts[at] ?? '', wide, cell.size)), 1);
  return [columns.map(({ title }) => title), ...rows.map((row) => row.map(entryText))].reduce(
    (sum, texts) => sum + rowHeight(texts),
    0,
  );
};

const textHeight = ({ label, text, look }: TextBlock, width: number): number =>
  linesOf(`${label ?? ''}${text}`, width, body.size) * body.line * (look.style === 'Title' ? 2 : 1) +
  ((look.spacing?.before ?? 0) + (look.spacing?.after ?? body.after * perPoint)) / perPoint;

const listHeight = (texts: readonly string[], width: number): number =>
  texts.reduce((sum, text) => sum + linesOf(text, width - 21, body.size) * body.line + 4, 0);

const blockHeight = (block: PaperBlock, width: number): number => {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? 45 : 35;
    case 'text':
      return textHeight(block, width);
    case 'list':
      return listHeight(block.texts, width);
    case 'caption':
      return 24;
    case 'table':
      return tableHeight(block);
    case 'picture':
      return block.height * 0.75 + 16;
    case 'banner':
      return 48;
    case 'contents':
      return block.lines.length * 17;
    default:
      return assertNever(block);
  }
};

/**
 * Roughly how high blocks are on pages of an orientation, in points. Word and the PDF lay out by themselves, and each a little differently:
 * this says only what is short and what is long.
 */
export const estimatedHeight = (blocks: readonly PaperBlock[], orientation: Orientation): number => {
  const width = textWidth[orientation] / perPoint;
  return blocks.reduce((sum, block) => sum + blockHeight(block, width), 0);
};
