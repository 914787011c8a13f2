import { describe, expect, it } from 'vitest';
import { exampleText } from '../../../shared/help/example';
import { methodIds } from '../../../shared/help/help-ids';
import { methodPages } from '../../../shared/help/method-pages';
import type { ExampleNumber } from '../../../shared/help/example';
import type { MethodId } from '../../../shared/help/help-ids';

const lineOf = (id: MethodId, what: string): ExampleNumber => {
  const line = methodPages[id].example.lines.find((each) => each.what.startsWith(what));
  if (line === undefined || 'words' in line) throw new Error(`${id} has no number "${what}"`);
  return line;
};

/** Values that the domain pages give, to the digits they give; where they give none (path, projection, one person, skills, comparison), those of the methods' own docstrings. */
const published: readonly (readonly [MethodId, string, readonly number[]])[] = [
  ['indicator-1', 'BME share of the workforce', [13.34]],
  ['indicator-1', 'White share of the workforce', [84.98]],
  ['indicator-1', 'Unknown', [1.68]],
  ['indicator-2', 'White rate ÷ BME rate', [1.4277, 1.2783, 1.5946]],
  ['indicator-3', 'BME rate ÷ White rate', [1.83, 0.82, 4.09]],
  ['indicator-3', 'From the rounded rates', [1.71]],
  ['indicator-4', 'White rate ÷ BME rate', [1.404545, 1.15024, 1.715074]],
  ['indicator-4', 'The same as a gap', [7.1919, 3.1906, 10.8748]],
  ['indicator-9', 'Gap', [-16.5]],
  ['indicator-9', 'With one more', [-8.8]],
  ['indicator-9', 'With one fewer', [-24.2]],
  ['race-disparity', 'Lower to middle', [1.5]],
  ['race-disparity', 'Middle to upper', [1.67]],
  ['race-disparity', 'Lower to upper', [2.5]],
  ['race-disparity', 'The first two multiplied', [2.5]],
  ['model-employer', 'Target', [30]],
  ['model-employer', 'Gap', [20]],
  ['model-employer', 'More a year', [7]],
  ['what-would-it-take', 'The share is reached in', [2028]],
  ['what-would-it-take', 'BME share of appointments', [47]],
  ['arcp-outcomes', 'The ratio the other way round', [0.38172, 0.114981, 1.235204]],
  ['arcp-outcomes', 'Fisher', [0.13885]],
  ['examinations', 'Ratio', [1.333333, 1.076626, 1.651249]],
  ['applications', 'Step 1', [1.1326]],
  ['applications', 'Step 2', [1.7515]],
  ['applications', 'Step 3', [0.9366]],
  ['applications', 'Step 4', [1.2155]],
  ['applications', 'The whole path', [2.258342]],
  ['applications', 'The four steps multiplied', [2.258342]],
  ['skills-recognised', 'Skill not used', [52.8, 43.4, 62.1]],
  ['breakdowns', 'p of 0.001', [0.005]],
  ['breakdowns', 'p of 0.012', [0.048]],
  ['breakdowns', 'p of 0.03', [0.09]],
  ['breakdowns', 'p of 0.04', [0.09]],
  ['breakdowns', 'p of 0.2', [0.2]],
  ['compare', 'First ÷ second', [0.933902, 0.734099, 1.188085]],
  ['quick-comparison', 'Gap', [20.0, 5.2431, 33.3873]],
  // The domain page is one out in its tenth decimal: see the tests of the method itself.
  ['quick-comparison', 'Fisher', [0.0125211297]],
  ['quick-comparison', 'Mid-P', [0.01042114]],
  ['intervals', 'White share', [80.0, 69.1834, 87.6953]],
  ['intervals', 'BME share', [60.0, 49.0455, 70.0382]],
  ['intervals', 'Ratio (Katz)', [1.333333, 1.076626, 1.651249]],
  ['intervals', 'Ratio of few', [0, 0, 0.831994]],
  ['exact-test', '3 of 4 and 1 of 4: Fisher', [0.4857142857]],
  ['exact-test', '3 of 4 and 1 of 4: mid-P', [0.3714285714]],
  ['exact-test', '0 of 12 and 3 of 9: Fisher', [0.0631578947]],
  ['exact-test', '0 of 12 and 3 of 9: mid-P', [0.0315789474]],
  ['like-for-like', 'Everybody together', [1.413793]],
  ['like-for-like', 'Like for like', [1.0, 0.815397, 1.226396]],
  ['shortfall', 'Short by, before rounding', [38.8364]],
  ['shortfall', 'Short by', [38.8364]],
];

/** As many decimals as are written; a number such as 1.5 or 2.5 is meant to one. */
const digitsOf = (number: number): number => String(number).split('.')[1]?.length ?? 0;

describe('worked examples of the help', () => {
  it.each(published)('%s, %s: the value stated elsewhere', (id, what, values) => {
    const { value, lower, upper } = lineOf(id, what);
    const worked = [value, lower, upper];
    values.forEach((wanted, at) => {
      expect(Number(worked[at]?.toFixed(digitsOf(wanted)))).toBe(wanted);
    });
  });

  it('gives the limits of the funnel as published', () => {
    expect(methodPages['funnel-plot'].example.lines.map(exampleText)).toEqual([
      '48.7% to 88.4%',
      '35.9% to 96.4%',
      '58.2% to 83.1%',
      '50.3% to 89.3%',
    ]);
  });

  it('hides in the example what the product hides: the two small counts and the two beside them', () => {
    expect(methodPages.disclosure.example.lines.map(exampleText)).toEqual([
      'White 42, BME 31, Unknown 6, total 79',
      'White 18, BME *, Unknown *, total 30',
      'White 25, BME *, Unknown *, total 39',
      'White 85, BME 46, Unknown 17, total 148',
    ]);
    const shown = methodPages['find-expertise'].example.lines.map(exampleText);
    expect(shown.filter((text) => text === '*')).toHaveLength(2);
  });

  it('says 39 people short for the small trust, and three fewer cases for the disciplinary example', () => {
    expect(exampleText(lineOf('indicator-4', 'More BME staff'))).toBe('39');
    expect(methodPages['indicator-3'].example.sentence).toContain('three fewer cases would bring it in range');
  });

  it('turns every gap of the surveys so that a negative one is worse for BME staff', () => {
    for (const id of ['indicator-5', 'indicator-6', 'indicator-7', 'indicator-8'] as const) {
      expect(lineOf(id, 'Gap').value).toBeLessThan(0);
      expect(methodPages[id].example.sentence).toContain('worse for BME staff');
    }
  });

  it('counts who moved up by year as the product of the years', () => {
    const moved = ['1', '2', '3'].map((year) => lineOf('time-to-a-higher-band', `Moved up by year ${year}`).value);
    expect(moved.map((value) => value?.toFixed(6))).toEqual(['15.000000', '32.000000', '49.000000']);
  });

  it.each(methodIds)('%s: every line is a number or words, and its interval holds the value', (id) => {
    for (const line of methodPages[id].example.lines) {
      expect(exampleText(line)).not.toMatch(/NaN|undefined|null|Infinity|^–$|^$/);
      if ('words' in line || typeof line.lower !== 'number' || typeof line.upper !== 'number') continue;
      expect(line.lower).toBeLessThanOrEqual(line.value ?? Number.NaN);
      expect(line.upper).toBeGreaterThanOrEqual(line.value ?? Number.NaN);
    }
  });
});
