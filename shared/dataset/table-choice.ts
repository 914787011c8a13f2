import type { ExtractKind } from './extract-kinds';

/** What a person said a table is, in place of what was recognised. */
export interface TableChoice {
  readonly kind: ExtractKind;
  readonly sheet: string;
  /** 1-based row of the (last line of the) headings. */
  readonly headerRow: number;
  /** By column letter: the field it holds, or null for a column that is not needed. Columns that are not named are found as usual. */
  readonly columns: Readonly<Record<string, string | null>>;
}

/** A row of a sheet that may hold headings, for a person to choose from. `row` is 1-based; `texts` is empty where the row may be one of data. */
export interface HeadingRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** One sheet of a file as a person chooses among them: never stored, for it shows the first cells as they are. */
export interface SheetOutline {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
  readonly headings: readonly HeadingRow[];
}

/** What a column can be read as. Of a personal one, such as an employee number, only a code is kept. */
export interface FieldChoice {
  readonly field: string;
  readonly label: string;
  readonly isPersonal: boolean;
}

/** Another kind a table could be, and how sure that is from 0 to 1. */
export interface KindGuess {
  readonly kind: ExtractKind;
  readonly confidence: number;
  readonly reason: string;
}
