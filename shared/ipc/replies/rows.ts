/** One counted row: where it stands and what kind of row it is. Nothing in it names or numbers a person. */
export interface DetailedRow {
  readonly fileName: string;
  readonly sheet: string;
  readonly row: number;
  /** The national ethnic category, or the group where the row has none of its own; null where it is not told. */
  readonly category: string | null;
  readonly band: string | null;
  readonly staffGroup: string | null;
  readonly directorate: string | null;
  /** "2024-06"; null where the row has no date. */
  readonly month: string | null;
  /** A row of a table of counts stands for as many as it says; 1 for any other row. */
  readonly standsFor: number;
}

export interface RowsReply {
  /** What is listed, or why nothing is. */
  readonly sentence: string;
  /** Rows in all; 0 where none may be listed. */
  readonly total: number;
  /** At most 50, from `from` on. */
  readonly rows: readonly DetailedRow[];
  readonly from: number;
}
