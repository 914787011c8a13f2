import type { Action, Completion } from '../../../shared/actions/action';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { amountWords, figureWithRange, sideWords, unitLabels } from '../../../shared/narrative/actions/measure-words';

const valueText = (figure: MeasuredFigure): string => (figure.isHidden ? '*' : figureWithRange(figure));

const sidesText = ({ sides, isHidden }: MeasuredFigure): string =>
  sides.flatMap((side) => sideWords(side) ?? (isHidden ? [`${side.label} *`] : [])).join('; ');

/** "Indicator 2. Appointed from shortlisting, 2025\nRatio: 1.43 (1.28 to 1.59)\nWhite 742 of 3,214; BME 391 of 2,418". */
export const baselineText = (baseline: MeasuredFigure): string =>
  [
    `${measureTitle(baseline.ref)}, ${String(baseline.year)}`,
    `${unitLabels[baseline.unit]}: ${valueText(baseline)}`,
    sidesText(baseline),
    ...baseline.definition,
  ]
    .filter((line) => line !== '')
    .join('\n');

export const targetText = ({ targetValue, baseline }: Action): string =>
  targetValue === null ? 'No target value yet' : `Target: ${amountWords(baseline.unit, targetValue)}`;

/** How an action was completed; null while it is not. */
export const completionText = (completion: Completion | null): string | null => {
  if (completion === null) return null;
  return completion.kind === 'not_measured'
    ? `No measured result: ${completion.reason}`
    : `${String(completion.figure.year)}: ${valueText(completion.figure)}. ${sidesText(completion.figure)}`;
};
