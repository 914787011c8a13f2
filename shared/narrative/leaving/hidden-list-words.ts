import type { Version } from '../../reference/settings';
import type { CellState, HiddenCell } from '../../releases/hidden-cells';

export const stateWords: Readonly<Record<CellState, string>> = {
  shown: 'shown',
  hidden: 'hidden',
  absent: 'not in a table',
};

const rule = (threshold: number): string =>
  `numbers from 1 to ${String(threshold - 1)} are hidden, and whatever would give one away`;

/**
 * Why a count is hidden: by which version's rule. Never whether it is the small number or one that would give it away: that would tell.
 * @example hiddenBecause({ restricted: 'shown', public: 'hidden', … }, { restricted: 5, public: 10 }) // "Public version: numbers from 1 to 9 are hidden, …"
 */
export const hiddenBecause = (
  cell: Pick<HiddenCell, 'restricted' | 'public'>,
  thresholds: Readonly<Record<Version, number>>,
): string => {
  const said = [
    ...(cell.restricted === 'hidden' ? [`Restricted version: ${rule(thresholds.restricted)}.`] : []),
    ...(cell.public === 'hidden' ? [`Public version: ${rule(thresholds.public)}.`] : []),
  ];
  return said.join(' ');
};
