import { z } from 'zod';
import { actionStatuses } from '../../actions/action';
import type { Action } from '../../actions/action';
import type { KeptDraft } from '../../actions/form-text';
import type { ActionChange } from '../../actions/history';
import type { LedgerReport } from '../../actions/ledger.types';
import type { MeasuredFigure } from '../../measures/measured-figure';
import type { ActionsReply } from '../replies/actions';
import { actionTagList, bulkChange, highImpactList } from './action-lists';
import { id, measureKey, nothing, optionalDate, rowId, text, version, year } from './parts';
import { draftKey, unsavedText } from './unsaved-text';

const mostActions = 10_000;
/** The own organisation that was worked on while it was typed; null before there is one. */
const ownOrganisation = rowId.nullable();

const actionDraft = z.strictObject({
  issue: text(5000),
  change: text(5000),
  why: text(5000),
  owner: text(300),
  executive: text(300),
  start: optionalDate,
  due: optionalDate,
  measureOfSuccess: text(5000),
  targetValue: z.number().finite().nullable(),
  testDate: optionalDate,
  highImpactActions: highImpactList,
  tags: actionTagList,
  status: z.enum(actionStatuses),
  evidence: text(5000),
  evidenceFiles: z.array(text(260).min(1)).max(100).readonly(),
  completion: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('measured'), year }),
      z.strictObject({ kind: z.literal('not_measured'), reason: text(5000) }),
    ])
    .nullable(),
});

/** The plan, the figures its actions start from, and text that is not saved yet. */
export const actionRequests = {
  /** One live figure, by the key of its name. */
  'measures.read': z.strictObject({ key: measureKey, year, version }),
  /** Every measure of the plan, up to a year; null for all years held. */
  'ledger.read': z.strictObject({ version, year: year.nullable() }),
  'actions.list': z.strictObject({ version }),
  'actions.save': z.strictObject({
    id: id.nullable(),
    /** The figure a new action starts from; null for one that is changed. */
    start: z.strictObject({ key: measureKey, year }).nullable(),
    draft: actionDraft,
    /** The draft of an imported plan that becomes this action, and is one no longer. */
    fromDraft: id.optional(),
  }),
  'actions.remove': z.strictObject({ id }),
  'actions.note': z.strictObject({ id, text: text(5000).min(1) }),
  'actions.change': z.strictObject({ ids: z.array(id).min(1).max(mostActions), change: bulkChange }),
  'actions.history': z.strictObject({ id }),
  'drafts.list': nothing,
  'drafts.keep': z.strictObject({ organisation: ownOrganisation, key: draftKey, content: unsavedText }),
  'drafts.drop': z.strictObject({ organisation: ownOrganisation, key: draftKey }),
} as const;

export interface ActionReplies {
  'measures.read': { readonly figure: MeasuredFigure };
  'ledger.read': LedgerReport;
  'actions.list': ActionsReply;
  'actions.save': { readonly action: Action };
  'actions.remove': { readonly id: string };
  'actions.note': { readonly action: Action };
  'actions.change': { readonly changed: number };
  'actions.history': { readonly changes: readonly ActionChange[] };
  'drafts.list': { readonly drafts: readonly KeptDraft[] };
  'drafts.keep': { readonly keptAt: string };
  'drafts.drop': { readonly key: string };
}
