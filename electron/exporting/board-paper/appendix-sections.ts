import { indicatorName } from '../words/figure-words';
import { thresholdSentence } from '../../../shared/narrative/version-words';
import { paragraph } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from './page';
import type { PaperContext } from './paper-context';

/** What was hidden and why, so that a reader knows that a number exists and was kept back. */
export const hiddenSection = ({ input, captions }: PaperContext): readonly Block[] => {
  const { report } = input;
  const rule = paragraph(thresholdSentence(report.version, report.threshold));
  if (report.hidden.length === 0) return [rule, paragraph('Nothing was hidden in this version.')];
  return [
    rule,
    captions.table('What was hidden and why'),
    nativeTable({
      width: textWidth.portrait,
      columns: [
        { title: 'Where', share: 40 },
        { title: 'Why', share: 60 },
      ],
      rows: report.hidden.map(({ place, reason }) => [place, reason]),
    }),
  ];
};

export const missingSection = ({ input, captions }: PaperContext): readonly Block[] => {
  const { missing } = input.report;
  if (missing.length === 0) return [paragraph('Every indicator has a figure.')];
  return [
    captions.table('Indicators with no figure'),
    nativeTable({
      width: textWidth.portrait,
      columns: [
        { title: 'Indicator', share: 30 },
        { title: 'What is missing', share: 70 },
      ],
      rows: missing.map(({ indicator, sentence }) => [indicatorName(indicator, 'all'), sentence]),
    }),
  ];
};
