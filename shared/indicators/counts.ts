import type { Band, Section } from '../reference/bands';
import type { GroupCounts } from '../reference/groups';
import type { SurveyIndicator } from '../reference/indicators';
import type { CountSource, DisciplineBasis } from '../reference/settings';
import type { RecruitmentStages } from './recruitment-stages';

export interface BandCounts {
  readonly section: Section;
  readonly band: Band;
  readonly counts: GroupCounts;
}

/** Events (not people) at the two ends of indicator 2. */
export interface RecruitmentCounts {
  readonly shortlisted: GroupCounts;
  readonly appointed: GroupCounts;
}

/**
 * One survey indicator. Percentages are 0 to 100, null where the source suppressed them (fewer than 11 responses) or left them out.
 * Responses are null where the file gave percentages only.
 */
export interface SurveyCounts {
  readonly percent: { readonly white: number | null; readonly bme: number | null };
  readonly responses: { readonly white: number; readonly bme: number } | null;
  readonly isSuppressedAtSource: boolean;
}

export interface BoardCounts {
  readonly total: GroupCounts;
  readonly voting: GroupCounts | null;
  readonly executive: GroupCounts | null;
}

/** Everything counted for one reporting year from one source. A part that no file gave is null, never zero. */
export interface YearCounts {
  readonly year: number;
  readonly source: CountSource;
  readonly organisation: string;
  readonly workforce: GroupCounts | null;
  readonly bands: readonly BandCounts[];
  readonly recruitment: RecruitmentCounts | null;
  readonly recruitmentWithoutInternational: RecruitmentCounts | null;
  /** The stages between application and appointment: extracts give them, also to a year whose other counts are those of the return. */
  readonly stages?: RecruitmentStages | null;
  readonly disciplineCases: GroupCounts | null;
  readonly disciplineBasis: DisciplineBasis;
  readonly trainingPeople: GroupCounts | null;
  readonly survey: Readonly<Partial<Record<SurveyIndicator, SurveyCounts>>>;
  readonly board: BoardCounts | null;
}

export type { CountSource };
