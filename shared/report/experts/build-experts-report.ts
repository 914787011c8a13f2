import { extractKindLabels } from '../../dataset/extract-kinds';
import { discloseAccess } from '../../disclosure/experts/disclose-access';
import { discloseExperts } from '../../disclosure/experts/disclose-experts';
import { discloseRequests } from '../../disclosure/experts/disclose-requests';
import { policyOf } from '../../disclosure/figures/policy';
import type { ExpertCounts } from '../../indicators/experts/expert-counts';
import type { LearningAccessCounts } from '../../indicators/experts/learning-access';
import type { RequestKindCounts } from '../../indicators/experts/request-counts';
import { accessSentence } from '../../narrative/experts/access-sentence';
import { approvalSentence } from '../../narrative/experts/approval-sentence';
import { consentSentence, droppedSentence } from '../../narrative/experts/consent-sentence';
import { senioritySentence } from '../../narrative/experts/register-words';
import { shareSentence } from '../../narrative/experts/share-sentence';
import { skillsGapSentence } from '../../narrative/experts/skills-gap-sentence';
import { findingTag } from '../../narrative/tags';
import type { Settings, Version } from '../../reference/settings';
import type { ExpertsFigures, ExpertsReport, LearningRequests } from '../types/experts-report.types';

export interface ExpertsInput {
  readonly year: number;
  readonly version: Version;
  readonly settings: Settings;
  readonly experts: ExpertCounts | null;
  /** Null where the files do not say who qualified where, or what people learned. */
  readonly access: LearningAccessCounts | null;
  readonly requests: readonly RequestKindCounts[];
}

/** Counts → disclosure → words, for the register and for learning requests. */
export const buildExpertsReport = ({
  year,
  version,
  settings,
  experts,
  access,
  requests,
}: ExpertsInput): ExpertsReport => {
  const policy = policyOf(version, settings);
  const { threshold } = policy;
  const figuresOf = (counts: ExpertCounts): ExpertsFigures => {
    const disclosed = discloseExperts(counts, policy);
    const words = {
      consent: consentSentence(disclosed),
      gap: skillsGapSentence(disclosed.gap, threshold),
      languages: droppedSentence('languages', disclosed.languages.dropped, threshold),
      barriers: droppedSentence('barriers', disclosed.barriers.dropped, threshold),
      globalHealth: shareSentence('globalHealth', disclosed.answers.globalHealth, threshold),
      leave: shareSentence('leave', disclosed.answers.leave, threshold),
      induction: shareSentence('induction', disclosed.answers.induction, threshold),
      mentor: shareSentence('mentor', disclosed.answers.mentor, threshold),
      seniority: senioritySentence(disclosed.seniorityByBand),
    };
    return { ...disclosed, words };
  };
  const requestsOf = (counts: RequestKindCounts): LearningRequests => {
    const disclosed = discloseRequests(counts, policy);
    const words = {
      tag: findingTag[disclosed.approval.finding],
      sentence: approvalSentence(disclosed, threshold),
    };
    return { ...disclosed, label: extractKindLabels[counts.kind], words };
  };
  const learningAccess = access === null ? null : discloseAccess(access, policy);
  return {
    year,
    version,
    threshold,
    learningAccess,
    accessSentence: accessSentence(learningAccess, threshold),
    experts: experts === null ? null : figuresOf(experts),
    learningRequests: requests.map(requestsOf),
  };
};
