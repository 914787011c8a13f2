import { describe, expect, it } from 'vitest';
import { likelihoodIndicator } from '../../../shared/indicators/likelihood-indicator';
import { lookedAtSentence, nothingFirstSentence } from '../../../shared/narrative/look-first';
import { figureToLookAt, lookFirst } from '../../../shared/report/look-first';
import { group } from '../sample-counts';

const recruitment = (white: number, bme: number) =>
  likelihoodIndicator({
    indicator: 2,
    view: 'all',
    year: 2025,
    source: 'return',
    hits: group(white, bme),
    of: group(40, 40),
  });

describe('what is put first', () => {
  it('ranks a rate of zero, the clearest gap there is, though it has no ratio', () => {
    const { items, lookedAt } = lookFirst(
      [recruitment(20, 0), { ...recruitment(20, 8), view: 'without_international' as const }].map(figureToLookAt),
    );
    expect(lookedAt).toBe(2);
    expect(items.map(({ people, sentence }) => [people, sentence])).toEqual([
      [20, '20 more BME applicants would have been appointed at the White rate.'],
      [12, '12 more BME applicants would have been appointed at the White rate.'],
    ]);
  });

  it('leaves out a rate of zero that chance could explain, and one of the other side', () => {
    expect(lookFirst([figureToLookAt(recruitment(2, 0))])).toEqual({ items: [], lookedAt: 1 });
    expect(lookFirst([figureToLookAt(recruitment(0, 20))]).items).toEqual([]);
  });
});

describe('where no shortfall is put first', () => {
  it('says that none is clear, or that there was nothing to compare', () => {
    expect(nothingFirstSentence([recruitment(20, 20)], 1)).toBe(
      'No shortfall in this year is clear enough to put first.',
    );
    expect(nothingFirstSentence([], 0)).toBe('This year has no figure that could be compared.');
    expect(lookedAtSentence(0)).toBe('No comparison was made.');
    expect(lookedAtSentence(1)).toBe('One comparison was made.');
    expect(lookedAtSentence(143)).toBe('Of 143 comparisons, corrected for that number (Holm).');
  });

  it('names an indicator that has no ratio because one rate is zero, once', () => {
    const none = recruitment(20, 0);
    expect(nothingFirstSentence([none, { ...none, view: 'without_international' }], 0)).toBe(
      'This year has no figure that could be compared. Indicator 2 has no ratio, because the rate of one group is zero: read its counts.',
    );
    expect(nothingFirstSentence([recruitment(0, 20)], 1)).not.toContain('no ratio');
  });
});
