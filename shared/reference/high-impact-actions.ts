import type { IndicatorNumber } from './indicators';

export type HighImpactAction = 1 | 2 | 3 | 4 | 5 | 6;

/** The six high-impact actions of the NHS equality, diversity and inclusion improvement plan (2023), shortened. */
export const highImpactActions: Readonly<Record<HighImpactAction, string>> = {
  1: 'Measurable objectives for chairs, chief executives and boards',
  2: 'Fair and inclusive recruitment and talent management',
  3: 'Eliminate pay gaps',
  4: 'Address health inequalities in the workforce',
  5: 'Induction, onboarding and development for internationally recruited staff',
  6: 'End bullying, discrimination, harassment and violence at work',
};

export const highImpactNumbers: readonly HighImpactAction[] = [1, 2, 3, 4, 5, 6];

const usual: Readonly<Record<HighImpactAction, readonly IndicatorNumber[]>> = {
  1: [9],
  2: [1, 2, 4, 7, 9],
  3: [1],
  4: [],
  5: [1, 2, 8],
  6: [3, 5, 6, 8],
};

/** The high-impact actions an indicator usually belongs to, first the closest. */
export const usualHighImpactActions = (indicator: IndicatorNumber): readonly HighImpactAction[] =>
  highImpactNumbers.filter((action) => usual[action].includes(indicator));
