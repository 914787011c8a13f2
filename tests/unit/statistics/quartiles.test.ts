import { describe, expect, it } from 'vitest';
import { quartiles } from '../../../shared/statistics/quartiles';

describe('median and quartiles', () => {
  // A spreadsheet's QUARTILE.INC.
  it.each([
    [
      [1, 2, 3, 4],
      [1.75, 2.5, 3.25],
    ],
    [[9], [9, 9, 9]],
    [
      [10, 1, 4, 7, 3],
      [3, 4, 7],
    ],
    [
      [0, 100],
      [25, 50, 75],
    ],
  ])('of %j are %j', (values, expected) => {
    const found = quartiles(values);
    expect([found?.lower, found?.median, found?.upper]).toEqual(expected);
  });

  it('of nothing are nothing', () => {
    expect(quartiles([])).toBeNull();
  });
});
