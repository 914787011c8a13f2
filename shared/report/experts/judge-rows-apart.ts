import type { RowsVerdict } from '../../narrative/specials/rows-sentence';
import type { Version } from '../../reference/settings';

export interface RowsApartAsked {
  readonly version: Version;
  /** The number on the page; null where it may not be shown. */
  readonly shown: number | null;
  /** Whether its rows may be listed beside those of the other numbers of the page. */
  readonly isApart: boolean;
}

/** Whether the rows behind a number of the register or of requests may be listed: what those of an indicator need, and never so that lists held side by side single out a few. */
export const judgeRowsApart = ({ version, shown, isApart }: RowsApartAsked): RowsVerdict => {
  if (version === 'public') return { kind: 'public', shown };
  if (shown === null) return { kind: 'hidden' };
  if (!isApart) return { kind: 'crossed', shown };
  return { kind: 'listed', shown, counted: shown, isOfReturn: false };
};
