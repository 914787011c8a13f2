import { audiences } from '../../releases/release.types';
import { z } from 'zod';
import type { PaperPreview } from '../../paper/paper-preview.types';
import { sectionIds } from '../../paper/paper-sections';
import type { ExportReply } from '../replies/exports';
import type { TemplateReply } from '../replies/paper';
import { nothing, text, version, year } from './parts';

/** What is chosen and typed for the paper of one year and version. */
const paperChoices = z.strictObject({
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

/** The board paper and its template. */
export const paperRequests = {
  'paper.preview': z.strictObject({ year, version, audience: z.enum(audiences).optional() }),
  'paper.save': paperChoices,
  'template.get': z.strictObject({ year, version }),
  'template.drop': nothing,
  'template.choose': nothing,
  'template.starter': nothing,
} as const;

export interface PaperReplies {
  'paper.preview': PaperPreview;
  'paper.save': { readonly year: number };
  'template.get': TemplateReply;
  'template.drop': { readonly name: null };
  /** Null: the window was closed without a choice. */
  'template.choose': { readonly name: string | null };
  'template.starter': ExportReply;
}
