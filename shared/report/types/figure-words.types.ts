/** Every sentence that goes with a figure. Made by shared/narrative after disclosure, so no sentence can leak. */
export interface FigureWords {
  /** Short tag: "Unlikely to be chance". */
  readonly tag: string;
  /** The finding in full, with the range. */
  readonly sentence: string;
  /** Unknown ethnicity with the bounds; null where nothing is unknown. */
  readonly unknown: string | null;
  /** "9 and 6 cases; the true figure could lie between …"; null where cases are many. */
  readonly smallNumbers: string | null;
  /** Why numbers are missing, when they are. */
  readonly hidden: string | null;
}
