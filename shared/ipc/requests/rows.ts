import { z } from 'zod';
import { rowIndicators, rowSides } from '../../dataset/rows-behind';
import { registerQuestions, requestCells, skillSides } from '../../indicators/experts/register-number';
import { requestKinds } from '../../indicators/experts/request-counts';
import { figurePlaces } from '../../indicators/training/training-figures';
import { trainingMeasures } from '../../indicators/training/training-measures';
import { barriers } from '../../reference/expert-barriers';
import { ethnicGroups } from '../../reference/groups';
import { trainingWindows } from '../../reference/training-year';
import type { RowsReply } from '../replies/rows';
import { rowAt, text, version, view, year } from './parts';

const group = z.enum(ethnicGroups);
const side = z.enum(rowSides);

const registerNumber = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('skill'), side: z.enum(skillSides) }),
  z.strictObject({ kind: z.literal('answer'), question: z.enum(registerQuestions), side: z.enum(['yes', 'answered']) }),
  z.strictObject({ kind: z.literal('seniority'), name: text(300).min(1) }),
  z.strictObject({ kind: z.literal('barrier'), barrier: z.enum(barriers) }),
]);

/** Every row behind a figure: one number of it, a page at a time. */
export const rowRequests = {
  'report.rows': z.strictObject({ year, version, indicator: z.literal(rowIndicators), view, group, side, from: rowAt }),
  'report.trainingRows': z.strictObject({
    year,
    version,
    window: z.literal(trainingWindows),
    measure: z.enum(trainingMeasures),
    group,
    place: z.enum(figurePlaces),
    side,
    from: rowAt,
  }),
  'report.registerRows': z.strictObject({ year, version, number: registerNumber, from: rowAt }),
  'report.requestRows': z.strictObject({
    year,
    version,
    kind: z.enum(requestKinds),
    group,
    cell: z.enum(requestCells),
    from: rowAt,
  }),
};

export type RowReplies = Readonly<Record<keyof typeof rowRequests, RowsReply>>;
