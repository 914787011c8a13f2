import type { ParsedExtract } from '../extract-types';
import type { WorkbookGrid } from '../grid';
import { noMemory } from '../parse-memory';
import { findCorrection } from './corrections';
import { chosenTable } from './known-tables';
import { newestTrainingYear } from './newest-training-year';
import { parseTable } from './parse-table';
import type { ParseExtractsOptions } from './parse-table';
import { recogniseExtracts } from './recognise-extracts';
import { sayUnmatchedTrainees } from './unmatched-trainees';

const findTables = (grid: WorkbookGrid, { choice = null, memory = noMemory }: ParseExtractsOptions) => {
  if (choice === null) return recogniseExtracts(grid, memory.profiles);
  // Of several tables of a sheet, the one whose headings were chosen ends where it was found to end.
  const part = recogniseExtracts(grid, [])
    .filter(({ sheet }) => sheet.name === choice.sheet)
    .find(({ header }) => header.row === choice.headerRow - 1)?.sheet;
  const sheets = part === undefined ? grid.sheets : [part];
  const chosen = chosenTable({ ...grid, sheets }, choice);
  return chosen === null ? [] : [chosen];
};

/**
 * Reads the row-level tables of a workbook, all of each sheet; empty where there is none, as for an annual return. Rows
 * whose values are asked about are left out, and counted, until the questions are answered; nothing is guessed silently.
 * For every table rowsRead = rowsAccepted + all of rowsLeftOut + quarantined.
 * @example parseExtracts(grid, { answers: { 'ethnicity:arab': 'bme' }, fileName: 'staff-in-post-2025-03-31.xlsx' })
 */
export const parseExtracts = (grid: WorkbookGrid, options: ParseExtractsOptions): readonly ParsedExtract[] => {
  const correction = findCorrection(grid);
  if (correction !== null) return [parseTable(correction.match, options, correction.mark)];
  const matches = findTables(grid, options);
  // Lists of trainees come last: they are of the newest year of the reviews and examinations beside them.
  const dated = new Map(
    matches.filter(({ kind }) => kind.kind !== 'trainees').map((match) => [match, parseTable(match, options)]),
  );
  const workbookYear = newestTrainingYear([...dated.values()]);
  return sayUnmatchedTrainees(
    matches.map((match) => dated.get(match) ?? parseTable(match, { ...options, workbookYear })),
  );
};

export type { ParseExtractsOptions } from './parse-table';
