import { payBands } from '../../reference/bands';
import { modelEmployer } from '../../reference/model-employer';
import { defaultTierLimits, isTier, progressionViews, sectionsOfView, tierBandsOf, tiers } from '../../reference/tiers';
import type { ProgressionView, Rung, TierLimits } from '../../reference/tiers';
import type { BandCounts } from '../counts';

/** One rung in one part of the workforce, with the rows of the return that it adds up. */
export interface ProgressionLine {
  readonly view: ProgressionView;
  readonly rung: Rung;
  readonly rows: readonly BandCounts[];
  /** It adds up the very rows of "8a and above" of the year report. */
  readonly isSenior: boolean;
}

type RowsOf = (view: ProgressionView, names: readonly string[]) => readonly BandCounts[];

const rungsOf = (view: ProgressionView): readonly Rung[] => [
  ...payBands,
  ...tiers,
  ...(view === 'overall' ? (['path'] as const) : []),
];

/**
 * Every band and tier of every part of the workforce that one year holds, bands upwards, then tiers, then the bands of the Model Employer path
 * together. A rung that no file gave has no line.
 * @param limits - where the tiers end, as the settings say
 * @example progressionLines([{ section: 'clinical', band: '5', counts }]) // clinical and overall: band 5 and the lower tier
 */
export const progressionLines = (
  bands: readonly BandCounts[],
  limits: TierLimits = defaultTierLimits,
): readonly ProgressionLine[] => {
  const bandsOf = { ...tierBandsOf(limits), path: modelEmployer.bands };
  const rowsOf: RowsOf = (view, names) =>
    bands.filter(({ section, band }) => sectionsOfView[view].includes(section) && names.includes(band));
  const senior = new Set(rowsOf('overall', modelEmployer.bands));
  const isSenior = (rows: readonly BandCounts[]): boolean =>
    rows.length === senior.size && rows.every((row) => senior.has(row));
  return progressionViews.flatMap((view) =>
    rungsOf(view).flatMap((rung) => {
      const names = isTier(rung) || rung === 'path' ? bandsOf[rung] : [rung];
      const rows = rowsOf(view, names);
      return rows.length === 0 ? [] : [{ view, rung, rows, isSenior: view === 'overall' && isSenior(rows) }];
    }),
  );
};
