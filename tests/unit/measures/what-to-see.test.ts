import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapFigure, peopleFigure, ratioFigure, shareFigure } from '../../../shared/measures/measured-figure';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import { whatToSee } from '../../../shared/measures/what-to-see';
import { judgeMeasure } from '../../../shared/actions/judge-measure';
import { whatToSeeSentences } from '../../../shared/narrative/actions/what-to-see-words';
import { newcombeGap } from '../../../shared/statistics/newcombe';
import { relativeLikelihood } from '../../../shared/statistics/relative-likelihood';
import { gap, ratio } from './figures';

const recruitment = ratio(1.4277, 1.2783, 1.5946);

describe('what one would need to see', () => {
  it('is the nearest value that the interval of the difference tells from the baseline', () => {
    const found = whatToSee(recruitment, null);
    // ln 1.4277 ± hypot(ln 1.4277/1.2783, ln 1.5946/1.4277): 1.4277 × exp(−0.1563).
    expect(found?.value).toBeCloseTo(1.2211, 3);
    expect(found?.canSeeEqual).toBe(true);
  });

  it('agrees with the verdict of the ledger, just on either side of it, for any ratio and gap', () => {
    const counts = fc.tuple(
      fc.integer({ min: 6, max: 90 }),
      fc.integer({ min: 6, max: 90 }),
      fc.integer({ min: 100, max: 900 }),
      fc.integer({ min: 100, max: 900 }),
    );
    const shifted = (figure: MeasuredFigure, to: number): MeasuredFigure => {
      const move = (bound: number | null): number =>
        figure.unit === 'ratio' ? ((bound ?? 0) * to) / (figure.value ?? 1) : (bound ?? 0) + to - (figure.value ?? 0);
      return {
        ...figure,
        value: to,
        lower: move(figure.lower),
        upper: move(figure.upper),
        finding: 'not_distinguishable',
      };
    };
    fc.assert(
      fc.property(counts, fc.boolean(), ([x, y, n, m], isRatio) => {
        const [first, second] = [
          { count: x, of: n },
          { count: y, of: m },
        ];
        const estimate = isRatio ? relativeLikelihood(first, second) : newcombeGap(first, second);
        if (estimate.value === null) return;
        const scale = isRatio ? 1 : 100;
        const figure = (isRatio ? ratio : gap)(estimate.value * scale, estimate.lower * scale, estimate.upper * scale);
        const found = whatToSee(figure, null);
        expect(found).not.toBeNull();
        const at = (share: number): number =>
          isRatio
            ? figure.value! * (found!.value / figure.value!) ** share
            : figure.value! + (found!.value - figure.value!) * share;
        expect(judgeMeasure(shifted(figure, at(0.999)), figure).verdict).toBe('not_moved');
        expect(judgeMeasure(shifted(figure, at(1.001)), figure).verdict).toBe('towards');
      }),
    );
  });

  it('says how many more people a nearer target would take', () => {
    const { target } = whatToSee(recruitment, 1.35)!;
    // (0.1563 ÷ ln(1.4277 ÷ 1.35))² = 7.8 times as many.
    expect(target).toMatchObject({ isMet: false, canBeSeen: false });
    expect(target?.timesAsMany).toBeCloseTo(7.8, 1);
    expect(whatToSee(recruitment, 1)?.target).toEqual({ isMet: false, canBeSeen: true, timesAsMany: null });
  });

  it('says that a target is met already, from either side of equal', () => {
    expect(whatToSee(recruitment, 1.5)?.target?.isMet).toBe(true);
    expect(whatToSee(ratio(0.7, 0.6, 0.8), 0.65)?.target?.isMet).toBe(true);
    expect(whatToSee(ratio(0.7, 0.6, 0.8), 0.9)?.target?.isMet).toBe(false);
    expect(whatToSee(gap(-3, -5, -1), -4)?.target?.isMet).toBe(true);
    expect(whatToSeeSentences(recruitment, 1.5)[1]).toContain('is met already');
  });

  it('speaks in plain words, and of no number that is not there', () => {
    expect(whatToSeeSentences(recruitment, 1.35)).toEqual([
      'With numbers like these, 1.22 or less could be told from where it starts.',
      'A move to the target of 1.35 could not be told from chance: it would take about 8 times as many people before and after, such as several years taken together.',
    ]);
    expect(whatToSeeSentences(gap(-3, -9, 3), null)[0]).toContain('even equal figures could not be told');
    const low = shareFigure({ ...base, amount: { value: 5, lower: 1, upper: 20 } }, 'higher');
    expect(whatToSeeSentences(low, null)).toEqual([
      'With numbers like these no change in one year could be told from chance.',
    ]);
    const people = peopleFigure({
      ...base,
      finding: 'not_calculable',
      amount: { value: 12, lower: null, upper: null },
    });
    expect(whatToSeeSentences(people, 3)[0]).toContain('without a range');
    expect(whatToSee(ratioFigure({ ...base, finding: 'too_few', isHidden: true, amount: people }), 1)).toBeNull();
    expect(whatToSee(gapFigure({ ...base, finding: 'too_few', amount: people }), 1)).toBeNull();
    // A ratio of zero has no distance on the log scale.
    expect(whatToSee(ratio(0, 0, 0.83), 1)).toBeNull();
    expect(whatToSee(recruitment, 0)?.target).toBeNull();
  });
});

const base = {
  ref: { kind: 'experts', share: 'skills_gap' },
  year: 2025,
  isHidden: false,
  hasLowNumbers: false,
  sides: [],
} as const;
