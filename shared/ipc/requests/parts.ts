import { z } from 'zod';
import { readMeasureKey } from '../../measures/measure-key';
import { placeCuts } from '../../reference/cuts';
import { indicatorNumbers, indicatorViews } from '../../reference/indicators';

/** Pieces that several requests share, each checked in the main process. */
export const nothing = z.strictObject({});
export const text = (most: number) => z.string().max(most);
export const id = text(80).min(1);
/** The number of a row of the database. */
export const rowId = z.number().int().positive();
/** Words as they stand in a cell, which in Excel holds 32,767 characters, and what an id puts before them. */
export const cellWords = text(33_000);
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const optionalDate = z.union([isoDate, z.literal('')]);
export const role = text(200).min(1);
export const reason = text(2000).min(1);
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
/** The name of a live figure as text; anything else is refused. */
export const measureKey = text(4000).refine((key) => readMeasureKey(key) !== null, 'not the name of a figure');
/** The first row of a page of a list. */
export const rowAt = z.number().int().min(0).max(10_000_000);
