import type { OrganisationProfile } from '../organisation/organisation';
import type { Version } from '../reference/settings';
import type { SettingChange } from '../report/settings-record';

export interface OpenAction {
  readonly reference: string;
  readonly issue: string;
  readonly owner: string;
  readonly status: string;
  /** ISO day, or '' where none is set. */
  readonly due: string;
  readonly testDate: string;
  readonly isDuePast: boolean;
  readonly isTestPast: boolean;
  /** The last note; null where there is none. */
  readonly lastNote: { readonly at: string; readonly text: string } | null;
}

export interface YearStepDue {
  readonly label: string;
  /** ISO day, or '' where none is set. */
  readonly day: string;
  /** Who sees to it. */
  readonly role: string;
  readonly isDone: boolean;
  /** The day is past and nobody has signed it off. */
  readonly isLate: boolean;
}

/** What somebody decided about the words of a system. */
export interface WordDecision {
  readonly systemLabel: string;
  /** What was decided about: "Ethnic group", "Course". */
  readonly topic: string;
  readonly words: string;
  readonly answer: string;
}

export interface HandedFile {
  readonly fileName: string;
  readonly kindLabel: string;
  readonly importedAt: string;
  readonly years: readonly { readonly year: number; readonly isInUse: boolean }[];
  readonly columnsByHand: number;
  /** Null in the public version. */
  readonly setAside: number | null;
}

/** What a successor needs to know, as one version may show it. */
export interface HandoverSummary {
  readonly organisation: OrganisationProfile;
  readonly version: Version;
  /** ISO day. */
  readonly madeOn: string;
  /** By due date; those without one last. */
  readonly openActions: readonly OpenAction[];
  readonly completedActions: number;
  readonly steps: { readonly year: number; readonly days: readonly YearStepDue[]; readonly isLocked: boolean } | null;
  /** In sentences: what waits for somebody. */
  readonly openQuestions: readonly string[];
  readonly decisions: readonly WordDecision[];
  readonly settingChanges: readonly SettingChange[];
  /** Newest first. */
  readonly files: readonly HandedFile[];
}
