import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseYear } from '../../../shared/disclosure/figures/disclose-year';
import { policyOf } from '../../../shared/disclosure/figures/policy';
import { computeYear } from '../../../shared/indicators/compute-year';
import type { BandCounts } from '../../../shared/indicators/counts';
import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import { figureWords } from '../../../shared/narrative/figure-words';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { group, sampleYear } from '../sample-counts';

const disclosed = (over: Parameters<typeof sampleYear>[1], version: Version = 'restricted') =>
  discloseYear(computeYear(sampleYear(2025, over)), policyOf(version, defaultSettings));

const figureOf = (
  over: Parameters<typeof sampleYear>[1],
  indicator: number,
  version: Version = 'restricted',
  view?: string,
): IndicatorFigure => {
  const found = disclosed(over, version).indicators.find(
    (one) => one.indicator === indicator && (view === undefined || one.view === view),
  );
  if (found === undefined) throw new Error('no such figure');
  return found;
};

const derived = (figure: IndicatorFigure): readonly unknown[] => [
  figure.value,
  figure.lower,
  figure.upper,
  figure.shortfall,
  figure.fewerCases,
  figure.bounds,
  figure.isAdverse,
  figure.isOutsideScreen,
];

describe('ratios', () => {
  it('shows counts at the threshold and hides those below it', () => {
    expect(figureOf({ disciplineCases: group(17, 5) }, 3).isHidden).toBe(false);
    const hidden = figureOf({ disciplineCases: group(17, 4) }, 3);
    expect(hidden.isHidden).toBe(true);
    expect(hidden.bme).toMatchObject({ count: null, percent: null, isHidden: true });
    expect(hidden.finding).toBe('too_few');
    expect(derived(hidden)).toEqual([null, null, null, null, null, null, null, null]);
  });

  it('shows a zero', () => {
    const figure = figureOf({ disciplineCases: group(17, 0) }, 3);
    expect(figure.isHidden).toBe(false);
    expect(figure.bme.count).toBe(0);
  });

  it('hides the complement: 97 of 100 gives three away', () => {
    const figure = figureOf({ recruitment: { shortlisted: group(100, 100), appointed: group(97, 50) } }, 2);
    expect(figure.white.isHidden).toBe(true);
    expect(figure.value).toBeNull();
  });

  it('hides the bounds with a small unknown, and keeps the ratio', () => {
    const figure = figureOf({ disciplineCases: group(17, 9, 1) }, 3);
    expect(figure.unknown).toMatchObject({ count: null, isHidden: true });
    expect(figure.bounds).toBeNull();
    expect(figure.value).not.toBeNull();
  });

  it('is stricter for the public version', () => {
    expect(figureOf({ disciplineCases: group(17, 9) }, 3, 'restricted').value).not.toBeNull();
    expect(figureOf({ disciplineCases: group(17, 9) }, 3, 'public').value).toBeNull();
  });
});

describe('board', () => {
  it('shows the restricted version its board, and not the public one', () => {
    expect(figureOf({}, 9, 'restricted', 'total').bme.count).toBe(3);
    expect(figureOf({}, 9, 'public', 'total').bme).toMatchObject({ count: null, isHidden: true });
    expect(figureOf({}, 9, 'public', 'total').value).toBeNull();
  });
});

describe('board of a trust whose workforce is hidden', () => {
  const figure = (board: number) =>
    figureOf({ workforce: group(26, 3, 11), board: { total: group(board, 3), voting: null, executive: null } }, 9);

  it.each([5, 12])(
    'shows the board, and neither the share it is compared with nor the gap: %i White members',
    (board) => {
      expect(figure(board).white).toMatchObject({ count: board, of: board + 3, isHidden: false });
      expect(figure(board).bme).toMatchObject({ count: 3, of: board + 3, isHidden: false });
      expect(figure(board).workforceBme).toEqual({ count: null, of: null, percent: null, isHidden: true });
      expect(derived(figure(board))).toEqual([null, null, null, null, null, null, null, null]);
    },
  );

  it('says that the workforce share is hidden, and not that the board is too small', () => {
    const { tag, sentence, hidden } = figureWords(figure(12), 5);
    expect(tag).toBe('Hidden');
    expect(sentence).toBe(
      'Hidden: the BME share of the workforce, which it is compared with, is not shown, because numbers from 1 to 4 are hidden to protect people, with whatever is worked out from them or would give them away.',
    );
    expect(hidden).toBe(sentence);
  });
});

