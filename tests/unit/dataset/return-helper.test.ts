import { describe, expect, it } from 'vitest';
import { returnColumn, returnHelper } from '../../../shared/dataset/annual-return/return-helper';
import { standardLayout } from '../../../shared/dataset/annual-return/standard-layout';
import { reconcile } from '../../../shared/dataset/reconcile';
import { rowStateWords } from '../../../shared/narrative/files/return-helper-words';
import { sampleYear } from '../sample-counts';

const counts = { ...sampleYear(2025), source: 'extracts' as const };
const rowsOf = (reconciled: Parameters<typeof returnHelper>[1]) => returnHelper(counts, reconciled);
const find = (rows: ReturnType<typeof returnHelper>, label: string) => {
  const found = rows.find((row) => row.kind === 'row' && row.label === label);
  if (found?.kind !== 'row') throw new Error(`no row ${label}`);
  return found;
};

describe('the return helper', () => {
  it('has every row of the return in its own order', () => {
    expect(rowsOf([]).map(({ label }) => label)).toEqual(standardLayout.map(({ label }) => label.trim()));
  });

  it('gives the counts of the files, and leaves empty what the return works out', () => {
    const rows = rowsOf([]);
    expect(find(rows, 'Number of shortlisted applicants').figures).toEqual(counts.recruitment?.shortlisted);
    expect(find(rows, 'Number of staff in workforce').figures).toEqual(counts.workforce);
    expect(find(rows, 'Total Board members').figures).toEqual(counts.board?.total);
    const calculated = rows.filter((row) => row.kind === 'row' && row.isCalculated);
    expect(calculated.length).toBeGreaterThan(5);
    for (const row of calculated)
      expect(row).toMatchObject({
        figures: { white: null, bme: null, unknown: null },
        state: { kind: 'not_compared' },
      });
  });

  it('says of each row whether the return that is held has the same', () => {
    const { recruitment } = counts;
    if (recruitment === null) throw new Error('no recruitment');
    const other = { ...recruitment, appointed: { ...recruitment.appointed, bme: recruitment.appointed.bme + 1 } };
    const rows = rowsOf(reconcile({ ...counts, source: 'return', recruitment: other }, counts));
    expect(find(rows, 'Number of shortlisted applicants').state).toEqual({ kind: 'same' });
    const { state } = find(rows, 'Number appointed from shortlisting');
    expect(state).toMatchObject({ kind: 'differs', inReturn: other.appointed });
    expect(rowStateWords(state)).toContain(`BME ${String(other.appointed.bme)}`);
    expect(find(rows, 'of which Senior medical manager').state).toEqual({ kind: 'not_held' });
  });

  it('copies a column with a line for every row, so that it can be pasted beside the return', () => {
    const rows = rowsOf([]);
    const column = returnColumn(rows, 'bme');
    expect(column).toHaveLength(rows.length);
    expect(column[0]).toBe('');
    expect(column[rows.findIndex(({ label }) => label === 'Number of shortlisted applicants')]).toBe(
      String(counts.recruitment?.shortlisted.bme),
    );
  });

  it('has no workforce to type where no staff file is held', () => {
    const rows = returnHelper({ ...counts, workforce: null, bands: [] }, []);
    expect(find(rows, 'Consultants')).toMatchObject({ figures: { white: null }, state: { kind: 'not_held' } });
  });
});
