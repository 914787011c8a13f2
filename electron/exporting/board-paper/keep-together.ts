import type { PaperBlock, TableBlock, TextBlock } from '../../../shared/paper/paper-block';
import { textWidth } from '../page';
import { estimatedHeight, pageHeight } from './estimated-height';

/** A table with more rows than this may go on on the next page. */
const mostRowsKeptWhole = 9;
/** So may one that is higher than this share of a page, or moving it would leave the page before half empty. */
const mostOfPageKeptWhole = 0.4;
/** A paragraph with more letters than this fills some lines by itself, and need not draw what follows to it. */
const mostLettersKept = 400;

const isWhole = (table: TableBlock): boolean => {
  const orientation = table.width > textWidth.portrait ? 'landscape' : 'portrait';
  return (
    table.rows.length <= mostRowsKeptWhole &&
    estimatedHeight([table], orientation) <= mostOfPageKeptWhole * pageHeight[orientation]
  );
};

const table = (block: TableBlock, after: PaperBlock | undefined): TableBlock => {
  const whole = isWhole(block);
  return { ...block, isWhole: whole, keepNext: whole && after?.kind === 'picture' };
};

/** What stands between a heading and a table, list or picture, such as "The board is asked to:". */
const introduces = (block: TextBlock, before: PaperBlock | undefined, after: PaperBlock | undefined): boolean =>
  block.text.length <= mostLettersKept &&
  (after?.kind === 'list' || (before?.kind === 'heading' && (after?.kind === 'caption' || after?.kind === 'picture')));

/**
 * The same blocks, with what has to stay on one page marked: a small table whole, the chart of a small table with it, and words that lead to a
 * table, a list or a chart with what they lead to. Headings and captions are always kept with what follows.
 */
export const keepTogether = (blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.map((block, at) => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    if (block.kind === 'table') return table(block, after);
    return block.kind === 'text' && introduces(block, before, after)
      ? { ...block, look: { ...block.look, keepNext: true } }
      : block;
  });
