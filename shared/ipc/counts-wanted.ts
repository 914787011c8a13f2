import { z } from 'zod';
import { trainingCuts } from '../indicators/training/training-cuts';
import { trainingMeasures } from '../indicators/training/training-measures';
import { cutIndicators, cuts, placeCuts } from '../reference/cuts';
import { arcpDefinitions, arcpUnits } from '../reference/outcomes-arcp';
import { trainingWindows } from '../reference/training-year';
import { filter, indicator, view } from './requests/parts';

const ofIndicator = { indicator: z.literal(cutIndicators), view };

/**
 * Which counts stand in a table that is copied from a page. Never the counts: they are looked up on the other side, from the very report the page
 * shows. In the year and version of the copy.
 */
export const countsWanted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('indicators'), figures: z.array(z.strictObject({ indicator, view })).max(40) }),
  z.strictObject({ kind: z.literal('bands') }),
  /** By a cut; null: of the whole, or of the part that the page is narrowed to, alone. */
  z.strictObject({ kind: z.literal('breakdown'), ...ofIndicator, filter, cut: z.enum(cuts).nullable() }),
  z.strictObject({
    kind: z.literal('combination'),
    ...ofIndicator,
    first: z.enum(placeCuts),
    second: z.enum(placeCuts),
  }),
  z.strictObject({ kind: z.literal('ladder') }),
  z.strictObject({
    kind: z.literal('training'),
    window: z.literal(trainingWindows),
    definition: z.enum(arcpDefinitions),
    unit: z.enum(arcpUnits),
  }),
  z.strictObject({
    kind: z.literal('training_cut'),
    window: z.literal(trainingWindows),
    measure: z.enum(trainingMeasures),
    cut: z.enum(trainingCuts),
  }),
  z.strictObject({ kind: z.literal('requests') }),
  z.strictObject({ kind: z.literal('register') }),
  z.strictObject({ kind: z.literal('journeys') }),
]);
export type CountsWanted = z.infer<typeof countsWanted>;
