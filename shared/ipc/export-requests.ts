import { z } from 'zod';
import { audiences } from '../releases/release.types';
import { text, version, year } from './request-parts';

/** Lets a refused release go: in which role, and why. */
const override = z.strictObject({ role: text(200).min(1), reason: text(2000).min(1) });

export const exportRun = z.strictObject({
  year,
  version,
  format: z.enum(['docx', 'xlsx']),
  audience: z.enum(audiences).optional(),
  override: override.optional(),
});

/** Several files that leave together, into a folder that is asked for. */
export const exportFolder = z.strictObject({
  year,
  version,
  what: z.enum(['both_versions', 'division_packs']),
  override: override.optional(),
});
