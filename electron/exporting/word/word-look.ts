/** How the pieces of a paper are drawn in a document that is not the workbench's own. */
export interface WordLook {
  /** The tables of the document, by the id of their style; null: the workbench's own lines and fills. */
  readonly tableStyle: string | null;
  /** The bullets of the document, by the id of their style; null: the workbench's own. */
  readonly bulletStyle: string | null;
  /** By how many levels headings are moved down (or up, below 0). */
  readonly headingShift: number;
  /** What a table's width is multiplied by. */
  readonly tableScale: number;
  /** Pictures that are wider are made smaller, in twentieths of a point. */
  readonly widestPicture: number;
}

export const ownLook: WordLook = {
  tableStyle: null,
  bulletStyle: null,
  headingShift: 0,
  tableScale: 1,
  widestPicture: Infinity,
};
