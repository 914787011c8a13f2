import { z } from 'zod';
import { trainingCuts } from '../indicators/training/training-cuts';
import { figurePlaces } from '../indicators/training/training-figures';
import { trainingMeasures } from '../indicators/training/training-measures';
import { sections } from '../reference/bands';
import { cutIndicators, cuts } from '../reference/cuts';
import { measures } from '../reference/indicators';
import { arcpDefinitions, arcpUnits } from '../reference/outcomes-arcp';
import { registerLists } from '../narrative/experts/register-list-words';
import { progressionViews } from '../reference/tiers';
import { trainingWindows } from '../reference/training-year';
import { comparedWith, filter, indicator, text, version, view, year } from './requests/parts';

const dated = { year, version };
const brokenDown = { indicator: z.literal(cutIndicators), view, cut: z.enum(cuts), filter, ...dated };
const progression = { part: z.enum(progressionViews), ...dated };
const training = {
  window: z.literal(trainingWindows),
  definition: z.enum(arcpDefinitions),
  unit: z.enum(arcpUnits),
  ...dated,
};
const people = z.number().int().min(0).max(100_000);

/** Which picture is to be copied. Never a drawing: it is drawn on the other side, from the figures as they may be shown there. */
export const picture = z.discriminatedUnion('kind', [
  /** Ratios, gaps, or null for both. */
  z.strictObject({ kind: z.literal('overview'), measure: z.enum(measures).nullable(), ...dated }),
  z.strictObject({ kind: z.literal('figure'), indicator, view, ...dated }),
  z.strictObject({ kind: z.literal('trend'), indicator, view, ...dated }),
  z.strictObject({ kind: z.literal('bands'), section: z.enum(sections), ...dated }),
  z.strictObject({ kind: z.literal('recruitment_views'), ...dated }),
  z.strictObject({ kind: z.literal('recruitment_path'), view, ...dated }),
  z.strictObject({ kind: z.literal('pooled_years'), view, ...dated }),
  z.strictObject({ kind: z.literal('board'), ...dated }),
  z.strictObject({ kind: z.literal('breakdown'), ...brokenDown }),
  z.strictObject({ kind: z.literal('funnel'), ...brokenDown }),
  z.strictObject({ kind: z.literal('pipeline'), ...progression }),
  z.strictObject({ kind: z.literal('disparity'), ...progression }),
  z.strictObject({ kind: z.literal('disparity_years'), ...progression }),
  z.strictObject({ kind: z.literal('model_employer'), ...dated }),
  z.strictObject({
    kind: z.literal('projection'),
    band: text(80).min(1),
    appointments: people,
    bmePercent: z.number().int().min(0).max(100),
    leavers: people,
    ...dated,
  }),
  z.strictObject({ kind: z.literal('comparison'), measure: z.enum(measures), with: comparedWith, ...dated }),
  z.strictObject({ kind: z.literal('training'), measure: z.enum(trainingMeasures), ...training }),
  z.strictObject({ kind: z.literal('training_stages'), pmq: z.enum(figurePlaces), ...training }),
  z.strictObject({
    kind: z.literal('training_cut'),
    window: z.literal(trainingWindows),
    measure: z.enum(trainingMeasures),
    cut: z.enum(trainingCuts),
    ...dated,
  }),
  z.strictObject({ kind: z.literal('promotion'), ...dated }),
  z.strictObject({ kind: z.literal('first_two_years'), ...dated }),
  z.strictObject({ kind: z.literal('register'), list: z.enum(registerLists), ...dated }),
]);

export type PictureWanted = z.infer<typeof picture>;

/** The pictures of one kind, or of a few. */
export type PictureOf<K extends PictureWanted['kind']> = Extract<PictureWanted, { kind: K }>;

/** Whether a picture is one of some kinds. */
export const isPictureOf =
  <K extends PictureWanted['kind']>(kinds: readonly K[]) =>
  (wanted: PictureWanted): wanted is PictureOf<K> =>
    kinds.some((kind) => kind === wanted.kind);
