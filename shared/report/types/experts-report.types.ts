import type { ShownAccess } from '../../disclosure/experts/disclose-access';
import type { DisclosedExperts } from '../../disclosure/experts/disclose-experts';
import type { DisclosedRequests } from '../../disclosure/experts/disclose-requests';
import type { Version } from '../../reference/settings';

/** The register of internationally educated staff as it may be shown, with its sentences. */
export interface ExpertsFigures extends DisclosedExperts {
  readonly words: {
    readonly consent: string;
    readonly gap: string;
    readonly languages: string | null;
    readonly barriers: string | null;
    readonly globalHealth: string;
    readonly leave: string;
    readonly induction: string;
    readonly mentor: string;
    readonly seniority: string;
  };
}

/** One kind of learning request as it may be shown, with its sentences. */
export interface LearningRequests extends DisclosedRequests {
  readonly label: string;
  readonly words: { readonly tag: string; readonly sentence: string };
}

/** What the Experts page and batch show: the one result object of a year and version. */
export interface ExpertsReport {
  readonly year: number;
  readonly version: Version;
  readonly threshold: number;
  /** Null while no register is held for the year. */
  readonly experts: ExpertsFigures | null;
  /** Who takes part in learning by place of qualification; null where the files do not say. */
  readonly learningAccess: ShownAccess | null;
  readonly accessSentence: string;
  readonly learningRequests: readonly LearningRequests[];
}
