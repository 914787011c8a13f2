import { assertNever } from '../assert-never';
import type { MeasureRef } from '../measures/measure-ref';
import { cutIndicators, cuts } from '../reference/cuts';
import type { Cut, CutIndicator } from '../reference/cuts';
import { indicatorNumbers } from '../reference/indicators';
import type { IndicatorNumber } from '../reference/indicators';

/** What an export can do without: an indicator, its bands, an indicator by one cut, or the figures of a page. */
export type PaperPart =
  `indicator-${IndicatorNumber}` | `where-${CutIndicator}-${Cut}` | 'bands' | 'progression' | 'training' | 'experts';

export const indicatorPart = (indicator: IndicatorNumber): PaperPart => `indicator-${indicator}`;

export const cutPart = (indicator: CutIndicator, cut: Cut): PaperPart => `where-${indicator}-${cut}`;

/** Every part, the smallest to miss first: one table by a cut before an indicator, an indicator before a page. */
export const paperParts: readonly PaperPart[] = [
  ...cutIndicators.flatMap((indicator) => cuts.map((cut) => cutPart(indicator, cut))),
  'bands',
  ...indicatorNumbers.map(indicatorPart),
  'experts',
  'training',
  'progression',
];

/**
 * The parts whose figures a measure of the plan is one of; without one of them nothing of the measure may be printed.
 * @example partsOfMeasure({ kind: 'indicator', indicator: 2, view: 'all' }) // ['indicator-2']
 */
export const partsOfMeasure = (ref: MeasureRef): readonly PaperPart[] => {
  switch (ref.kind) {
    case 'indicator':
      return [indicatorPart(ref.indicator)];
    case 'part':
      return [indicatorPart(ref.indicator), cutPart(ref.indicator, ref.cut)];
    case 'band':
      return ['indicator-1', 'bands'];
    case 'disparity':
    case 'model_employer':
      return ['progression'];
    case 'training':
    case 'training_alike':
    case 'training_part':
    case 'stage':
    case 'requests':
      return ['training'];
    case 'promotion':
    case 'promoted_by':
    case 'two_years':
    case 'experts':
    case 'learning_access':
      return ['experts'];
    default:
      return assertNever(ref);
  }
};
