import type { IndicatorFigure } from '../indicators/figure';

/** Why a band shows no BME share. A share that may not be shown is not a band with nobody in it. */
export type NoShare = 'hidden' | 'nobody' | 'too_few';

export const noShareWords: Readonly<Record<NoShare, { readonly short: string; readonly long: string }>> = {
  hidden: { short: '* hidden', long: '* hidden' },
  nobody: { short: 'nobody', long: 'nobody in this band' },
  too_few: { short: 'too few', long: 'too few to say' },
};

/**
 * Null where the band's BME share may be shown and means something. The share needs the BME count and the band's headcount, so hiding
 * either hides it.
 * @example a band of 70 whose headcount is hidden: "hidden", though its BME count is shown
 */
export const whyNoShare = ({ bme, isHidden }: Pick<IndicatorFigure, 'bme' | 'isHidden'>): NoShare | null => {
  if (bme.isHidden || (isHidden && bme.of === null)) return 'hidden';
  if (bme.percent !== null) return null;
  return bme.of === 0 ? 'nobody' : 'too_few';
};
