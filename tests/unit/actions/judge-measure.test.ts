import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMeasure, reachedBy } from '../../../shared/actions/judge-measure';
import { definitionChange } from '../../../shared/actions/definition-change';
import { ledgerSentence, targetSentence } from '../../../shared/narrative/actions/ledger-words';
import { peopleFigure, shareFigure } from '../../../shared/measures/measured-figure';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import { withoutNumbers } from '../../../shared/measures/mask';
import { defaultSettings } from '../../../shared/reference/settings';
import { newcombeGap } from '../../../shared/statistics/newcombe';
import { relativeLikelihood } from '../../../shared/statistics/relative-likelihood';
import { gap, inYear, ratio } from '../measures/figures';

const baseline = ratio(1.4277, 1.2783, 1.5946);
const later = (figure: MeasuredFigure): MeasuredFigure => inYear(figure, 2026);

const experts = (value: number, lower: number, upper: number, worse: 'higher' | 'lower') =>
  shareFigure(
    {
      ref: { kind: 'experts', share: 'skills_gap' },
      year: 2025,
      amount: { value, lower, upper },
      isHidden: false,
      hasLowNumbers: false,
      sides: [],
    },
    worse,
  );

describe('the verdict on a measure', () => {
  it('is decided by the interval of the difference', () => {
    const moved = judgeMeasure(later(ratio(1.1, 0.95, 1.27)), baseline);
    // ln(1.1 ÷ 1.4277) = −0.2608, less hypot(0.1466, 0.1106), plus hypot(0.1437, 0.1105).
    expect(moved.verdict).toBe('towards');
    expect(moved.difference?.value).toBeCloseTo(0.7705, 4);
    expect(moved.difference?.lower).toBeCloseTo(0.6412, 3);
    expect(moved.difference?.upper).toBeCloseTo(0.9236, 3);
    // Both intervals overlap, and 1.26 is nearer to equal: by eye it would have "improved".
    expect(judgeMeasure(later(ratio(1.26, 1.12, 1.42)), baseline).verdict).toBe('not_moved');
    expect(judgeMeasure(later(ratio(1.9, 1.7, 2.12)), baseline).verdict).toBe('away');
  });

  it('knows which way is better: towards equal from either side, and away from what is worse for a share', () => {
    expect(judgeMeasure(later(ratio(0.95, 0.9, 1)), ratio(0.7, 0.65, 0.75)).verdict).toBe('towards');
    expect(judgeMeasure(later(gap(-1, -2, 0.1)), gap(-6, -7, -5)).verdict).toBe('towards');
    expect(judgeMeasure(later(gap(-9, -10, -8)), gap(-6, -7, -5)).verdict).toBe('away');
    const [low, high] = [experts(30, 25, 35, 'higher'), experts(52.8, 43.4, 62.1, 'higher')];
    expect(judgeMeasure(later(low), high).verdict).toBe('towards');
    expect(judgeMeasure(later(high), low).verdict).toBe('away');
    expect(judgeMeasure(later(experts(80, 75, 84, 'lower')), experts(60, 54, 66, 'lower')).verdict).toBe('towards');
  });

  it('calls nothing better that went past equal by more than chance', () => {
    expect(judgeMeasure(later(ratio(0.6, 0.5, 0.72)), baseline).verdict).toBe('reversed');
    expect(judgeMeasure(later(ratio(0.97, 0.85, 1.1)), baseline).verdict).toBe('towards');
  });

  it.each([
    ['not_held', null, baseline],
    ['hidden', withoutNumbers(baseline), baseline],
    ['hidden', baseline, withoutNumbers(baseline)],
    ['too_few', { ...baseline, value: null, lower: null, upper: null, finding: 'too_few' as const }, baseline],
    ['no_range', { ...gap(-2, -3, -1), lower: null, upper: null }, gap(-3, -4, -2)],
    ['no_range', ratio(0, 0, 0.8), baseline],
  ] as const)('is %s where nothing can be said', (verdict, figure, from) => {
    const judged = judgeMeasure(figure, from);
    expect(judged).toMatchObject({ verdict, difference: null });
    expect(ledgerSentence(2026, figure === null ? null : later(figure), from, judged, null)).toMatch(
      figure === null ? /^No figure of it is held for 2026\.$/ : /Whether it moved cannot be said: .+\.$/,
    );
  });

  it('never judges a count of everybody', () => {
    const missing = (value: number) =>
      peopleFigure({
        ref: { kind: 'model_employer', band: '8a' },
        year: 2025,
        amount: { value, lower: null, upper: null },
        finding: 'not_calculable',
        isHidden: false,
        hasLowNumbers: false,
        sides: [],
      });
    const judged = judgeMeasure(later(missing(3)), missing(12));
    expect(judged.verdict).toBe('no_range');
    expect(ledgerSentence(2026, later(missing(3)), missing(12), judged, null)).toBe(
      '12 people in 2025, 3 people in 2026. Whether it moved cannot be said: it is a count of everybody, and has no range.',
    );
  });
});

