import { compareSides } from '../../indicators/compare-sides';
import type { SidesComparison } from '../../indicators/compare-sides';
import type { LearningAccessCounts } from '../../indicators/experts/learning-access';
import { hiddenShare, share } from '../../indicators/experts/share';
import type { Share } from '../../indicators/experts/share';
import { hiddenCells } from '../figures/hidden-cells';
import type { DisclosurePolicy } from '../figures/policy';
import { proportionCellIds, proportionTable } from '../proportion-table';
import type { Table } from '../types';

/** Learning by place of qualification as it may be shown. The gap is international − UK, in percentage points. */
export interface ShownAccess {
  readonly international: Share;
  readonly uk: Share;
  readonly gap: SidesComparison['gap'] | null;
  readonly finding: SidesComparison['finding'];
}

/** Indicator 4 prints the same people by ethnic group, so a reader may know their total: it stands in the table too. */
export const accessTable = (counts: LearningAccessCounts): Table =>
  proportionTable(
    [
      { id: 'international', ...counts.international },
      { id: 'uk', ...counts.uk },
      { id: 'notSaid', ...counts.notSaid },
    ],
    'everybody',
  );

/** Those of whom the place is not known are never shown: they only have to be protected. */
export const discloseAccess = (counts: LearningAccessCounts, policy: DisclosurePolicy): ShownAccess => {
  const hidden = hiddenCells(accessTable(counts), policy);
  const isHidden = (group: string): boolean => Object.values(proportionCellIds(group)).some((id) => hidden.has(id));
  const shareOf = (group: 'international' | 'uk'): Share =>
    isHidden(group) ? hiddenShare : share(counts[group].count, counts[group].of);
  if (isHidden('international') || isHidden('uk'))
    return { international: shareOf('international'), uk: shareOf('uk'), gap: null, finding: 'too_few' };
  // The gap of the second group to the first: below 0 is worse for internationally educated staff.
  const { gap, finding } = compareSides(false, { white: counts.uk, bme: counts.international });
  return { international: shareOf('international'), uk: shareOf('uk'), gap, finding };
};
