import { describe, expect, it } from 'vitest';
import { computeYear } from '../../../shared/indicators/compute-year';
import { shareIndicator } from '../../../shared/indicators/share-indicator';
import { surveyIndicator } from '../../../shared/indicators/survey-indicator';
import { formatPercent } from '../../../shared/narrative/format';
import { group, sampleYear } from '../sample-counts';

describe('indicators 1 and 9', () => {
  it('keeps unknown in the denominator: 990 BME, 6,307 White, 125 unknown of 7,422', () => {
    const figure = shareIndicator({
      indicator: 1,
      view: 'all',
      year: 2025,
      source: 'return',
      set: group(6307, 990, 125),
      workforce: group(6307, 990, 125),
    });
    expect(
      [figure.bme.percent, figure.white.percent, figure.unknown.percent].map((percent) => formatPercent(percent)),
    ).toEqual(['13.3%', '85.0%', '1.7%']);
    expect(figure.bme.percent).toBeCloseTo(13.34, 2);
    expect(figure.value).toBe(0);
  });

  it('rounds once: 480 of 3,029 is 15.8 %', () => {
    const figure = shareIndicator({
      indicator: 1,
      view: 'all',
      year: 2024,
      source: 'return',
      set: group(2549, 480),
      workforce: group(2549, 480),
    });
    expect(figure.bme.percent).toBeCloseTo(15.8468, 4);
    expect(formatPercent(figure.bme.percent)).toBe('15.8%');
  });

  it('takes the workforce share from the board share; negative is worse', () => {
    const figure = shareIndicator({
      indicator: 9,
      view: 'total',
      year: 2025,
      source: 'return',
      set: group(10, 3),
      workforce: group(2849, 2006, 211),
    });
    expect(figure.value).toBeCloseTo((3 / 13 - 2006 / 5066) * 100, 10);
    expect(figure.isAdverse).toBe(true);
    expect(figure.hasLowNumbers).toBe(true);
    expect(figure.shortfall).toBeCloseTo((13 * 2006) / 5066 - 3, 10);
  });

  it('gives no share of a set below ten', () => {
    const figure = shareIndicator({
      indicator: 9,
      view: 'executive',
      year: 2025,
      source: 'return',
      set: group(5, 2),
      workforce: group(2849, 2006, 211),
    });
    expect(figure).toMatchObject({ finding: 'too_few', value: null, shortfall: null });
    expect(figure.bme).toMatchObject({ count: 2, of: 7, percent: null });
  });

  it('has no share of nobody', () => {
    const figure = shareIndicator({
      indicator: 1,
      view: 'all',
      year: 2025,
      source: 'return',
      set: group(0, 0),
      workforce: group(100, 100),
    });
    expect(figure).toMatchObject({ finding: 'not_calculable', value: null });
  });
});

describe('survey indicators', () => {
  const survey = (
    indicator: 5 | 7,
    white: number | null,
    bme: number | null,
    responses: { white: number; bme: number } | null,
  ) =>
    surveyIndicator({
      indicator,
      year: 2025,
      source: 'return',
      survey: { percent: { white, bme }, responses, isSuppressedAtSource: bme === null },
    });

  it('turns every gap so that negative is worse for BME staff', () => {
    expect(survey(5, 26.8, 30.4, null).value).toBeCloseTo(-3.6, 10);
    expect(survey(7, 59.8, 47.5, null).value).toBeCloseTo(-12.3, 10);
  });

  it('gives a gap but no interval without the number of responses', () => {
    expect(survey(5, 26.8, 30.4, null)).toMatchObject({
      lower: null,
      upper: null,
      finding: 'not_calculable',
      why: 'no_responses_given',
      isAdverse: true,
    });
  });

  it('has an interval with responses that holds the gap', () => {
    const figure = survey(7, 59.8, 47.5, { white: 1890, bme: 702 });
    expect(figure.finding).toBe('unlikely_chance');
    expect(figure.lower).toBeLessThan(-12.3);
    expect(figure.upper).toBeGreaterThan(-12.3);
  });

  it('takes suppressed as suppressed, never as zero', () => {
    expect(survey(5, 26.8, null, null)).toMatchObject({ value: null, why: 'suppressed_at_source' });
  });

  it('gives no rates for fewer than ten responses', () => {
    const figure = survey(5, 20, 50, { white: 100, bme: 8 });
    expect(figure).toMatchObject({ finding: 'too_few', value: null });
    expect(figure.bme.percent).toBeNull();
  });
});

describe('a whole year', () => {
  it('has a figure for each indicator that was counted, in order', () => {
    const { indicators } = computeYear(sampleYear(2025));
    expect(indicators.map(({ indicator, view }) => `${String(indicator)} ${view}`)).toEqual([
      '1 8a-and-above',
      '2 all',
      '3 all',
      '4 all',
      '5 all',
      '6 all',
      '7 all',
      '8 all',
      '9 total',
      '9 voting',
      '9 executive',
    ]);
  });

  it('makes up nothing that no file gave', () => {
    const empty = sampleYear(2025, {
      bands: [],
      workforce: null,
      recruitment: null,
      disciplineCases: null,
      trainingPeople: null,
      survey: {},
      board: null,
    });
    expect(computeYear(empty).indicators).toEqual([]);
    expect(computeYear(empty).bands).toEqual([]);
  });

  it('shows indicator 2 with and without international recruitment when both are counted', () => {
    const part = { shortlisted: group(807, 808, 54), appointed: group(203, 166, 8) };
    const { indicators } = computeYear(sampleYear(2025, { recruitmentWithoutInternational: part }));
    expect(indicators.filter(({ indicator }) => indicator === 2).map(({ view }) => view)).toEqual([
      'all',
      'without_international',
    ]);
  });
});
