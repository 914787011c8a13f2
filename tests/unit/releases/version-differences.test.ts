import { describe, expect, it } from 'vitest';
import { versionDifferences } from '../../../shared/releases/version-differences';
import { counts } from './releases';

describe('what the public version hides beyond the restricted one', () => {
  it('is listed by table, without a number', () => {
    const restricted = counts({ white: 700, bme: 7, unknown: null });
    expect(versionDifferences(restricted, counts({ white: 700, bme: null, unknown: null }))).toEqual([
      { table: 'Workforce, 2025', shown: 2, hidden: [{ part: '', group: 'bme' }] },
    ]);
  });

  it('is nothing where both show the same, and everything of a table that the public version has not', () => {
    const table = counts({ white: 700, bme: 120 });
    expect(versionDifferences(table, table)).toEqual([]);
    expect(versionDifferences(table, { cells: [], sums: [] })[0]?.hidden).toHaveLength(2);
  });
});
