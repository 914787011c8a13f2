import { expect, test } from 'vitest';
import { formatDifference } from '../../../shared/narrative/format';
import { reconcileSentence } from '../../../shared/narrative/files/reconcile-words';

test.each([
  [3, '+3'],
  [-2, '−2'],
  [0, '0'],
  [0.5, '+0.5'],
  [null, '–'],
])('a difference of %j is written %s', (value, words) => {
  expect(formatDifference(value)).toBe(words);
});

test('how many counts of the return agree is said in one sentence', () => {
  expect(reconcileSentence({ year: 2025, agree: 120, differ: 1 })).toBe(
    '120 counts of the 2025 return agree with the extracts; 1 differs.',
  );
  expect(reconcileSentence({ year: 2024, agree: 1, differ: 1200 })).toBe(
    '1 count of the 2024 return agrees with the extracts; 1,200 differ.',
  );
});
