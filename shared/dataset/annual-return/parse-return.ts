import { createFindings } from '../findings';
import type { Findings } from '../findings';
import type { WorkbookGrid } from '../grid';
import type { Answers, ParsedReturn } from '../import-types';
import { chooseSheets } from './choose-sheets';
import type { SheetCandidate } from './choose-sheets';
import { finishReturn } from './finish-return';
import { findOrganisation } from './organisation';
import { readSheet } from './read-sheet';
import { recogniseReturn } from './recognise-return';
import type { ReturnRecognition } from './recognise-return';
import { tallyRows } from './rows/row-tally';
import type { RowTally } from './rows/row-tally';

export interface ParseOptions {
  /** The year of today; shared code has no clock. Years after the next one are refused. */
  readonly currentYear: number;
  /** Answers to questions that an earlier reading of the same file asked, by question id. */
  readonly answers: Answers;
}

/** The file is not an annual return, and why it was not taken for one. */
export interface RecognitionFailure {
  readonly kind: 'not_recognised';
  readonly reason: string;
}

const addTallies = (tallies: readonly RowTally[]): RowTally => {
  const rowsLeftOut: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [reason, count] of Object.entries(tally.rowsLeftOut))
      rowsLeftOut[reason] = (rowsLeftOut[reason] ?? 0) + count;
  }
  return {
    rowsRead: tallies.reduce((sum, tally) => sum + tally.rowsRead, 0),
    rowsAccepted: tallies.reduce((sum, tally) => sum + tally.rowsAccepted, 0),
    rowsLeftOut,
    quarantined: tallies.flatMap((tally) => tally.quarantined),
  };
};

const sayWorkbook = (grid: WorkbookGrid, tally: RowTally, findings: Findings): void => {
  if (grid.hasMacros)
    findings.warn('macros_ignored', 'The workbook contains macros. They were not run and are not kept.');
  const count = tally.quarantined.length;
  if (count === 0) return;
  findings.warn(
    'rows_not_recognised',
    `${String(count)} row${count === 1 ? ' has' : 's have'} figures but no label that is part of an annual return. ${count === 1 ? 'It is' : 'They are'} listed and left out.`,
    tally.quarantined[0]?.place ?? null,
  );
};

const assemble = (
  grid: WorkbookGrid,
  seen: ReturnRecognition,
  chosen: readonly SheetCandidate[],
  general: Findings,
): ParsedReturn => {
  const finished = finishReturn(
    chosen.map((each) => each.reading),
    general,
  );
  const tally = addTallies(
    chosen.map(({ reading }) =>
      tallyRows(
        reading.sheet,
        reading.rows,
        finished.values.filter((value) => value.place.sheet === reading.sheet.name),
      ),
    ),
  );
  sayWorkbook(grid, tally, general);
  const questions = [general, ...chosen.map((each) => each.findings)].flatMap((each) => each.questions());
  if (finished.values.length === 0 && questions.length === 0) {
    general.error('no_figures', 'The sheet has the layout of an annual return, but no figures that can be imported.');
  }
  const all = [...chosen.map((each) => each.findings), general];
  const main = chosen[0]?.match;
  return {
    kind: 'annual_return',
    organisation:
      chosen.map(({ match }) => findOrganisation(match.sheet, match.headerRow - 1)).find((name) => name !== null) ??
      null,
    sheet: main?.sheet.name ?? '',
    headerRow: main?.headerRow ?? 1,
    confidence: seen.score,
    reason: seen.reason,
    ...finished,
    ...tally,
    problems: all.flatMap((each) => each.problems()),
    questions,
    answered: all.flatMap((each) => each.answered()),
  };
};

/**
 * Reads a workbook as an annual return. Questions without an answer are listed, and what hangs on them is left out of
 * `values` until they are answered; errors mean that the file must be corrected first. Nothing is guessed silently.
 * @example parseReturn(grid, { currentYear: 2025, answers: {} })
 */
export const parseReturn = (
  grid: WorkbookGrid,
  { currentYear, answers }: ParseOptions,
): ParsedReturn | RecognitionFailure => {
  const seen = recogniseReturn(grid);
  if (!seen.isReturn) return { kind: 'not_recognised', reason: seen.reason };
  const candidates = seen.matches.map((match): SheetCandidate => {
    const findings = createFindings(answers);
    return { match, reading: readSheet(match.sheet, currentYear, findings), findings };
  });
  const general = createFindings(answers);
  return assemble(grid, seen, chooseSheets(candidates, general), general);
};
