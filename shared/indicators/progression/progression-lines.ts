import { payBands } from '../../reference/bands';
import { bandsOfRung, progressionViews, sectionsOfView, tiers } from '../../reference/tiers';
import type { ProgressionView, Rung } from '../../reference/tiers';
import type { BandCounts } from '../counts';

/** One rung in one part of the workforce, with the rows of the return that it adds up. */
export interface ProgressionLine {
  readonly view: ProgressionView;
  readonly rung: Rung;
  readonly rows: readonly BandCounts[];
}

const rowsOf = (bands: readonly BandCounts[], view: ProgressionView, rung: Rung): readonly BandCounts[] => {
  const names = bandsOfRung(rung);
  return bands.filter(
    ({ section, band }) => sectionsOfView[view].includes(section) && names.some((name) => name === band),
  );
};

/**
 * Every band and tier of every part of the workforce that one year holds, bands upwards and then tiers. A rung that no file gave has no line.
 * @example progressionLines([{ section: 'clinical', band: '5', counts }]) // clinical and overall: band 5 and the lower tier
 */
export const progressionLines = (bands: readonly BandCounts[]): readonly ProgressionLine[] =>
  progressionViews.flatMap((view) =>
    [...payBands, ...tiers].flatMap((rung) => {
      const rows = rowsOf(bands, view, rung);
      return rows.length === 0 ? [] : [{ view, rung, rows }];
    }),
  );
