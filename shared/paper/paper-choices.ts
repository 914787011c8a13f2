import type { YearReport } from '../report/types/year-report.types';
import { startingSections } from './paper-sections';
import type { SectionChoice } from './paper-sections';

/** A summary in the user's own words, with what the figures said when it was written. */
export interface EditedSummary {
  readonly text: string;
  /** The generated words of then. */
  readonly generated: string;
  /** ISO instant. */
  readonly at: string;
}

/** What a user chose and typed for the paper of one year and version. */
export interface PaperChoices {
  readonly sections: readonly SectionChoice[];
  /** Null: the generated words are printed. */
  readonly summary: EditedSummary | null;
  /** One recommendation a line; empty: the usual ones are printed. */
  readonly recommendations: string;
}

export const startingChoices: PaperChoices = { sections: startingSections, summary: null, recommendations: '' };

/** The summary as the figures give it, one paragraph a line: what an edit starts from and is compared with. */
export const generatedSummary = ({ headline, unknownSentence, lookFirst }: YearReport): string =>
  [headline, unknownSentence ?? '', ...lookFirst.map(({ sentence }) => sentence)]
    .filter((line) => line !== '')
    .join('\n');

/** Whether the figures say something else now than when the summary was edited. */
export const isSummaryOutdated = ({ generated }: EditedSummary, now: string): boolean => generated !== now;

/** What the board is asked where nothing was typed. */
export const usualRecommendations = (year: number): string =>
  [
    `receive the figures for ${String(year)} and what they can and cannot say`,
    'agree the action plan, with the measure and test date of each action',
    'approve the version that will be published',
  ].join('\n');

/** Lines with words in them. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
