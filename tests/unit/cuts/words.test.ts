import { describe, expect, it } from 'vitest';
import { likelihoodIndicator } from '../../../shared/indicators/likelihood-indicator';
import { breakdownSentence, funnelSentence, sourceNote } from '../../../shared/narrative/breakdown/breakdown-words';
import { filterLabel, partLabel, partNames } from '../../../shared/narrative/breakdown/cut-words';
import { figureWords } from '../../../shared/narrative/figure-words';
import { lookedAtSentence, shortfallSentence } from '../../../shared/narrative/look-first';

const figure = likelihoodIndicator({
  indicator: 2,
  view: 'all',
  year: 2025,
  source: 'extracts',
  hits: { white: 56, bme: 48, unknown: 0 },
  of: { white: 70, bme: 80, unknown: 0 },
});

describe('words of breakdowns', () => {
  it('name parts and filters', () => {
    expect(partLabel('band', '8a')).toBe('Band 8a');
    expect(partLabel('directorate', '')).toBe('Not recorded');
    expect(partLabel('five_groups', '')).toBe('BME, group not recorded');
    expect(filterLabel({ cut: 'section', part: 'medical' })).toBe(
      'Clinical, non-clinical, medical: Medical and dental',
    );
  });

  it('say of an ethnic group what the indicator says of BME people', () => {
    const { sentence } = figureWords(figure, 5, partNames('five_groups', 'asian'));
    expect(sentence).toContain(
      'White shortlisted applicants were 1.33 times as likely to be appointed as Asian or Asian British shortlisted applicants.',
    );
  });

  it('name the clear parts and the number compared, or say that none is clear', () => {
    const of = { cut: 'directorate', indicator: 4, compared: 12, favourable: [] } as const;
    expect(breakdownSentence({ ...of, adverse: ['Surgery', 'Medicine'] })).toBe(
      'In Surgery and Medicine, White staff more often accessed training. This is unlikely to be chance. 12 directorates were compared, and that number was allowed for (Holm).',
    );
    expect(breakdownSentence({ ...of, adverse: [] })).toContain('which is not evidence of fairness');
    expect(breakdownSentence({ ...of, compared: 0, adverse: [] })).toContain('numbers are too few or hidden');
  });

  it('sum up a funnel plot by name', () => {
    expect(funnelSentence('directorate', 14, [], [])).toBe(
      'All 14 directorates stand inside the limits that chance alone would give.',
    );
    expect(funnelSentence('directorate', 14, ['Surgery', 'Estates'], ['Estates'])).toBe(
      'Two of 14 directorates stand outside the 95% limits: Surgery and Estates. By chance alone about one in 20 would. Outside the 99.8% limits: Estates.',
    );
  });

  it('say how the return differs, but only where both may be shown', () => {
    const hidden = { ...figure, bme: { count: null, of: 80, percent: null, isHidden: true } };
    expect(sourceNote(figure, figure)).toContain('the two agree');
    expect(sourceNote({ ...figure, white: { ...figure.white, of: 75 } }, figure)).toContain(
      '104 of 155 in the return, 104 of 150 here.',
    );
    expect(sourceNote(hidden, figure)).not.toMatch(/\d/);
  });

  it('say where a shortfall is and of how many comparisons', () => {
    expect(shortfallSentence(figure, { label: 'Directorate: Surgery', names: {} })).toBe(
      'Directorate: Surgery. 16 more BME applicants would have been appointed at the White rate.',
    );
    expect(lookedAtSentence(143)).toBe('Of 143 comparisons, corrected for that number (Holm).');
  });
});
