import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../shared/actions/action';
import { editFields, editValuesOf } from '../../../shared/plan-file/edits/edit-fields';
import type { EditField, EditValues } from '../../../shared/plan-file/edits/edit-fields';
import { mergeField, mergePlan, settleChanges } from '../../../shared/plan-file/edits/merge-plan';
import type { EditedRow, ExportedAction, TheirField } from '../../../shared/plan-file/edits/merge-plan';
import { sampleActions } from '../../renderer/samples/actions';

const word = fc.constantFrom('', 'a', 'b', 'c');

describe('three-way merge of one field', () => {
  it.each([
    ['a', 'a', 'a', 'same'],
    ['a', 'a', 'b', 'theirs'],
    ['a', 'b', 'a', 'ours'],
    ['a', 'b', 'b', 'same'],
    ['a', 'b', 'c', 'conflict'],
    ['a', '', 'b', 'conflict'],
    ['a', '', 'a', 'ours'],
    ['a', 'a', '', 'theirs'],
  ] as const)('exported %j, ours %j, theirs %j: %s', (base, ours, theirs, fate) => {
    expect(mergeField(ours, theirs, (value) => value === base)).toBe(fate);
  });

  it('never loses an edit of either side', () => {
    fc.assert(
      fc.property(word, word, word, (base, ours, theirs) => {
        const fate = mergeField(ours, theirs, (value) => value === base);
        if (theirs !== base) expect(fate === 'ours').toBe(false);
        if (ours !== base && ours !== theirs) expect(fate === 'theirs').toBe(false);
        if (ours === theirs) expect(fate).toBe('same');
        if (fate === 'conflict') expect(ours !== base && theirs !== base && ours !== theirs).toBe(true);
      }),
    );
  });

  it('shows every difference where it is not known what was exported', () => {
    fc.assert(
      fc.property(word, word, (ours, theirs) => {
        expect(mergeField(ours, theirs, null)).toBe(ours === theirs ? 'same' : 'conflict');
      }),
    );
  });
});

const [sample] = sampleActions;
if (sample === undefined) throw new Error('no sample action');

const actionOf = (reference: string, over: Partial<Action> = {}): Action => ({
  ...sample,
  id: `id of ${reference}`,
  reference,
  issue: 'issue',
  owner: 'owner',
  start: '',
  due: '2026-03-31',
  measureOfSuccess: 'measure',
  targetValue: 1.2,
  testDate: '2026-06-30',
  status: 'amber',
  completion: null,
  notes: [],
  ...over,
});
const stampOf = (action: Action): ExportedAction => ({
  id: action.id,
  reference: action.reference,
  isExported: (field, value) => editValuesOf(action)[field] === value,
});
const fieldsOf = (values: EditValues): EditedRow['fields'] =>
  Object.fromEntries(
    editFields.map((field): [EditField, TheirField] => [field, { kind: 'value', value: values[field] }]),
  ) as EditedRow['fields'];
const rowOf = (action: Action, over: Partial<EditValues> = {}, note = ''): EditedRow => ({
  id: `row of ${action.reference}`,
  reference: action.reference,
  place: { sheet: 'Action plan', row: 5 },
  fields: fieldsOf({ ...editValuesOf(action), ...over }),
  note,
});

const text = fc.constantFrom('one', 'two', 'three');
const some = fc.record({ issue: text, change: text, why: text, owner: text, evidence: text });

describe('a whole plan', () => {
  it('accounts for every field that either side changed, whatever they changed', () => {
    fc.assert(
      fc.property(some, some, some, (base, ours, theirs) => {
        const exported = actionOf('A-001', base);
        const now = actionOf('A-001', ours);
        const merged = mergePlan([now], [rowOf(exported, theirs)], [stampOf(exported)]);
        const { action } = settleChanges(now, merged.taken);
        for (const field of ['issue', 'change', 'why', 'owner', 'evidence'] as const) {
          const isOpen = merged.conflicts.some((conflict) => conflict.field === field);
          if (theirs[field] !== base[field] && !isOpen) expect(action[field]).toBe(theirs[field]);
          if (ours[field] !== base[field] && !isOpen) expect(action[field]).toBe(ours[field]);
          if (isOpen) {
            expect(merged.conflicts.find((conflict) => conflict.field === field)).toMatchObject({
              ours: ours[field],
              theirs: theirs[field],
            });
            expect(action[field]).toBe(ours[field]);
          }
        }
      }),
    );
  });

  it('finds nothing to do in an export that nobody changed, and nothing the second time', () => {
    const exported = actionOf('A-001');
    const first = mergePlan([exported], [rowOf(exported, { owner: 'other' }, 'note')], [stampOf(exported)]);
    expect(first.taken.map(({ key }) => key)).toEqual(['A-001.owner']);
    const taken = settleChanges(exported, first.taken).action;
    const after = { ...taken, notes: [{ at: '2026-01-01', text: 'note' }] };
    expect(mergePlan([after], [rowOf(exported, { owner: 'other' }, 'note')], [stampOf(exported)])).toEqual({
      taken: [],
      kept: [],
      conflicts: [],
      refused: [],
      notes: [],
      newRows: [],
      missing: [],
    });
  });

  it('asks about rows that are gone, and takes rows that are new or stand twice for new ones', () => {
    const one = actionOf('A-001');
    const two = actionOf('A-002');
    const added = { ...rowOf(one), reference: '', id: 'added' };
    const again = { ...rowOf(one), id: 'again' };
    const merged = mergePlan([one, two], [rowOf(one), added, again], [stampOf(one), stampOf(two)]);
    expect(merged.missing).toEqual(['A-002']);
    expect(merged.newRows.map(({ id }) => id)).toEqual(['added', 'again']);
  });

  it('does not ask about an action that is newer than the export', () => {
    const one = actionOf('A-001');
    expect(mergePlan([one, actionOf('A-009')], [rowOf(one)], [stampOf(one)]).missing).toEqual([]);
  });

  it('keeps edits of an action that was removed here, and drops its row where nobody edited it', () => {
    const gone = actionOf('A-001');
    expect(mergePlan([], [rowOf(gone)], [stampOf(gone)]).newRows).toEqual([]);
    expect(mergePlan([], [rowOf(gone, { why: 'because' })], [stampOf(gone)]).newRows).toHaveLength(1);
  });

  it('refuses what would leave the action incomplete, and says why', () => {
    const one = actionOf('A-001');
    const merged = mergePlan(
      [one],
      [rowOf(one, { issue: '', status: 'blue', start: '2027-01-01', why: 'because' })],
      [stampOf(one)],
    );
    expect(merged.taken.map(({ field }) => field)).toEqual(['why']);
    expect(merged.refused.map(({ field }) => field).sort()).toEqual(['issue', 'start', 'status']);
    expect(merged.refused.every(({ reason }) => reason !== '')).toBe(true);
  });

  it('is by reference and id: the row of another plan with the same number is a new one', () => {
    const mine = actionOf('A-001');
    const other = { ...actionOf('A-001'), id: 'elsewhere' };
    const merged = mergePlan([mine], [rowOf(other, { why: 'because' })], [stampOf(other)]);
    expect(merged.taken).toEqual([]);
    expect(merged.newRows).toHaveLength(1);
  });
});
