import type { IndicatorFigure } from '../../indicators/figure';
import type { RowSide } from '../../dataset/rows-behind';
import type { RowsVerdict } from '../../narrative/specials/rows-sentence';
import type { EthnicGroup } from '../../reference/groups';
import type { Version } from '../../reference/settings';

export interface RowsAsked {
  readonly version: Version;
  readonly group: EthnicGroup;
  readonly side: RowSide;
  /** The figure on the page, and the same counted from the files, both as they may be shown; null where there is none. */
  readonly figure: IndicatorFigure;
  readonly ofExtracts: IndicatorFigure | null;
}

const numberOf = (figure: IndicatorFigure, { group, side }: RowsAsked): number | null =>
  side === 'hits' ? figure[group].count : figure[group].of;

/**
 * Whether the rows behind a number may be listed. Never in the public version. In the restricted one only where the number is shown by the
 * page, and would be shown too if it were counted from the files: the list gives their number away.
 */
export const judgeRows = (asked: RowsAsked): RowsVerdict => {
  const shown = numberOf(asked.figure, asked);
  if (asked.version === 'public') return { kind: 'public', shown };
  if (shown === null) return { kind: 'hidden' };
  if (asked.ofExtracts === null) return { kind: 'no_rows', shown };
  const counted = numberOf(asked.ofExtracts, asked);
  if (counted === null) return { kind: 'hidden' };
  return { kind: 'listed', shown, counted, isOfReturn: asked.figure.source === 'return' };
};
