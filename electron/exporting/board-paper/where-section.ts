import { cutComparison } from '../../../shared/narrative/breakdown/cut-headings';
import { nothingToLookAtSentence, tablesInWorkbookNote } from '../../../shared/narrative/leaving/paper-words';
import { cutLabels } from '../../../shared/reference/cuts';
import { indicatorDefinitions, viewLabels } from '../../../shared/reference/indicators';
import { cutsInFull } from '../../../shared/report/breakdown/cuts-in-full';
import type { BreakdownReport } from '../../../shared/report/types/breakdown-report.types';
import { breakdownTable } from '../page-tables/breakdown-tables';
import { breakdownKey } from '../pictures/page-pictures';
import { bullets, heading, labelled, numbered, paragraph } from './blocks';
import type { Block } from './blocks';
import { pageTableBlocks } from './page-table-blocks';
import type { PaperContext } from './paper-context';
import { pictureBlocks } from './picture-block';

const lookFirst = ({ input }: PaperContext): readonly Block[] => {
  const { items, lookedAt, sentence } = input.pages.lookFirst;
  return [
    heading(2, 'Look here first'),
    ...numbered(
      items.map((item) => item.sentence),
      2,
    ),
    paragraph(items.length === 0 && lookedAt > 0 ? `${sentence} ${nothingToLookAtSentence}` : sentence),
  ];
};

const titleOf = ({ indicator, view }: BreakdownReport): string => {
  const title = `Indicator ${String(indicator)}: ${indicatorDefinitions[indicator].title}`;
  return indicator === 2 && view !== 'all' ? `${title}, ${viewLabels[view].toLowerCase()}` : title;
};

/** What every cut found, in a line each; in full only some of those in which a part is clear of chance. */
const oneIndicator = (context: PaperContext, report: BreakdownReport): readonly Block[] => {
  const { breakdowns, notes } = report;
  return [
    heading(2, titleOf(report)),
    ...bullets(breakdowns.map(({ cut, sentence }) => `${cutLabels[cut]}: ${sentence}`)),
    ...notes.map((note) => paragraph(note, { style: 'Note' })),
    ...cutsInFull(report).flatMap((breakdown) => {
      const comparison = cutComparison(breakdown.cut);
      return [
        ...pageTableBlocks(context, breakdownTable(report, breakdown)),
        ...(comparison === null ? [] : [paragraph(comparison, { style: 'Note' })]),
        ...pictureBlocks(context, breakdownKey(report, breakdown)),
      ];
    }),
  ];
};

/** Where in the trust a gap is, as far as the rows of the files say. */
export const whereSection = (context: PaperContext): readonly Block[] => {
  const { breakdowns } = context.input.pages;
  return [
    ...lookFirst(context),
    ...(breakdowns.some((report) => cutsInFull(report).length > 0)
      ? [labelled('How to read this', tablesInWorkbookNote)]
      : []),
    ...breakdowns.flatMap((report) => oneIndicator(context, report)),
  ];
};
