import type { MeasuredFigure, MeasuredSide } from './measured-figure';

const noSide = (side: MeasuredSide): MeasuredSide => ({ ...side, count: null, of: null, percent: null });

const maskedSide = (side: MeasuredSide, shown: readonly MeasuredSide[]): MeasuredSide => {
  const now = shown.find(({ label }) => label === side.label);
  if (now === undefined) return noSide(side);
  const keep = (kept: number | null, seen: number | null): number | null => (seen === null ? null : kept);
  return {
    label: side.label,
    count: keep(side.count, now.count),
    of: keep(side.of, now.of),
    percent: keep(side.percent, now.percent),
  };
};

/** A figure whose numbers may not be shown in a version: it keeps its name, its definition and nothing else. */
export const withoutNumbers = (figure: MeasuredFigure): MeasuredFigure => ({
  ...figure,
  value: null,
  lower: null,
  upper: null,
  finding: 'too_few',
  isHidden: true,
  hasLowNumbers: false,
  sides: figure.sides.map(noSide),
});

/**
 * A figure that was kept, as far as a version shows the same figure of the same year today: a number of which the version shows nothing is
 * left out, whatever stands in the database.
 * @param kept - as it stood on the day
 * @param shown - the figure as the version has it now; null where its data are no longer held, and then no number is given
 */
export const asFarAsShown = (kept: MeasuredFigure, shown: MeasuredFigure | null): MeasuredFigure => {
  if (shown === null || shown.isHidden) return { ...withoutNumbers(kept), sides: sidesAsShown(kept, shown) };
  const isGiven = shown.value !== null;
  return {
    ...kept,
    value: isGiven ? kept.value : null,
    lower: isGiven ? kept.lower : null,
    upper: isGiven ? kept.upper : null,
    finding: isGiven ? kept.finding : shown.finding,
    hasLowNumbers: kept.hasLowNumbers && isGiven,
    sides: sidesAsShown(kept, shown),
  };
};

const sidesAsShown = (kept: MeasuredFigure, shown: MeasuredFigure | null): readonly MeasuredSide[] =>
  kept.sides.map((side) => maskedSide(side, shown?.sides ?? []));
