import { describe, expect, it } from 'vitest';
import { ratiosOf } from '../../performance/ratios.mjs';

const pages = (first: number, again: number) => ({
  pages: {
    staff: 10_000,
    runs: 1,
    target: 100,
    windowMs: { median: 5, runs: [5] },
    pages: [{ page: 'overview', firstMs: { median: first, runs: [first] }, againMs: { median: again, runs: [again] } }],
  },
});

describe('two revisions measured in turn', () => {
  it('are told by the medians of all rounds and how one stands to the other', () => {
    const ratios = ratiosOf([pages(10, 4), pages(30, 4), pages(20, 4)], [pages(40, 2), pages(40, 2), pages(80, 2)]);
    expect(ratios).toEqual({
      'pages / windowMs': { present: 5, other: 5, ratio: 1 },
      'pages / pages / overview / firstMs': { present: 20, other: 40, ratio: 0.5 },
      'pages / pages / overview / againMs': { present: 4, other: 2, ratio: 2 },
    });
  });

  it('give no ratio to what the other has not, or has none of', () => {
    const ratios = ratiosOf(
      [{ bytes: { javascript: 900, styles: 10 }, added: { median: 1, runs: [1] } }],
      [{ bytes: { javascript: 1000, styles: 0 } }],
    );
    expect(ratios).toEqual({
      'bytes / javascript': { present: 900, other: 1000, ratio: 0.9 },
      'bytes / styles': { present: 10, other: 0, ratio: null },
      added: { present: 1, other: null, ratio: null },
    });
  });
});
