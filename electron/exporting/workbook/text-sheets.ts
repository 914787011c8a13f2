import { pageMethodNotes } from '../../../shared/narrative/leaving/page-method-notes';
import { methodLabel } from '../../../shared/narrative/method-labels';
import { methodNotes } from '../../../shared/narrative/method-notes';
import { indicatorName } from '../words/figure-words';
import { pageHiddenNotes, pageMissingNotes } from '../page-tables/page-sheets';
import type { PaperInput } from '../paper-input';
import type { SheetColumn } from '../cells/data-sheet';
import { textCell } from '../cells/typed-cells';
import type { TypedCell } from '../cells/typed-cells';

export const methodColumns: readonly SheetColumn[] = [
  { title: 'About', width: 50 },
  { title: 'Method', width: 110 },
];

/** The lock of the year, and every figure that was restated. */
const lockRows = ({ lockSentence = null, restated = [] }: PaperInput): readonly (readonly TypedCell[])[] => [
  ...(lockSentence === null ? [] : [[textCell('Locked figures'), textCell(lockSentence)]]),
  ...restated.map((footnote) => [textCell('Restated figure'), textCell(footnote)]),
];

export const methodRows = (input: PaperInput): readonly (readonly TypedCell[])[] => [
  ...lockRows(input),
  ...figureMethodRows(input),
];

const figureMethodRows = ({ report, pages }: PaperInput): readonly (readonly TypedCell[])[] => [
  ...[...methodNotes(report), ...pageMethodNotes(pages)].flatMap((note) =>
    note.sentences.map((text) => [textCell(note.title), textCell(text)]),
  ),
  ...report.indicators.flatMap(({ indicator, view, figure }) =>
    figure.method === null || figure.value === null
      ? []
      : [
          [
            textCell(`95% interval of ${indicatorName(indicator, view).toLowerCase()}`),
            textCell(methodLabel(figure.method)),
          ],
        ],
  ),
];

export const hiddenColumns: readonly SheetColumn[] = [
  { title: 'Where', width: 60 },
  { title: 'Why', width: 100 },
];

/** Hidden numbers, then indicators that no file gave: both are things a reader may look for and not find. */
export const hiddenRows = ({ report, pages }: PaperInput): readonly (readonly TypedCell[])[] => [
  ...[...report.hidden, ...pageHiddenNotes(pages)].map(({ place, reason }) => [textCell(place), textCell(reason)]),
  ...report.missing.map(({ indicator, sentence }) => [
    textCell(`Indicator ${String(indicator)}: no figure`),
    textCell(sentence),
  ]),
  ...pageMissingNotes(pages).map(({ place, reason }) => [textCell(place), textCell(reason)]),
];
