import type { RowsVerdict } from '../narrative/specials/rows-sentence';
import type { Version } from '../reference/settings';

export interface TrainingRowsAsked {
  readonly version: Version;
  /** The number on the page; null where it may not be shown. */
  readonly shown: number | null;
  /** The same number of every single year that is counted together; null where that year's page hides it. Empty for a single year. */
  readonly ofYears: readonly (number | null)[];
  /** True where people are followed over several years, so that no year has its own part of the number. */
  readonly isFollowed: boolean;
}

/**
 * Whether the rows behind a number of medical education may be listed: in the restricted version, where the number is shown. A row names its file
 * and so its year, so the number of each year has to be one that may be shown as well.
 */
export const judgeTrainingRows = ({ version, shown, ofYears, isFollowed }: TrainingRowsAsked): RowsVerdict => {
  if (version === 'public') return { kind: 'public', shown };
  if (shown === null) return { kind: 'hidden' };
  if (isFollowed) return { kind: 'followed', shown };
  if (ofYears.includes(null)) return { kind: 'years', shown };
  return { kind: 'listed', shown, counted: shown, isOfReturn: false };
};
