import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningRow } from '../../../shared/dataset/extract-types';
import { createSameLearning } from '../../../shared/dataset/tables/reading/same-learning';

const row = (own: Partial<LearningRow>): LearningRow => ({
  kind: 'learning',
  row: 2,
  person: '1',
  ethnicity: null,
  course: 'Fire safety',
  isMandatory: true,
  isDone: true,
  on: '2025-03-01',
  ...own,
});

describe('learning records that are the same as one before', () => {
  it('is the same with person, course, day and outcome, wherever it stands and whatever its group', () => {
    const isSame = createSameLearning();
    expect(isSame(row({}))).toBe(false);
    expect(isSame(row({ row: 9, isMandatory: null }))).toBe(true);
    const others = [{ person: '2' }, { person: null }, { course: 'Fire' }, { on: null }, { isDone: false }];
    for (const other of others) expect(isSame(row(other)), JSON.stringify(other)).toBe(false);
    for (const other of others) expect(isSame(row(other)), JSON.stringify(other)).toBe(true);
  });

  it('tells the same of any rows as comparing each with all before it', () => {
    const anyRow = fc
      .record({
        person: fc.constantFrom('1', '2', '1|a', null),
        course: fc.constantFrom('a', 'b', 'a|2025-01-01'),
        on: fc.constantFrom('2025-01-01', '2025-01-02', null),
        isDone: fc.boolean(),
      })
      .map(row);
    const content = ({ person, course, on, isDone }: LearningRow): string =>
      JSON.stringify([person, course, on, isDone]);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const isSame = createSameLearning();
        const found = rows.map(isSame);
        const wanted = rows.map((one, at) => rows.slice(0, at).some((before) => content(before) === content(one)));
        expect(found).toEqual(wanted);
      }),
    );
  });
});
