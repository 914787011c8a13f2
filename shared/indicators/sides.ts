import { fewerCases } from '../statistics/fewer-cases';
import { moreCases } from '../statistics/more-cases';
import { shortfall } from '../statistics/shortfall';
import type { Proportion } from '../statistics/types';

/** The two groups of a comparison: people (or events) it happened to, of those it could have happened to. */
export interface Sides {
  readonly white: Proportion;
  readonly bme: Proportion;
}

/** Two groups taken as one. */
export const together = (a: Proportion, b: Proportion): Proportion => ({ count: a.count + b.count, of: a.of + b.of });

/**
 * BME people missing at the White rate, or beyond it where a higher rate is worse. Unrounded; null where the rates are not adverse.
 * @example peopleShort(false, { white: { count: 412, of: 1650 }, bme: { count: 96, of: 540 } }) // 38.84
 */
export const peopleShort = (isHigherWorse: boolean, { white, bme }: Sides): number | null => {
  const exact = shortfall({ group: bme, reference: white })?.exact ?? 0;
  const people = isHigherWorse ? -exact : exact;
  return people > 0 ? people : null;
};

/** Below this many events in either group a figure carries the sentence about small numbers. */
export const fewCases = 30;

/**
 * On few cases: how many fewer of them (more, where a lower rate is worse) would bring the ratio inside 0.80 to 1.25; null elsewhere.
 * @example casesToScreen(true, { white: { count: 17, of: 2505 }, bme: { count: 9, of: 725 } }) // 3
 */
export const casesToScreen = (isHigherWorse: boolean, { white, bme }: Sides): number | null => {
  if (Math.min(white.count, bme.count) >= fewCases) return null;
  const change = isHigherWorse ? fewerCases(bme, white) : moreCases(white, bme);
  return change?.cases ?? null;
};
