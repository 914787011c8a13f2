import { methodLabel } from '../../../shared/narrative/method-labels';
import { methodNotes } from '../../../shared/narrative/method-notes';
import { pageMethodNotes } from '../../../shared/narrative/leaving/page-method-notes';
import { indicatorName } from '../words/figure-words';
import { heading, paragraph } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
import type { PaperContext } from './paper-context';

const intervalMethods = ({ input, captions }: PaperContext): readonly Block[] => {
  const rows = input.report.indicators.flatMap(({ indicator, view, figure }) =>
    figure.method === null || figure.value === null
      ? []
      : [[indicatorName(indicator, view), methodLabel(figure.method)]],
  );
  if (rows.length === 0) return [];
  return [
    captions.table('How each 95% interval was worked out'),
    nativeTable({
      width: textWidth.portrait,
      columns: [
        { title: 'Indicator', share: 45 },
        { title: 'Method', share: 55 },
      ],
      rows,
    }),
  ];
};

export const methodSection = (context: PaperContext): readonly Block[] => [
  ...[...methodNotes(context.input.report), ...pageMethodNotes(context.input.pages)].flatMap((note) => [
    heading(2, note.title),
    ...note.sentences.map((text) => paragraph(text)),
  ]),
  ...intervalMethods(context),
];
