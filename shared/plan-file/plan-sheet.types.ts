import type { SheetGrid } from '../dataset/grid';

/** A sheet of a workbook, or a table of a document, with what a plan needs besides its cells. */
export interface PlanSheet {
  readonly grid: SheetGrid;
  /** Fill colours by row and column, 0-based, as RGB ("FFC000"); where a cell has none, nothing stands. */
  readonly fills: readonly (readonly (string | undefined)[])[];
  /** The words above a table of a document, such as "Metric 2: recruitment"; '' where there are none. */
  readonly title: string;
}

/** What a file holds, before anything is understood. `remarks`: whole sentences about what was not read. */
export interface PlanFile {
  readonly sheets: readonly PlanSheet[];
  readonly remarks: readonly string[];
}
