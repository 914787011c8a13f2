import { bandLabel, payBands, upperBands } from './bands';
import type { PayBand, Section } from './bands';

/**
 * The three tiers of the race disparity ratio, Agenda for Change bands only. This is the one place that says where a tier ends.
 * Source: race disparity ratio of the WRES team (domain notes, 2025); marked as field knowledge there.
 */
export const tiers = ['lower', 'middle', 'upper'] as const;
export type Tier = (typeof tiers)[number];

export const tierBands: Readonly<Record<Tier, readonly PayBand[]>> = {
  lower: payBands.slice(0, payBands.indexOf('6')),
  middle: ['6', '7'],
  upper: upperBands,
};

export const tierLabels: Readonly<Record<Tier, string>> = {
  lower: 'Band 5 and under',
  middle: 'Bands 6 and 7',
  upper: 'Band 8a and above, with VSM',
};

/** The parts of the workforce that progression is shown for. Medical grades are not bands and are in none of them. */
export const progressionViews = ['overall', 'clinical', 'non-clinical'] as const;
export type ProgressionView = (typeof progressionViews)[number];

export const progressionViewLabels: Readonly<Record<ProgressionView, string>> = {
  overall: 'Clinical and non-clinical',
  clinical: 'Clinical',
  'non-clinical': 'Non-clinical',
};

export const sectionsOfView: Readonly<Record<ProgressionView, readonly Section[]>> = {
  overall: ['non-clinical', 'clinical'],
  clinical: ['clinical'],
  'non-clinical': ['non-clinical'],
};

/** A rung of the ladder: one band, or one tier of bands. */
export type Rung = PayBand | Tier;

export const isTier = (rung: Rung): rung is Tier => tiers.some((tier) => tier === rung);

export const bandsOfRung = (rung: Rung): readonly PayBand[] => (isTier(rung) ? tierBands[rung] : [rung]);

/** @example rungLabel('8a') // "Band 8a" */
export const rungLabel = (rung: Rung): string => (isTier(rung) ? tierLabels[rung] : bandLabel(rung));
