import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../shared/dataset/reconcile';
import { group, sampleYear } from '../sample-counts';

describe('the return against the extracts', () => {
  it('lists every count with its difference, and a missing side as missing', () => {
    const ofReturn = sampleYear(2025, { recruitment: null });
    const ofExtracts = sampleYear(2025, { source: 'extracts', disciplineCases: group(19, 9, 1), board: null });
    const rows = reconcile(ofReturn, ofExtracts);
    const of = (item: string, ethnicGroup: string) =>
      rows.find((row) => row.item === item && row.group === ethnicGroup);
    expect(of('Entering the formal disciplinary process', 'white')).toMatchObject({
      return: 17,
      extracts: 19,
      difference: 2,
    });
    expect(of('Entering the formal disciplinary process', 'bme')).toMatchObject({ difference: 0 });
    expect(of('Shortlisted', 'white')).toMatchObject({ return: null, extracts: 2210, difference: null });
    expect(of('Board members', 'bme')).toMatchObject({ return: 3, extracts: null, difference: null });
    expect(rows.filter(({ difference }) => difference !== null && difference !== 0)).toHaveLength(1);
  });

  it('leaves out what neither side gives', () => {
    const bare = sampleYear(2025, { recruitment: null, board: null });
    expect(reconcile(bare, bare).some(({ item }) => item === 'Shortlisted')).toBe(false);
  });
});
