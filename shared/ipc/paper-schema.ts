import { z } from 'zod';
import { sectionIds } from '../paper/paper-sections';
import { text, version, year } from './request-parts';

/** What is chosen and typed for the paper of one year and version. */
export const paperChoices = z.strictObject({
  year,
  version,
  sections: z
    .array(z.strictObject({ id: z.enum(sectionIds), isOn: z.boolean() }))
    .max(sectionIds.length)
    .readonly(),
  /** Null: the generated words. */
  summary: text(20_000).nullable(),
  recommendations: text(20_000),
});
