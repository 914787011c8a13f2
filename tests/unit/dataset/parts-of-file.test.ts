import { describe, expect, it } from 'vitest';
import { partsBefore, yearsToDecide } from '../../../shared/dataset/parts-of-file';
import type { TableOfFile } from '../../../shared/dataset/parts-of-file';

const table = (fileId: string, kind: TableOfFile['kind'], ...years: readonly number[]): TableOfFile => ({
  fileId,
  kind,
  years: years.map((year) => ({ year })),
});

describe('the parts of a file', () => {
  const first = table('f', 'arcp', 2024, 2025);

  it('are tables of the same file and kind with a year in common', () => {
    expect(partsBefore(table('f', 'arcp', 2025, 2026), [first])).toEqual([first]);
    expect(partsBefore(table('f', 'arcp', 2026), [first])).toEqual([]);
    expect(partsBefore(table('f', 'exams', 2025), [first])).toEqual([]);
    expect(partsBefore(table('g', 'arcp', 2025), [first])).toEqual([]);
  });

  it('are never returns, nor what was not recognised', () => {
    for (const kind of ['annual_return', null] as const)
      expect(partsBefore(table('f', kind, 2025), [table('f', kind, 2025)])).toEqual([]);
  });

  it('leave to be decided the years that no part before has', () => {
    expect(yearsToDecide(table('f', 'arcp', 2025, 2026), [first])).toEqual([{ year: 2026 }]);
    expect(yearsToDecide(table('g', 'arcp', 2025, 2026), [first])).toEqual([{ year: 2025 }, { year: 2026 }]);
  });
});
