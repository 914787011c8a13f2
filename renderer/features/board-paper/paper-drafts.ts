import { createDrafts } from '../../app/unsaved-drafts';

export interface PaperWords {
  readonly summary: string;
  readonly recommendations: string;
}

/** Words typed for a paper and not saved yet, by year and version. */
export const paperDrafts = createDrafts<PaperWords>();
