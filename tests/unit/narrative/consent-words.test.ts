import { expect, it } from 'vitest';
import { withdrawnSentence } from '../../../shared/narrative/files/consent-words';

it('tells how many rows go for good', () => {
  expect(withdrawnSentence(1)).toMatch(/^1 row is held .* deleted for good/);
  expect(withdrawnSentence(1200)).toMatch(/^1,200 rows are held /);
});
