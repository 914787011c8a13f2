import type { ShownAnswer } from '../../disclosure/experts/answer-question';

/** The answer to a question about the register, with its sentences. */
export interface FoundExperts extends ShownAnswer {
  readonly words: {
    readonly found: string;
    readonly directorates: string | null;
    readonly reach: string;
  };
}
