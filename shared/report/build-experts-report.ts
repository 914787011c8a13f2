import { extractKindLabels } from '../dataset/extract-kinds';
import { discloseExperts } from '../disclosure/experts/disclose-experts';
import { discloseRequests } from '../disclosure/experts/disclose-requests';
import { policyOf } from '../disclosure/figures/policy';
import type { ExpertCounts } from '../indicators/experts/expert-counts';
import type { RequestKindCounts } from '../indicators/experts/request-counts';
import { approvalSentence } from '../narrative/experts/approval-sentence';
import { consentSentence, droppedSentence } from '../narrative/experts/consent-sentence';
import { skillsGapSentence } from '../narrative/experts/skills-gap-sentence';
import { findingTag } from '../narrative/tags';
import type { Settings, Version } from '../reference/settings';
import type { ExpertsFigures, ExpertsReport, LearningRequests } from './experts-report.types';

export interface ExpertsInput {
  readonly year: number;
  readonly version: Version;
  readonly settings: Settings;
  readonly experts: ExpertCounts | null;
  readonly requests: readonly RequestKindCounts[];
}

/** Counts → disclosure → words, for the register and for learning requests. */
export const buildExpertsReport = ({ year, version, settings, experts, requests }: ExpertsInput): ExpertsReport => {
  const policy = policyOf(version, settings);
  const { threshold } = policy;
  const figuresOf = (counts: ExpertCounts): ExpertsFigures => {
    const disclosed = discloseExperts(counts, policy);
    const words = {
      consent: consentSentence(disclosed),
      gap: skillsGapSentence(disclosed.gap, threshold),
      languages: droppedSentence('languages', disclosed.languages.dropped, threshold),
      barriers: droppedSentence('barriers', disclosed.barriers.dropped, threshold),
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
  return {
    year,
    version,
    threshold,
    experts: experts === null ? null : figuresOf(experts),
    learningRequests: requests.map(requestsOf),
  };
};
