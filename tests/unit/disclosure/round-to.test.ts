import { describe, expect, it } from 'vitest';
import { roundTo } from '../../../shared/disclosure/round-to';

describe('roundTo', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 5],
    [7.5, 10],
    [7422, 7420],
  ])('%d to the nearest 5 is %d', (value, rounded) => {
    expect(roundTo(value, 5)).toBe(rounded);
  });

  it('refuses what is not a count or a base', () => {
    expect(() => roundTo(-1, 5)).toThrow(RangeError);
    expect(() => roundTo(1, 0)).toThrow(RangeError);
  });
});
