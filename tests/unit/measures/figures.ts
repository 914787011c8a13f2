import { gapFigure, ratioFigure } from '../../../shared/measures/measured-figure';
import type { FoundFigure, MeasuredFigure } from '../../../shared/measures/measured-figure';

const found = (value: number, lower: number, upper: number, parity: number): FoundFigure => ({
  ref: { kind: 'indicator', indicator: parity === 1 ? 2 : 5, view: 'all' },
  year: 2025,
  amount: { value, lower, upper },
  finding: lower > parity || upper < parity ? 'unlikely_chance' : 'not_distinguishable',
  isHidden: false,
  hasLowNumbers: false,
  sides: [],
  basis: '',
});

/** A ratio of indicator 2 of 2025. */
export const ratio = (value: number, lower: number, upper: number): MeasuredFigure =>
  ratioFigure(found(value, lower, upper, 1));

/** A gap of indicator 5 of 2025. */
export const gap = (value: number, lower: number, upper: number): MeasuredFigure =>
  gapFigure(found(value, lower, upper, 0));

export const inYear = (figure: MeasuredFigure, year: number): MeasuredFigure => ({ ...figure, year });
