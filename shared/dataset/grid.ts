/** A spreadsheet as the readers hand it over: cells as stored, before anything is understood. Rows and columns are 1-based in messages. */
export interface GridCell {
  /** Stored value; null for blank. Numbers are never rounded; dates stay serials. */
  readonly value: string | number | boolean | null;
  /** Number format ("0.0%"), null when general or unknown. */
  readonly format: string | null;
  readonly isFormula: boolean;
  /** "#REF!" and the like. */
  readonly error: string | null;
}

export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetGrid {
  readonly name: string;
  readonly isHidden: boolean;
  /** rows[r][c]; a missing cell is undefined. Index 0 is row 1 and column A of the sheet. */
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  /** Merged ranges, 0-based and inclusive. */
  readonly merges: readonly GridRange[];
  /** 0-based indexes of hidden rows: they are read, and said. */
  readonly hiddenRows: readonly number[];
  /** 0-based indexes of hidden columns: they are read, and said. */
  readonly hiddenColumns?: readonly number[];
  /** Solid fill colours as RGB, by row and column; only where they were asked for. */
  readonly fills?: readonly (readonly (string | undefined)[])[];
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  readonly hasMacros: boolean;
  /** Names of sheets that the reader could make nothing of. */
  readonly unreadable?: readonly string[];
}
