import type { ShownSeniority } from '../disclosure/experts/disclose-seniority';
import { hiddenShare, share } from '../indicators/experts/share';
import type { Share } from '../indicators/experts/share';
import { bandLabel } from '../reference/bands';
import { seniorityNames } from '../reference/expert-seniority';
import { defaultTierLimits, tierBandsOf } from '../reference/tiers';
import type { Tier } from '../reference/tiers';

/** Levels overseas from which a junior first band is a step down. */
const seniorLevels = seniorityNames.slice(0, 2);

/** Always these bands, whatever the tiers of progression are set to: the name of the figure says band 5. */
const bands = tierBandsOf(defaultTierLimits);
const labels = (tier: Tier): readonly string[] => bands[tier].map(bandLabel);
const juniorBands = labels('lower');
const knownBands = [...juniorBands, ...labels('middle'), ...labels('upper')];

export const firstBandWords = `Colleagues who were ${seniorLevels.map((level) => level.toLowerCase()).join(', or ')} overseas and whose first pay band here is known and stands by itself in the table; those who began in band 5 or under.`;

/**
 * Of colleagues who were senior overseas, those whose first band here was 5 or under: worked out from the cells of the table that is shown. A
 * hidden cell among them hides the share. Bands that are taken together as others are left out.
 * @example of 40 specialists 30 began in band 5 and 10 in band 6: 75 %
 */
export const seniorInJuniorBand = (table: ShownSeniority): Share => {
  const cells = table.rows
    .filter(({ name }) => seniorLevels.includes(name))
    .flatMap((row) => table.bands.map((band, at) => ({ band, cell: row.cells[at] })))
    .filter(({ band }) => knownBands.includes(band));
  if (cells.some(({ cell }) => cell === undefined || cell.isHidden)) return hiddenShare;
  const sum = (of: typeof cells): number => of.reduce((total, { cell }) => total + (cell?.count ?? 0), 0);
  return share(sum(cells.filter(({ band }) => juniorBands.includes(band))), sum(cells));
};
