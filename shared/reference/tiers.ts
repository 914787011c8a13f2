import { bandLabel, payBands } from './bands';
import type { PayBand, Section } from './bands';

/**
 * The three tiers of the race disparity ratio, Agenda for Change bands only. This is the one place that says where a tier ends.
 * Source: race disparity ratio of the WRES team (domain notes, 2025); marked as field knowledge there.
 */
export const tiers = ['lower', 'middle', 'upper'] as const;
export type Tier = (typeof tiers)[number];

/** Where a tier starts, and whether very senior managers stand in the upper one or in none. */
export interface TierLimits {
  readonly middleFrom: PayBand;
  readonly upperFrom: PayBand;
  readonly isVsmUpper: boolean;
}

export const defaultTierLimits: TierLimits = { middleFrom: '6', upperFrom: '8a', isVsmUpper: true };

/** The bands in order; very senior managers stand beside the ladder and not on it. */
const ladder: readonly PayBand[] = payBands.filter((band) => band !== 'VSM');

/** Bands that the middle and the upper tier may start at: each tier holds a band. */
export const tierStarts: readonly PayBand[] = ladder.slice(1);

/** @example areInOrder({ middleFrom: '8a', upperFrom: '6', isVsmUpper: true }) // false */
export const areInOrder = ({ middleFrom, upperFrom }: TierLimits): boolean =>
  tierStarts.includes(middleFrom) && tierStarts.indexOf(middleFrom) < tierStarts.indexOf(upperFrom);

/** The bands of each tier, upwards. */
export const tierBandsOf = (limits: TierLimits): Readonly<Record<Tier, readonly PayBand[]>> => {
  const [middle, upper] = [ladder.indexOf(limits.middleFrom), ladder.indexOf(limits.upperFrom)];
  return {
    lower: ladder.slice(0, middle),
    middle: ladder.slice(middle, upper),
    upper: [...ladder.slice(upper), ...(limits.isVsmUpper ? (['VSM'] as const) : [])],
  };
};

const spanOf = (bands: readonly PayBand[]): string => {
  const [first = '', last = ''] = [bands[0], bands.at(-1)];
  if (bands.length === 1) return bandLabel(bands[0] ?? 'VSM');
  return bands.length === 2 ? `Bands ${first} and ${last}` : `Bands ${first}\u2013${last}`;
};

const lowerOf = (bands: readonly PayBand[]): string => {
  const last = bands.at(-1) ?? 'Under 1';
  return last === 'Under 1' ? bandLabel(last) : `${bandLabel(last)} and under`;
};

/**
 * The tiers as sentences name them.
 * @example tierNamesOf(defaultTierLimits) // lower "Band 5 and under", middle "Bands 6 and 7", upper "Band 8a and above"
 */
export const tierNamesOf = (limits: TierLimits): Readonly<Record<Tier, string>> => {
  const { lower, middle, upper } = tierBandsOf(limits);
  return {
    lower: lowerOf(lower),
    middle: spanOf(middle),
    upper: limits.isVsmUpper ? `${bandLabel(limits.upperFrom)} and above` : spanOf(upper),
  };
};

/** The tiers as a table lists them: it says whether very senior managers are in. */
export const tierLabelsOf = (limits: TierLimits): Readonly<Record<Tier, string>> => {
  const names = tierNamesOf(limits);
  return { ...names, upper: `${names.upper}, ${limits.isVsmUpper ? 'with' : 'without'} VSM` };
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

/** A rung of the ladder: one band, one tier of bands, or the bands of the Model Employer path together, whatever the tiers are. */
export type Rung = PayBand | Tier | 'path';

export const isTier = (rung: Rung): rung is Tier => tiers.some((tier) => tier === rung);
