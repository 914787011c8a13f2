import { z } from 'zod';
import { indicator, text, view, year } from './parts';

/** A figure of others that was typed in under Settings. */
export const ownBenchmark = z.strictObject({
  indicator,
  view,
  year,
  value: z.number().finite(),
  place: text(200).min(1),
  source: text(500).min(1),
  isNational: z.boolean(),
});
