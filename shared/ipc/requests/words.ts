import { z } from 'zod';
import { systems } from '../../dataset/extract-kinds';
import { ethnicGroups } from '../../reference/groups';
import type { CoursesReply, TranslationsReply } from '../replies/words';
import { cellWords, version } from './parts';

/** What the words of imported files are read as. */
export const wordRequests = {
  'translations.list': z.strictObject({ version }),
  'translations.change': z.strictObject({
    system: z.enum(systems),
    original: cellWords.min(1),
    from: z.enum(ethnicGroups),
    to: z.enum(ethnicGroups),
  }),
  'courses.list': z.strictObject({ version }),
  'courses.change': z.strictObject({ course: cellWords.min(1), to: z.enum(['mandatory', 'non_mandatory']) }),
} as const;

export interface WordReplies {
  'translations.list': TranslationsReply;
  'translations.change': { readonly version: number; readonly rows: number };
  'courses.list': CoursesReply;
  'courses.change': { readonly rows: number };
}
