import { createFindings } from '../findings';
import type { Findings } from '../findings';
import type { SheetGrid } from '../grid';
import { placeBandRuns } from './rows/band-runs';
import type { Figure } from './figures/figure';
import { findHeaderRegions } from './headings/header-regions';
import { readFigures } from './figures/read-figures';
import { settleRepeatedRows } from './rows/repeated-rows';
import { sayFigures } from './figures/say-figures';
import { dropEmptyYears } from './figures/say-missing';
import { settleBlanks, settleDashes } from './figures/settle-blanks';
import { settlePercentages } from './figures/settle-percentages';
import { settleSurvey } from './figures/settle-survey';
import { isItemRow } from './rows/sheet-row';
import type { ItemRow, SheetRow } from './rows/sheet-row';
import { readSheetRows } from './rows/sheet-rows';

/** One sheet with its rows understood and its cells read, before its figures are compared with each other. */
export interface SheetReading {
  readonly sheet: SheetGrid;
  readonly rows: readonly SheetRow[];
  readonly figures: readonly Figure[];
  /** Figures of rows that repeat an earlier one: compared, not stored. */
  readonly restated: readonly Figure[];
}

const settleFigures = (sheet: SheetGrid, rows: readonly ItemRow[], findings: Findings): readonly Figure[] => {
  const read = dropEmptyYears(readFigures(sheet, rows, findings), findings);
  const dashed = settleDashes(sheet.name, read, findings);
  sayFigures(dashed, findings);
  const scaled = settlePercentages(sheet.name, dashed, findings);
  return settleSurvey(settleBlanks(sheet.name, scaled, findings), findings);
};

/** Reads one sheet as an annual return; everything to say or ask goes to `findings`. */
export const readSheet = (sheet: SheetGrid, currentYear: number, findings: Findings): SheetReading => {
  const regions = findHeaderRegions(sheet, currentYear, findings);
  const labelled = placeBandRuns(sheet.name, readSheetRows(sheet, regions), findings);
  const { rows, restated } = settleRepeatedRows(sheet, labelled, findings);
  return {
    sheet,
    rows,
    figures: settleFigures(sheet, rows.filter(isItemRow), findings),
    // What is odd about a repeated row is no reason to stop: the row it repeats is the one that counts.
    restated: readFigures(sheet, restated, createFindings({})),
  };
};
