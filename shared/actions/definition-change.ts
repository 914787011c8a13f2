import type { MeasuredFigure } from '../measures/measured-figure';
import { definitionBreak } from '../reference/definition-breaks';
import type { Settings } from '../reference/settings';

/**
 * Why a later figure may not be compared with the baseline although both are held: the question, the years it counts or who counts is not the
 * same. Null where they may. A clause.
 */
export const definitionChange = (
  later: MeasuredFigure,
  baseline: MeasuredFigure,
  settings: Settings,
): string | null => {
  const { ref } = baseline;
  const known =
    ref.kind === 'indicator' || ref.kind === 'part'
      ? definitionBreak(ref.indicator, baseline.year, later.year, settings)
      : null;
  if (known !== null) return known;
  return baseline.basis !== null && later.basis !== null && baseline.basis !== later.basis
    ? 'the settings that say who counts, or over which years, were not the same'
    : null;
};
