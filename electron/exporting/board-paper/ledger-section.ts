import { ledgerTable } from '../page-tables/ledger-table';
import { textWidth } from '../page';
import { bullets, paragraph } from './blocks';
import type { Block } from './blocks';
import { afterTable, pageTableBlocks } from './page-table-blocks';
import type { PaperContext } from './paper-context';

/** What became of the measure of each action, overdue tests first. */
export const ledgerSection = (context: PaperContext): readonly Block[] => {
  const { headline, lines, notes } = context.input.ledger;
  return [
    paragraph(headline),
    ...pageTableBlocks(context, ledgerTable(lines), textWidth.landscape),
    ...(lines.length === 0 ? [] : [paragraph('How to read this:', afterTable), ...bullets(notes)]),
  ];
};
