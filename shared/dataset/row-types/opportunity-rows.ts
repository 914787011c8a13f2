import type { Band } from '../../reference/bands';
import type { QualifiedIn, RowBase, RowEthnicity } from './row-base';

/**
 * A request for study leave or CPD funding, or an apprenticeship: asked, decided, funded, attended. A refused request matters as much as an
 * attended one. A flag is null where the file does not say.
 */
export interface OpportunityRow extends RowBase {
  readonly kind: 'study_leave' | 'cpd_funding' | 'apprenticeships';
  /** Null where the file has none: it is looked up by person in the staff snapshot. */
  readonly ethnicity: RowEthnicity | null;
  /** Course, purpose or apprenticeship standard. */
  readonly title: string | null;
  readonly level: string | null;
  readonly isApproved: boolean | null;
  readonly isRefused: boolean | null;
  readonly isWithdrawn: boolean | null;
  readonly isFunded: boolean | null;
  readonly isAttended: boolean | null;
  /** A category of refusal, never prose. */
  readonly reason: string | null;
  readonly askedOn: string | null;
  readonly decidedOn: string | null;
  readonly startsOn: string | null;
  /** Pounds. */
  readonly amountAsked: number | null;
  readonly amountGiven: number | null;
  readonly daysAsked: number | null;
  readonly staffGroup: string | null;
  readonly directorate: string | null;
  readonly band: Band | null;
}

/** One language; `isClinical` is null where the register does not say at which level. */
export interface SpokenLanguage {
  readonly name: string;
  readonly isClinical: boolean | null;
}

/** An internationally educated or diaspora colleague who consents to be in the register. Rows without consent are never kept. */
export interface ExpertRow extends RowBase {
  readonly kind: 'experts';
  readonly ethnicity: RowEthnicity | null;
  readonly country: string | null;
  readonly qualifiedIn: QualifiedIn | null;
  readonly languages: readonly SpokenLanguage[];
  readonly yearsOverseas: number | null;
  readonly specialty: string | null;
  readonly seniorityOverseas: string | null;
  readonly isSkillUsed: boolean | null;
  readonly isInGlobalHealth: boolean | null;
  readonly globalHealthLeave: 'approved' | 'declined' | 'not_asked' | null;
  readonly firstBand: Band | null;
  readonly entryRoute: string | null;
  readonly hadInduction: boolean | null;
  readonly hadMentor: boolean | null;
  readonly barriers: readonly string[];
}
