import type { Version } from '../../reference/settings';
import type { Audience, Override, ReleaseForm } from '../../releases/release.types';

export interface ExportedFile {
  readonly name: string;
  readonly bytes: number;
}

export interface ExportReply {
  /** Null when the user closed the save dialog. */
  readonly files: readonly ExportedFile[] | null;
  readonly folder: string | null;
  /** What to look at before the paper leaves: pictures that could not be drawn, typed words that nobody checked. */
  readonly warnings: readonly string[];
}

/** Something that left the app, and whether it was let go against the guard. */
export interface ReleaseRecord {
  readonly id: number;
  readonly at: string;
  readonly audience: Audience;
  readonly form: ReleaseForm;
  readonly version: Version;
  readonly year: number;
  readonly name: string;
  /** Counts that were printed, and counts that were hidden. */
  readonly shown: number;
  readonly hidden: number;
  /** With the number of places at which a small number could be worked out. */
  readonly override: (Override & { readonly conflicts: number }) | null;
}
