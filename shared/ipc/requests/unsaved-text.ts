import { z } from 'zod';
import { actionStatuses } from '../../actions/action';
import { actionTagList, highImpactList } from './action-lists';

/** Longer than any field may be when it is saved: what somebody typed is kept even where it is too long. */
const typed = z.string().max(200_000);
const dateParts = z.strictObject({ day: typed, month: typed, year: typed });

const form = z.strictObject({
  issue: typed,
  change: typed,
  why: typed,
  owner: typed,
  executive: typed,
  start: dateParts,
  due: dateParts,
  measureOfSuccess: typed,
  target: typed,
  testDate: dateParts,
  highImpactActions: highImpactList,
  tags: actionTagList,
  status: z.enum(actionStatuses),
  evidence: typed,
  evidenceFiles: typed,
  completion: z.enum(['measured', 'not_measured', '']),
  resultYear: typed,
  noResult: typed,
});

/** Text typed and not saved yet, as the page holds it. */
export const unsavedText = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('action'), form }),
  z.strictObject({ kind: z.literal('note'), text: typed }),
  z.strictObject({ kind: z.literal('paper'), summary: typed, recommendations: typed }),
]);

/** An action's id, or what a new action starts from. */
export const draftKey = z.string().min(1).max(4200);
