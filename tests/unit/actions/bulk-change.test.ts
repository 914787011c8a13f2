import { describe, expect, it } from 'vitest';
import { noChange, withBulkChange } from '../../../shared/actions/bulk-change';
import { changedLines } from '../../../shared/actions/changes';
import { actionChangeWords } from '../../../shared/narrative/actions/plan-words';
import { action } from './plan/sample-plan';

const before = action(1, { status: 'green', tags: ['lead'], highImpactActions: [6] });

describe('a bulk change', () => {
  it('changes what it names and nothing else', () => {
    expect(withBulkChange(before, { ...noChange, status: 'red', owner: 'Chief nurse', due: '2028-01-01' })).toEqual({
      ...before,
      status: 'red',
      owner: 'Chief nurse',
      due: '2028-01-01',
    });
  });

  it('adds and takes away tags and high-impact actions, each once and in their order', () => {
    const after = withBulkChange(before, {
      ...noChange,
      addTags: ['recognise', 'lead'],
      addHighImpactActions: [2],
      removeHighImpactActions: [6],
    });
    expect(after.tags).toEqual(['recognise', 'lead']);
    expect(after.highImpactActions).toEqual([2]);
    expect(withBulkChange(after, { ...noChange, removeTags: ['recognise', 'connect'] }).tags).toEqual(['lead']);
  });

  it('gives the very same action where it changes nothing', () => {
    for (const change of [noChange, { ...noChange, status: 'green' as const, addTags: ['lead' as const] }])
      expect(withBulkChange(before, change)).toBe(before);
  });
});

describe('the history of an action', () => {
  it('names short fields with both values, and long texts by name only', () => {
    const after = { ...before, status: 'red' as const, targetValue: 1.1, issue: 'Another issue', notes: [] };
    expect(changedLines(before, after)).toEqual([
      { label: 'Status', from: 'Green: on track', to: 'Red: off track' },
      { label: 'Target value', from: '1.25', to: '1.10' },
      { label: 'Issue', from: '', to: '' },
    ]);
    expect(changedLines(before, { ...before, updatedAt: 'later' })).toEqual([]);
  });

  it('is told in words, with undo and redo', () => {
    const at = '2026-04-04T09:00:00Z';
    const write = (text: string): string => text;
    expect(actionChangeWords({ at, way: 'changed', label: 'Owner', from: '', to: 'Chief nurse' }, write)).toBe(
      'Owner: nothing → Chief nurse',
    );
    expect(actionChangeWords({ at, way: 'undone', label: 'Issue', from: '', to: '' }, write)).toBe(
      'Issue changed (undone)',
    );
    expect(actionChangeWords({ at, way: 'redone', label: 'Issue', from: '', to: '' }, write)).toBe(
      'Issue changed (done again)',
    );
  });
});