describe('for any two figures from counts', () => {
  const counts = fc.tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 60, max: 600 }),
    fc.integer({ min: 60, max: 600 }),
  );
  const figureOf = ([x, y, n, m]: readonly [number, number, number, number], isRatio: boolean) => {
    const [first, second] = [
      { count: x, of: n },
      { count: y, of: m },
    ];
    const { value, lower, upper } = isRatio ? relativeLikelihood(first, second) : newcombeGap(first, second);
    if (value === null) throw new RangeError('no figure');
    return isRatio ? ratio(value, lower, upper) : gap(value * 100, lower * 100, upper * 100);
  };

  it('"moved" is never said where the interval of the difference includes no change, and always otherwise', () => {
    fc.assert(
      fc.property(counts, counts, fc.boolean(), (a, b, isRatio) => {
        const { verdict, difference } = judgeMeasure(later(figureOf(a, isRatio)), figureOf(b, isRatio));
        const none = isRatio ? 1 : 0;
        const isMoved = verdict === 'towards' || verdict === 'away' || verdict === 'reversed';
        const excludes = difference !== null && (difference.lower > none || difference.upper < none);
        expect(isMoved).toBe(excludes);
      }),
    );
  });

  it('is symmetric: what moved towards from one year to the other moved away the other way round', () => {
    fc.assert(
      fc.property(counts, counts, fc.boolean(), (a, b, isRatio) => {
        const [one, two] = [figureOf(a, isRatio), figureOf(b, isRatio)];
        const parity = isRatio ? 1 : 0;
        fc.pre((one.value! - parity) * (two.value! - parity) > 0);
        const there = judgeMeasure(later(two), one).verdict;
        const back = judgeMeasure(later(one), two).verdict;
        const other = { towards: 'away', away: 'towards' } as const;
        expect(back).toBe(there === 'towards' || there === 'away' ? other[there] : there);
      }),
    );
  });

  it('a figure has not moved from itself', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (a, isRatio) => {
        expect(['not_moved', 'no_range']).toContain(
          judgeMeasure(later(figureOf(a, isRatio)), figureOf(a, isRatio)).verdict,
        );
      }),
    );
  });
});

describe('the target', () => {
  it('is reached by the figure, and supported only by its whole range', () => {
    const sure = reachedBy(later(ratio(1.1, 0.98, 1.2)), baseline, 1.25);
    const unsure = reachedBy(later(ratio(1.1, 0.95, 1.27)), baseline, 1.25);
    expect([sure, unsure]).toEqual([
      { isReached: true, isSupported: true },
      { isReached: true, isSupported: false },
    ]);
    expect(reachedBy(later(ratio(1.3, 1.2, 1.4)), baseline, 1.25)).toEqual({ isReached: false, isSupported: false });
    expect(reachedBy(later(ratio(0.92, 0.85, 0.99)), ratio(0.7, 0.6, 0.8), 0.9).isReached).toBe(true);
    expect(reachedBy(later(gap(-2, -4, 0)), gap(-6, -8, -4), -2.5)).toEqual({ isReached: true, isSupported: false });
    expect(reachedBy(null, baseline, 1.25)).toEqual({ isReached: null, isSupported: null });
    expect(targetSentence(later(ratio(1.1, 0.95, 1.27)), 1.25, unsure)).toBe(
      'The figure is at the target of 1.25, but its range goes beyond: it is not sure.',
    );
  });
});

describe('the sentence', () => {
  it('gives both figures with their ranges, the difference and what it supports', () => {
    const figure = later(ratio(1.1, 0.95, 1.27));
    expect(ledgerSentence(2026, figure, baseline, judgeMeasure(figure, baseline), null)).toBe(
      '1.43 (1.28 to 1.59) in 2025, 1.10 (0.95 to 1.27) in 2026. The ratio of 2026 is 0.77 times that of 2025, and could be between 0.64 and 0.92 times: it moved towards the target by more than chance would explain.',
    );
  });

  it('says nothing of a hidden number', () => {
    const hidden = later(withoutNumbers(baseline));
    const words = ledgerSentence(2026, hidden, withoutNumbers(baseline), judgeMeasure(hidden, baseline), null);
    expect(words.replaceAll(/20\d\d/g, '')).not.toMatch(/\d/);
  });
});

describe('a change of definition', () => {
  const discipline = (basis: string | null, year: number): MeasuredFigure => ({
    ...baseline,
    ref: { kind: 'indicator', indicator: 3, view: 'all' },
    year,
    basis,
  });

  it('is found in the years of the question, and in the settings kept with the baseline', () => {
    const question = (year: number): MeasuredFigure => ({
      ...gap(-2, -3, -1),
      ref: { kind: 'indicator', indicator: 7, view: 'all' },
      year,
    });
    expect(definitionChange(question(2022), question(2021), defaultSettings)).toContain('survey question');
    expect(
      definitionChange(discipline('single_year', 2025), discipline('two_year_average', 2024), defaultSettings),
    ).toContain('were not the same');
    expect(
      definitionChange(discipline('single_year', 2025), discipline('single_year', 2024), defaultSettings),
    ).toBeNull();
    // What was turned over from before knows nothing of the settings of its day.
    expect(definitionChange(discipline('single_year', 2025), discipline(null, 2024), defaultSettings)).toBeNull();
  });
});
