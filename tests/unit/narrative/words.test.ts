import { describe, expect, it } from 'vitest';
import { likelihoodIndicator } from '../../../shared/indicators/likelihood-indicator';
import { shareIndicator } from '../../../shared/indicators/share-indicator';
import { surveyIndicator } from '../../../shared/indicators/survey-indicator';
import { hideParts } from '../../../shared/disclosure/figures/hide-parts';
import { figureWords } from '../../../shared/narrative/figure-words';
import { workforceUnknownSentence } from '../../../shared/narrative/unknown-sentence';
import { formatCount, formatPeople, formatPercent, formatPoints, formatRatio } from '../../../shared/narrative/format';
import { headline } from '../../../shared/narrative/headline';
import { group } from '../sample-counts';

const discipline = likelihoodIndicator({
  indicator: 3,
  view: 'all',
  year: 2020,
  source: 'return',
  hits: group(17, 9),
  of: group(2505, 725),
});

describe('numbers', () => {
  it.each([
    [formatRatio(1.426748), '1.43'],
    [formatRatio(1.005), '1.01'],
    [formatRatio(null), '–'],
    [formatRatio(2, true), '*'],
    [formatPercent(15.8468), '15.8%'],
    [formatPercent(99.97), '>99.9%'],
    [formatPercent(100), '100.0%'],
    [formatPercent(100 - 1e-13), '100.0%'],
    [formatPercent(0.035), '<0.1%'],
    [formatPercent(0), '0.0%'],
    [formatPercent(1e-15), '0.0%'],
    [formatPoints(-18.42), '−18.4'],
    [formatPoints(2), '+2.0'],
    [formatPoints(-0.04), '0.0'],
    [formatCount(12_345), '12,345'],
    [formatCount(8.5), '8.5'],
    [formatPeople(38.8364), '39'],
    [formatPeople(39), '39'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('words about a figure', () => {
  it('says the plain sentence on few cases', () => {
    expect(figureWords(discipline, 5).smallNumbers).toBe(
      '9 BME and 17 White cases; the true figure could lie between 0.8 and 4.1; three fewer cases would bring it in range.',
    );
  });

  it('never takes "not distinguishable" for fair', () => {
    expect(figureWords(discipline, 5).sentence).toContain(
      'not distinguishable from chance — which is not evidence of fairness',
    );
    expect(figureWords(discipline, 5).sentence).toContain('1.83 times');
    expect(figureWords(discipline, 5).sentence).toContain('does not by itself show a cause');
  });

  it('names the gap of a share with the workforce', () => {
    const board = shareIndicator({
      indicator: 9,
      view: 'total',
      year: 2025,
      source: 'return',
      set: group(10, 3),
      workforce: group(2849, 2006, 211),
    });
    expect(figureWords(board, 5).sentence).toContain(
      '23.1% of board members are BME, and 39.6% of the workforce: 16.5 percentage points fewer.',
    );
  });

  it('says that a survey gap without responses has no interval', () => {
    const figure = surveyIndicator({
      indicator: 5,
      year: 2025,
      source: 'return',
      survey: { percent: { white: 26.8, bme: 30.4 }, responses: null, isSuppressedAtSource: false },
    });
    const words = figureWords(figure, 5);
    expect(words.tag).toBe('No interval');
    expect(words.sentence).toContain('3.6 percentage points worse for BME staff');
    expect(words.sentence).toContain('cannot be worked out');
  });

  it('says the unknown with its bounds', () => {
    const figure = likelihoodIndicator({
      indicator: 2,
      view: 'all',
      year: 2025,
      source: 'return',
      hits: group(203, 166, 8),
      of: group(807, 808, 54),
    });
    expect(figureWords(figure, 5).unknown).toBe(
      'Ethnicity is unknown for 54 of 1,669 shortlisted applicants. If all were White the ratio would be 1.19; if all were BME, 1.25.',
    );
  });
});

describe('words about numbers that are hidden', () => {
  const hiddenUnknown = { white: false, bme: false, unknown: true, total: false };
  const figure = likelihoodIndicator({
    indicator: 3,
    view: 'all',
    year: 2025,
    source: 'return',
    hits: group(6, 9, 1),
    of: group(2849, 2006, 211),
  });

  it('says how many are of unknown ethnicity where only their events are hidden', () => {
    expect(figureWords(hideParts(figure, hiddenUnknown), 5).unknown).toBe(
      'Ethnicity is unknown for 211 of 5,066 staff. How far they could move the figure is not shown, to protect people.',
    );
  });

  it('never calls a hidden number small: it may be hidden to protect another', () => {
    const band = shareIndicator({
      indicator: 1,
      view: '8a-and-above',
      year: 2025,
      source: 'return',
      set: group(70, 20, 400),
      workforce: group(2849, 2006, 211),
    });
    const words = 'is not shown: the number is small, or would give a small one away.';
    expect(figureWords(hideParts(band, hiddenUnknown), 5).unknown).toBe(
      `How many people are of unknown ethnicity ${words}`,
    );
    expect(workforceUnknownSentence({ count: null, percent: null, isHidden: true })).toBe(
      `How many staff are of unknown ethnicity ${words}`,
    );
  });
});

describe('too few of a board', () => {
  it.each([
    ['executive', group(5, 2), '2 of 7 executive board members are BME.'],
    ['voting', group(5, 1), '1 of 6 voting board members is BME.'],
    ['total', group(6, 0), '0 of 6 board members are BME.'],
  ] as const)('names the set of %s members', (view, set, words) => {
    const board = shareIndicator({ indicator: 9, view, year: 2025, source: 'return', set, workforce: group(60, 40) });
    expect(figureWords(board, 5).sentence).toContain(`Too few to say. ${words}`);
  });
});

describe('few cases', () => {
  it.each([
    [2, '7 BME and 20 White appointments; '],
    [3, '7 BME and 20 White cases; '],
    [4, '7 BME and 20 White people with training; '],
  ] as const)('are called what indicator %i counts', (indicator, words) => {
    const figure = likelihoodIndicator({
      indicator,
      view: 'all',
      year: 2025,
      source: 'return',
      hits: group(20, 7),
      of: group(200, 150),
    });
    expect(figureWords(figure, 5).smallNumbers).toContain(words);
  });
});

describe('headline', () => {
  it('counts each indicator once', () => {
    const adverse = likelihoodIndicator({
      indicator: 2,
      view: 'all',
      year: 2025,
      source: 'return',
      hits: group(500, 200),
      of: group(1000, 1000),
    });
    const few = likelihoodIndicator({
      indicator: 4,
      view: 'all',
      year: 2025,
      source: 'return',
      hits: group(5, 2),
      of: group(9, 9),
    });
    expect(headline([adverse, { ...adverse, view: 'without_international' }, discipline, few])).toBe(
      'One of three indicators is worse for BME staff by more than chance would explain. One has too few people to say.',
    );
    const better = { ...adverse, isAdverse: false };
    expect(headline([better, { ...adverse, view: 'without_international' }])).toContain(
      'Without international recruitment, indicator 2 is worse for BME staff',
    );
    expect(headline([adverse, { ...adverse, view: 'without_international' }])).not.toContain('Without international');
    expect(headline([])).toBe('No indicator can be worked out yet.');
    expect(headline([adverse])).toBe(
      'The one indicator held is worse for BME staff by more than chance would explain.',
    );
    expect(headline([discipline])).toMatch(/^The one indicator held is not worse for BME staff/);
    expect(headline([few])).toBe('The one indicator held has too few people to say.');
    const hidden = { ...discipline, value: null, isHidden: true, finding: 'too_few' } as const;
    expect(headline([hidden, { ...hidden, indicator: 4 }])).toBe('Both indicators held are hidden to protect people.');
    expect(headline(([2, 3, 4] as const).map((indicator) => ({ ...hidden, indicator })))).toBe(
      'All three indicators held are hidden to protect people.',
    );
    expect(headline([discipline, few])).toMatch(/^None of two indicators is worse for BME staff by more than chance/);
  });
});
