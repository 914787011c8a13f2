import { z } from 'zod';
import { placeCuts } from '../reference/cuts';
import { indicatorNumbers, indicatorViews } from '../reference/indicators';

/** Pieces that several requests share, each checked in the main process. */
export const text = (most: number) => z.string().max(most);
export const year = z.number().int().min(2010).max(2100);
export const version = z.enum(['restricted', 'public']);
export const indicator = z.literal(indicatorNumbers);
export const view = z.enum(indicatorViews);
export const filter = z.strictObject({ cut: z.enum(placeCuts), part: text(300) }).nullable();

/** What the year shown is compared with. */
export const comparedWith = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year }),
  z.strictObject({ kind: z.literal('parts'), cut: z.enum(placeCuts), first: text(300), second: text(300) }),
  z.strictObject({ kind: z.literal('peer'), place: text(300).min(1) }),
]);

/** One thing that is looked for in the register. */
export const criterion = z.union([
  z.strictObject({ kind: z.literal('language'), name: text(200).min(1), isClinical: z.boolean() }),
  z.strictObject({ kind: z.enum(['specialty', 'country', 'years']), name: text(200).min(1) }),
]);
