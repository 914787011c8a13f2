import { describe, expect, it } from 'vitest';
import { baselineText } from '../../../electron/exporting/words/action-words';
import { longDate } from '../../../shared/narrative/long-date';
import { findingText, rangeText, valueText } from '../../../electron/exporting/words/figure-words';
import type { Estimate } from '../../../electron/exporting/words/figure-words';
import { thresholdSentence } from '../../../shared/narrative/version-words';
import { withoutNumbers } from '../../../shared/measures/mask';
import { ratioFigure } from '../../../shared/measures/measured-figure';

const estimate: Estimate = {
  value: 1.426748,
  lower: 1.408833,
  upper: 1.444892,
  finding: 'unlikely_chance',
  isHidden: false,
};
const none = { value: null, lower: null, upper: null };

const baseline = ratioFigure({
  ref: { kind: 'indicator', indicator: 2, view: 'all' },
  year: 2025,
  amount: none,
  finding: 'too_few',
  isHidden: false,
  hasLowNumbers: false,
  sides: [
    { label: 'White', count: 5, of: 6, percent: null },
    { label: 'BME', count: 1, of: 6, percent: null },
  ],
});

describe('a figure in words', () => {
  it('writes ratios and gaps with their range', () => {
    expect(valueText('relative_likelihood', estimate)).toBe('1.43');
    expect(rangeText('relative_likelihood', estimate)).toBe('1.41 to 1.44');
    expect(valueText('percentage_point_gap', { ...estimate, value: -3.6 })).toBe('−3.6 points');
    expect(rangeText('relative_likelihood', { ...estimate, upper: Infinity })).toBe('1.41 to any higher number');
  });

  it('says why there is no number', () => {
    expect(valueText('relative_likelihood', { ...estimate, ...none, finding: 'too_few' })).toBe('Too few to say');
    expect(valueText('relative_likelihood', { ...estimate, ...none, finding: 'not_calculable' })).toBe(
      'Not calculable',
    );
    expect(findingText({ ...estimate, finding: 'not_calculable' })).toBe('No interval');
  });

  it('says nothing of a hidden figure, not even its finding', () => {
    const hidden: Estimate = { ...estimate, ...none, isHidden: true };
    expect([
      valueText('relative_likelihood', hidden),
      rangeText('relative_likelihood', hidden),
      findingText(hidden),
    ]).toEqual(['*', '*', 'Hidden']);
  });

  it('tells a hidden baseline from one with too few people', () => {
    expect(baselineText(baseline)).toBe(
      'Indicator 2. Appointed from shortlisting, 2025\nRatio: Too few to say\nWhite 5 of 6; BME 1 of 6',
    );
    expect(baselineText(withoutNumbers(baseline))).toBe(
      'Indicator 2. Appointed from shortlisting, 2025\nRatio: *\nWhite *; BME *',
    );
  });

  it('writes dates and thresholds for people', () => {
    expect(longDate('2025-03-31')).toBe('31 March 2025');
    expect(longDate('soon')).toBe('soon');
    expect(thresholdSentence('public', 10)).toBe(
      'Counts from 1 to 9 are hidden in this public version and shown as “*”.',
    );
    expect(thresholdSentence('restricted', 0)).toBe('In this restricted version no small counts are hidden.');
  });
});
