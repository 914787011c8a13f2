import type { ComparableFigure } from './difference';

export type LackReason = 'not_held' | 'hidden' | 'too_few' | 'not_calculable' | 'no_interval' | 'open_interval';

/** Which of the two figures cannot be compared, and why. */
export interface Lack {
  readonly side: 'first' | 'second';
  readonly reason: LackReason;
}

const lackOf = (figure: ComparableFigure | null): LackReason | null => {
  if (figure === null) return 'not_held';
  const { value, lower, upper } = figure;
  // Hidden comes first: even "too few" would say something about a hidden number.
  if (value === null && figure.isHidden) return 'hidden';
  if (figure.finding === 'too_few') return 'too_few';
  if (value === null) return 'not_calculable';
  if (lower === null || upper === null) return 'no_interval';
  const isOpen = figure.measure === 'relative_likelihood' && (lower <= 0 || !Number.isFinite(upper));
  return isOpen ? 'open_interval' : null;
};

/** Why there is no difference between two figures; null where there is one. */
export const whyNotCompared = (first: ComparableFigure | null, second: ComparableFigure | null): Lack | null => {
  const [ofFirst, ofSecond] = [lackOf(first), lackOf(second)];
  // That one is not held at all comes first: no other file would help.
  if (ofSecond === 'not_held' && ofFirst !== 'not_held') return { side: 'second', reason: ofSecond };
  if (ofFirst !== null) return { side: 'first', reason: ofFirst };
  return ofSecond === null ? null : { side: 'second', reason: ofSecond };
};
