import type { Action } from '../../shared/actions/action';
import type { LedgerReport } from '../../shared/actions/ledger.types';
import { usualAudience } from '../../shared/releases/usual-audience';
import type { Audience } from '../../shared/releases/release.types';
import type { PaperPart } from '../../shared/releases/paper-parts';
import type { PaperChoices } from '../../shared/paper/paper-choices';
import type { datesOfYear, SettingsRecord } from '../../shared/report/settings-record';
import type { OrganisationProfile } from '../../shared/organisation/organisation';
import type { YearReport } from '../../shared/report/types/year-report.types';
import type { PaperPages } from './paper-pages';

/** Everything a document is made from. All of it has been through disclosure: a hidden number is null. */
export interface PaperInput {
  readonly report: YearReport;
  readonly pages: PaperPages;
  readonly actions: readonly Action[];
  /** What became of their measures up to the year of the paper. */
  readonly ledger: LedgerReport;
  /** Sections and words chosen for this paper; without them the paper is the usual one. */
  readonly choices?: PaperChoices;
  /** Who will hold the document; not said: whom its version is for. */
  readonly audience?: Audience | undefined;
  /** Parts that this export does without, so that it may leave beside what has left. They are gone from the rest of the input. */
  readonly leftOut?: readonly PaperPart[];
  /** What the settings are and how they were changed, as this version may print it. */
  readonly settings: SettingsRecord;
  /** The days of the reporting year that are set. */
  readonly dates: ReturnType<typeof datesOfYear>;
  /** What to say of the lock of the year; null where it is not locked. */
  readonly lockSentence?: string | null;
  /** Footnotes of figures that were restated, of this year and of the years before. */
  readonly restated?: readonly string[];
  /** What is said of the organisation, for the cover; nothing of the example. */
  readonly profile?: OrganisationProfile | null;
  /** ISO date (YYYY-MM-DD), passed in so that the same paper can be made again. */
  readonly preparedOn: string;
  readonly appVersion: string;
  /** Name and role for the cover; without it the cover asks for one. */
  readonly author?: string;
}

/** Who will hold a document. */
export const audienceOfPaper = ({ audience, report }: Pick<PaperInput, 'audience' | 'report'>): Audience =>
  audience ?? usualAudience[report.version];

/** The bytes of a document with what the reader should be told about it. */
export interface MadeDocument {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}
