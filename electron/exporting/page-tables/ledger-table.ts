import type { LedgerEntry, LedgerLine } from '../../../shared/actions/ledger.types';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import { longDate } from '../../../shared/narrative/long-date';
import { noLaterYearSentence, overdueWords } from '../../../shared/narrative/actions/ledger-words';
import { amountWords, figureWithRange } from '../../../shared/narrative/actions/measure-words';
import { wordsColumn } from './columns';
import { words } from './entries';
import type { Entry, PageTable } from './page-table';

const figureText = ({ year, ...figure }: MeasuredFigure): string =>
  `${String(year)}: ${figure.isHidden ? '*' : figureWithRange({ year, ...figure })}`;

const foundText = ({ year, figure, tag }: LedgerEntry): string =>
  figure === null ? `${String(year)}: ${tag}` : `${figureText(figure)}\n${tag}`;

const targetText = ({ action, isOverdue }: LedgerLine): string =>
  [
    action.targetValue === null ? 'No target value' : amountWords(action.baseline.unit, action.targetValue),
    action.testDate === '' ? 'No test date' : `Test: ${longDate(action.testDate)}`,
    ...(isOverdue ? [overdueWords] : []),
  ].join('\n');

const saidOf = ({ latest, overlapSentence, isTargetMetBefore }: LedgerLine): string =>
  [
    latest === null ? noLaterYearSentence : latest.sentence,
    latest?.targetSentence ?? null,
    isTargetMetBefore ? 'The target was met already when the action began.' : null,
    overlapSentence,
  ]
    .filter((text) => text !== null)
    .join(' ');

const row = (line: LedgerLine): readonly Entry[] => [
  words(line.action.reference),
  words(line.title),
  words(figureText(line.action.baseline)),
  words(line.entries.map(foundText).join('\n')),
  words(targetText(line)),
  words(line.isOverdue ? overdueWords : (line.latest?.tag ?? '')),
  words(saidOf(line)),
];

/** The ledger as one table, in the order of the ledger: overdue tests first. */
export const ledgerTable = (lines: readonly LedgerLine[]): PageTable => ({
  title: 'The measures of the actions, measured again each year',
  columns: [
    wordsColumn('Action', 9, 12),
    wordsColumn('Measure', 20, 40),
    wordsColumn('Baseline', 16, 26),
    wordsColumn('Later years', 20, 34),
    wordsColumn('Target and test', 16, 26),
    wordsColumn('Now', 12, 22),
    wordsColumn('In words', 38, 90),
  ],
  rows: lines.map(row),
});
