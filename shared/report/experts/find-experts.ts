import { answerQuestion } from '../../disclosure/experts/answer-question';
import type { Question } from '../../disclosure/experts/answer-question';
import { discloseExperts } from '../../disclosure/experts/disclose-experts';
import { policyOf } from '../../disclosure/figures/policy';
import type { ExpertCounts } from '../../indicators/experts/expert-counts';
import type { ExpertProfile } from '../../indicators/experts/expert-question';
import { directoratesSentence, foundSentence, keeperSentence } from '../../narrative/experts/found-sentence';
import type { Settings, Version } from '../../reference/settings';
import type { FoundExperts } from '../types/found-experts.types';

export interface RegisterHeld {
  readonly counts: ExpertCounts;
  readonly profiles: readonly ExpertProfile[];
}

/** Profiles → disclosure → words, for one question about the register. */
export const findExperts = (
  { counts, profiles }: RegisterHeld,
  question: Question,
  version: Version,
  settings: Settings,
): FoundExperts => {
  const policy = policyOf(version, settings);
  const answer = answerQuestion(discloseExperts(counts, policy), profiles, question, policy);
  return {
    ...answer,
    words: {
      found: foundSentence(question, answer),
      directorates: directoratesSentence(answer, policy.threshold),
      reach: keeperSentence(settings.registerKeeper),
    },
  };
};
