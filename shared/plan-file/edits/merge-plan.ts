import { missingFields } from '../../actions/complete';
import type { Action } from '../../actions/action';
import { editFields, editValuesOf, withField } from './edit-fields';
import type { EditField, EditValues } from './edit-fields';
import type { PlanPlace } from '../plan-row.types';

/** A field as it comes back: a value, or words that are none, with the reason. */
export type TheirField =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'unreadable'; readonly words: string; readonly reason: string };

export interface EditedRow {
  readonly id: string;
  /** '' for a row that somebody added. */
  readonly reference: string;
  readonly place: PlanPlace;
  readonly fields: Readonly<Record<EditField, TheirField>>;
  readonly note: string;
}

/** What the export said of an action: its id, and whether a value is the one that was exported. */
export interface ExportedAction {
  readonly id: string;
  readonly reference: string;
  readonly isExported: (field: EditField, value: string) => boolean;
}

export interface FieldChange {
  /** `A-001.issue`: names the conflict when it is decided. */
  readonly key: string;
  readonly reference: string;
  readonly field: EditField;
  readonly ours: string;
  readonly theirs: string;
}

export interface RefusedChange {
  readonly reference: string;
  readonly field: EditField;
  readonly theirs: string;
  readonly reason: string;
}

export type FieldFate = 'same' | 'theirs' | 'ours' | 'conflict';

/**
 * Three-way merge of one field. `isExported` tells whether a value is the one both sides began with; null where that is not known, and then every
 * difference is a conflict.
 * @example mergeField('a', 'b', (value) => value === 'a') // 'theirs': only they changed it
 */
export const mergeField = (
  ours: string,
  theirs: string,
  isExported: ((value: string) => boolean) | null,
): FieldFate => {
  if (ours === theirs) return 'same';
  if (isExported === null) return 'conflict';
  if (isExported(theirs)) return 'ours';
  return isExported(ours) ? 'theirs' : 'conflict';
};

export interface MergedPlan {
  /** Only they changed it: taken. */
  readonly taken: readonly FieldChange[];
  /** Only we changed it: kept. */
  readonly kept: readonly FieldChange[];
  readonly conflicts: readonly FieldChange[];
  readonly refused: readonly RefusedChange[];
  readonly notes: readonly { readonly reference: string; readonly text: string }[];
  /** Rows that somebody added, and changed rows of actions that were removed here since. */
  readonly newRows: readonly EditedRow[];
  /** Actions whose row is gone from the file. */
  readonly missing: readonly string[];
}

const isEmpty = ({ fields, note }: EditedRow): boolean =>
  note === '' && editFields.every((field) => field === 'status' || isBlank(fields[field]));
const isBlank = (field: TheirField): boolean => field.kind === 'value' && field.value === '';

interface Merging {
  readonly taken: FieldChange[];
  readonly kept: FieldChange[];
  readonly conflicts: FieldChange[];
  readonly refused: RefusedChange[];
}

const mergeRow = (merging: Merging, action: Action, row: EditedRow, exported: ExportedAction | null): void => {
  const ours: EditValues = editValuesOf(action);
  const { reference } = action;
  for (const field of editFields) {
    const their = row.fields[field];
    if (their.kind === 'unreadable') {
      merging.refused.push({ reference, field, theirs: their.words, reason: their.reason });
      continue;
    }
    const change: FieldChange = {
      key: `${reference}.${field}`,
      reference,
      field,
      ours: ours[field],
      theirs: their.value,
    };
    const isExported = exported === null ? null : (value: string) => exported.isExported(field, value);
    const fate = mergeField(change.ours, change.theirs, isExported);
    if (fate === 'theirs') merging.taken.push(change);
    if (fate === 'ours') merging.kept.push(change);
    if (fate === 'conflict') merging.conflicts.push(change);
  }
};

const isChanged = (row: EditedRow, exported: ExportedAction): boolean =>
  row.note !== '' ||
  editFields.some((field) => {
    const their = row.fields[field];
    return their.kind === 'unreadable' || !exported.isExported(field, their.value);
  });

/**
 * Joins an edited export with the plan as it is now. `exported` is null for a file that has lost what it was exported with. Changes that would
 * leave an action incomplete are refused, one by one, with the reason. A reference that stands twice counts once; the second row is a new one.
 */
export const mergePlan = (
  actions: readonly Action[],
  rows: readonly EditedRow[],
  exported: readonly ExportedAction[] | null,
): MergedPlan => {
  const merging: Merging = { taken: [], kept: [], conflicts: [], refused: [] };
  const notes: { reference: string; text: string }[] = [];
  const newRows: EditedRow[] = [];
  const seen = new Set<string>();
  const byReference = new Map(exported?.map((one) => [one.reference, one]));
  const actionOf = (reference: string): Action | undefined => {
    const id = byReference.get(reference)?.id;
    return actions.find((action) => (exported === null ? action.reference === reference : action.id === id));
  };
  for (const row of rows.filter((each) => !isEmpty(each))) {
    const stamp = byReference.get(row.reference) ?? null;
    const action = row.reference === '' || seen.has(row.reference) ? undefined : actionOf(row.reference);
    const isFirst = !seen.has(row.reference);
    seen.add(row.reference);
    if (action === undefined) {
      if (stamp === null || !isFirst || isChanged(row, stamp)) newRows.push(row);
      continue;
    }
    mergeRow(merging, action, row, stamp);
    if (row.note !== '' && !action.notes.some(({ text }) => text.trim() === row.note))
      notes.push({ reference: action.reference, text: row.note });
  }
  const missing = (exported ?? []).filter(
    ({ id, reference }) => !seen.has(reference) && actions.some((action) => action.id === id),
  );
  return { ...settled(actions, merging), notes, newRows, missing: missing.map(({ reference }) => reference) };
};

const implicated = (field: string, changed: readonly FieldChange[]): readonly FieldChange[] =>
  changed.filter(
    (change) =>
      change.field === (field === 'completion' ? 'status' : field) || (field === 'due' && change.field === 'start'),
  );

export interface Settled {
  readonly action: Action;
  readonly refused: readonly RefusedChange[];
}

/** Puts changes into an action, as far as it stays complete. */
export const settleChanges = (action: Action, changes: readonly FieldChange[]): Settled => {
  let left = changes;
  const refused: RefusedChange[] = [];
  for (;;) {
    const next = left.reduce((one, { field, theirs }) => withField(one, field, theirs), action);
    const bad = missingFields(next, true).flatMap(({ field, text }) =>
      implicated(field, left).map((change) => ({ change, text })),
    );
    const [first] = bad;
    if (first === undefined) return { action: next, refused };
    const { reference, field, theirs } = first.change;
    refused.push({ reference, field, theirs, reason: first.text });
    left = left.filter((change) => change !== first.change);
  }
};

const settled = (actions: readonly Action[], { taken, kept, conflicts, refused }: Merging) => {
  const more = actions.flatMap(
    (action) =>
      settleChanges(
        action,
        taken.filter(({ reference }) => reference === action.reference),
      ).refused,
  );
  const isRefused = (change: FieldChange): boolean =>
    more.some(({ reference, field }) => reference === change.reference && field === change.field);
  return { taken: taken.filter((change) => !isRefused(change)), kept, conflicts, refused: [...refused, ...more] };
};
