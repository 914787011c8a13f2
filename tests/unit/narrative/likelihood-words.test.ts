import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareSentence } from '../../../shared/narrative/journeys/share-sentence';
import { formatRatio } from '../../../shared/narrative/format';
import { againstWords, likelihoodWords } from '../../../shared/narrative/likelihood-words';
import { compareSides } from '../../../shared/indicators/compare-sides';
import { groupFigure } from '../../../shared/indicators/group-figure';

const words = { some: (times: string) => `${times} times as likely`, none: 'None of them did' };

describe('a ratio of likelihoods in a sentence', () => {
  it('says that none did where it is nothing', () => {
    expect(likelihoodWords(0, words)).toBe('None of them did');
  });

  it('never says 0.00 times as likely', () => {
    expect(likelihoodWords(0.004, words)).toBe('less than 0.01 times as likely');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 50, noNaN: true }), (ratio) => {
        expect(likelihoodWords(ratio, words)).not.toMatch(/\b0\.00\b/);
      }),
    );
  });

  it('says any other as it is written', () => {
    expect(likelihoodWords(1.53, words)).toBe('1.53 times as likely');
    expect(formatRatio(0.005)).toBe('0.01');
    expect(formatRatio(0.0049)).toBe('<0.01');
    expect(formatRatio(0)).toBe('0.00');
  });

  it('says the share of the others only where it may be shown', () => {
    expect(againstWords({ percent: 12.34, isHidden: false }, 'White staff')).toBe(', against 12.3% of White staff');
    expect(againstWords({ percent: null, isHidden: true }, 'White staff')).toBe('');
  });

  it('on Journeys: nobody of the internationally educated, some of the UK-educated', () => {
    const [uk, international] = [groupFigure(12, 40), groupFigure(0, 50)];
    const comparison = compareSides(true, { white: { count: 12, of: 40 }, bme: { count: 0, of: 50 } });
    const said = shareSentence('formal_process', { uk, international }, comparison, 5);
    expect(said).toContain('None of the internationally educated joiners did: a ratio of 0');
    expect(said).not.toContain('times as likely');
  });
});
