import { indicatorName } from '../words/figure-words';
import { thresholdSentence } from '../../../shared/narrative/version-words';
import { pageHiddenNotes, pageMissingNotes } from '../page-tables/page-sheets';
import { paragraph } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
import type { PaperContext } from './paper-context';

/** What was hidden and why, so that a reader knows that a number exists and was kept back. */
export const hiddenSection = ({ input, captions }: PaperContext): readonly Block[] => {
  const { report } = input;
  const rule = paragraph(thresholdSentence(report.version, report.threshold));
  const hidden = [...report.hidden, ...pageHiddenNotes(input.pages)];
  if (hidden.length === 0) return [rule, paragraph('Nothing was hidden in this version.')];
  return [
    rule,
    captions.table('What was hidden and why'),
    nativeTable({
      width: textWidth.portrait,
      columns: [
        { title: 'Where', share: 40 },
        { title: 'Why', share: 60 },
      ],
      rows: hidden.map(({ place, reason }) => [place, reason]),
    }),
  ];
};

/** Indicators and parts of the paper that no file gives. */
export const missingSection = ({ input, captions }: PaperContext): readonly Block[] => {
  const rows = [
    ...input.report.missing.map(({ indicator, sentence }) => [indicatorName(indicator, 'all'), sentence]),
    ...pageMissingNotes(input.pages).map(({ place, reason }) => [place, reason]),
  ];
  if (rows.length === 0) return [paragraph('Every indicator has a figure, and every part of this paper its files.')];
  return [
    captions.table('What is not held'),
    nativeTable({
      width: textWidth.portrait,
      columns: [
        { title: 'What', share: 30 },
        { title: 'What is missing', share: 70 },
      ],
      rows,
    }),
  ];
};
