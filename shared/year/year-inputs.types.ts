import type { CountedPart } from '../disclosure/figures/disclose-counts';
import type { YearCounts } from '../indicators/counts';
import type { ImportedBenchmark } from '../reference/benchmarks';
import type { EthnicGroup } from '../reference/groups';
import type { Settings } from '../reference/settings';

/** One table that a year uses, with what was answered about it. */
export interface InputFile {
  readonly kind: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly rowsAccepted: number;
  readonly answers: Readonly<Record<string, string>>;
}

/** Rows with the same words for an ethnic group, and what they are read as. */
export interface InputWords {
  readonly table: string;
  readonly original: string;
  readonly code: string | null;
  readonly group: EthnicGroup;
  readonly rows: number;
}

export interface InputCourse {
  readonly course: string;
  readonly isMandatory: boolean | null;
  readonly rows: number;
}

/** What the figures of one year rest on, and what therefore may not change unnoticed while it is locked. */
export interface OwnInputs {
  readonly files: readonly InputFile[];
  readonly words: readonly InputWords[];
  readonly courses: readonly InputCourse[];
  readonly settings: Pick<
    Settings,
    'thresholds' | 'boardShownBelowThreshold' | 'countedAssignments' | 'tiers' | 'modelEmployer'
  >;
  /** The counts of the year; null where it has no indicator. */
  readonly counts: YearCounts | null;
  readonly otherCounts: readonly CountedPart[];
}

/** Everything a report of the year is made from, so that it can be made again when the data have long moved on. */
export interface LockInputs {
  readonly own: OwnInputs;
  /** Of every year held when it was locked, oldest first: trends need them. */
  readonly counts: readonly YearCounts[];
  readonly benchmarks: readonly ImportedBenchmark[];
  readonly settings: Settings;
  /** SHA-256 over the national figures and definitions that the app held. */
  readonly referenceHash: string;
}