describe('bands', () => {
  const row = (over: readonly BandCounts[], version: Version = 'restricted') =>
    disclosed({ bands: over, disciplineCases: null, trainingPeople: null }, version).bands;
  const band = (name: BandCounts['band'], white: number, bme: number, unknown: number): BandCounts => ({
    section: 'non-clinical',
    band: name,
    counts: group(white, bme, unknown),
  });

  it('gives up the White count, not the BME count, beside a small unknown', () => {
    // Bands of one tier: where a tier has one such band only, its White count is what is left of the shown tiers.
    const figures = row([band('4', 62, 26, 2), band('3', 53, 63, 4), band('2', 38, 28, 4)]);
    for (const { figure } of figures) {
      expect(figure.unknown.isHidden).toBe(true);
      expect(figure.bme.isHidden).toBe(false);
      expect(figure.value).not.toBeNull();
    }
  });

  const shownNumbers = (group: GroupFigure): readonly number[] =>
    [group.count, group.of].filter((number) => number !== null);

  it('never shows a small count, nor a total that gives one back', () => {
    const counts = fc.record({
      white: fc.integer({ min: 0, max: 60 }),
      bme: fc.integer({ min: 0, max: 40 }),
      unknown: fc.integer({ min: 0, max: 12 }),
    });
    const names: readonly BandCounts['band'][] = ['5', '6', '7', '8a', '8b', '8c'];
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 2, maxLength: 6 }),
        fc.constantFrom<Version>('restricted', 'public'),
        (rows, version) => {
          const bands = rows.map((one, index) => band(names[index] ?? '9', one.white, one.bme, one.unknown));
          const threshold = defaultSettings.thresholds[version];
          const result = disclosed({ bands, disciplineCases: null, trainingPeople: null }, version);
          for (const { figure } of result.bands) {
            const groups = [figure.white, figure.bme, figure.unknown];
            for (const number of groups.flatMap(shownNumbers)) expect(number > 0 && number < threshold).toBe(false);
            const hidden = groups.filter(({ isHidden }) => isHidden).length;
            if (hidden === 1) expect(figure.white.of).toBeNull();
            if (figure.bme.isHidden || figure.white.of === null)
              expect(derived(figure).every((one) => one === null)).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('holds for the whole of a trust in good time', () => {
    const bands = sampleYear(2025).bands;
    expect(bands.length).toBe(32);
    expect(row(bands, 'public').length).toBe(32);
  });
});

describe('indicator 2 with and without international recruitment', () => {
  const twice = (allWhite: readonly [number, number], homeWhite: readonly [number, number]) => ({
    recruitment: { shortlisted: group(allWhite[1], 900), appointed: group(allWhite[0], 300) },
    recruitmentWithoutInternational: { shortlisted: group(homeWhite[1], 700), appointed: group(homeWhite[0], 200) },
  });

  it('hides the group in the view of all where taking one from the other gives a small count', () => {
    const over = twice([160, 805], [158, 801]);
    const all = figureOf(over, 2, 'restricted', 'all');
    expect(all.white).toMatchObject({ count: null, of: null, isHidden: true });
    expect(all.value).toBeNull();
    expect(figureOf(over, 2, 'restricted', 'without_international').value).not.toBeNull();
  });

  it('shows both where the difference is large enough, and hides more in the public version', () => {
    const over = twice([170, 830], [162, 803]);
    expect(figureOf(over, 2, 'restricted', 'all').value).not.toBeNull();
    expect(figureOf(over, 2, 'public', 'all').value).toBeNull();
  });

  it('leaves no small difference between what the two views show', () => {
    const counts = fc.record({ appointed: fc.integer({ min: 0, max: 40 }), rejected: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(counts, counts, (home, abroad) => {
        const part = (count: number, other: number): readonly [number, number] => [count + 100, count + other + 300];
        const over = twice(
          part(home.appointed + abroad.appointed, home.rejected + abroad.rejected),
          part(home.appointed, home.rejected),
        );
        const all = figureOf(over, 2, 'restricted', 'all').white;
        const at = figureOf(over, 2, 'restricted', 'without_international').white;
        for (const [a, b] of [
          [all.of, at.of],
          [all.count, at.count],
        ] as const) {
          if (a !== null && b !== null) expect(a - b > 0 && a - b < 5).toBe(false);
        }
      }),
    );
  });
});
