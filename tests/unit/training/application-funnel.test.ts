import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationFunnel } from '../../../shared/indicators/training/application-funnel';
import { funnelSentence } from '../../../shared/narrative/training/training-stage-words';

const path = (white: readonly (number | null)[], bme: readonly (number | null)[]) =>
  white.map((count, at) => ({ white: count, bme: bme[at] ?? null }));

const published = path([1954, 1554, 728, 387, 224], [591, 415, 111, 63, 30]);

describe('applications stage by stage', () => {
  it('give the published case, whose steps multiply to the whole', () => {
    const { steps, overall, product } = applicationFunnel(published);
    const values = steps.map((step) => step?.ratio.value ?? 0);
    expect(values.map((value) => value.toFixed(4))).toEqual(['1.1326', '1.7515', '0.9366', '1.2155']);
    expect(overall?.ratio.value).toBeCloseTo(2.258342, 6);
    expect(product).toBeCloseTo(2.258342, 6);
    expect(funnelSentence({ steps, overall, product })).toContain('1.13 × 1.75 × 0.94 × 1.22 = 2.26');
  });

  it('always multiply to the whole where each step can be worked out', () => {
    const ten = fc.integer({ min: 10, max: 200 });
    const stages = fc.array(fc.tuple(ten, ten), { minLength: 2, maxLength: 6 }).map((pairs) => ({
      white: pairs.map(([w]) => w).sort((a, b) => b - a),
      bme: pairs.map(([, b]) => b).sort((a, b) => b - a),
    }));
    fc.assert(
      fc.property(stages, ({ white, bme }) => {
        const { overall, product } = applicationFunnel(path(white, bme));
        expect((product ?? 0) / (overall?.ratio.value ?? 1)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('lose the two steps of a hidden stage, and keep the whole', () => {
    const { steps, overall, product } = applicationFunnel(path([1954, null, 728, 387, 224], [591, 415, 111, 63, 30]));
    expect(steps.map((step) => step === null)).toEqual([true, true, false, false]);
    expect(overall?.ratio.value).toBeCloseTo(2.258342, 6);
    expect(product).toBeNull();
    expect(funnelSentence({ steps, overall, product })).not.toContain('×');
  });

  it('say too few, hidden or not to be worked out', () => {
    expect(funnelSentence(applicationFunnel(path([9, 3], [50, 20])))).toMatch(/too few to say/);
    expect(funnelSentence(applicationFunnel(path([90, 3], [null, 20])))).toMatch(/hidden/);
    expect(funnelSentence(applicationFunnel(path([90, 30], [50, 0])))).toMatch(/cannot be worked out/);
  });
});
