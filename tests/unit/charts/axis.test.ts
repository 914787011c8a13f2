import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAxis, ratioAxis, shareAlong } from '../../../shared/charts/axis';
import { fittingTicks, tickLabel, xOn } from '../../../shared/charts/axis-scene';
import { textWidth } from '../../../shared/charts/text-width';

const need = (value: number | null, lower: number | null = null, upper: number | null = null) => ({
  value,
  lower,
  upper,
  national: null,
});
const box = { x: 0, y: 0, width: 230, height: 26 };

describe('ratio axis', () => {
  it('puts a half and a double at the same distance from 1', () => {
    const axis = ratioAxis([need(1.5)]);
    const [half, one, double] = [0.5, 1, 2].map((value) => shareAlong(axis, value));
    expect((one ?? 0) - (half ?? 0)).toBeCloseTo((double ?? 0) - (one ?? 0), 10);
  });

  it('keeps 0.5 to 2 in view whatever the figures', () => {
    const axis = ratioAxis([need(1.01, 1, 1.02)]);
    expect(axis.low).toBeLessThan(0.5);
    expect(axis.high).toBeGreaterThan(2);
  });

  it('does not let one very wide interval squeeze the rest, but always shows the estimate', () => {
    expect(ratioAxis([need(2, 0.01, 80)]).high).toBeLessThan(6);
    expect(ratioAxis([need(9, 2, 80)]).high).toBeGreaterThan(9);
  });

  it('copes with zero and with nothing', () => {
    expect(shareAlong(ratioAxis([need(0, 0, 0.83)]), 0)).toBe(-1);
    expect(ratioAxis([]).low).toBeGreaterThan(0);
  });
});

describe('gap axis', () => {
  it('holds zero and every estimate', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 9 }), (values) => {
        const axis = gapAxis(values.map((value) => need(value)));
        for (const value of [0, ...values]) {
          expect(shareAlong(axis, value)).toBeGreaterThanOrEqual(0);
          expect(shareAlong(axis, value)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('writes a true minus sign and a plus', () => {
    const axis = gapAxis([need(-12)]);
    expect(tickLabel(axis, -10)).toBe('−10');
    expect(tickLabel(axis, 5)).toBe('+5');
    expect(tickLabel(axis, 0)).toBe('0');
  });
});

describe('ticks', () => {
  it('never overlap, and always name parity', () => {
    for (const axis of [ratioAxis([need(1.5, 0.3, 4.8)]), ratioAxis([]), gapAxis([need(-40, -60, 3)])]) {
      const ticks = fittingTicks(axis, box, 11);
      expect(ticks).toContain(axis.parity);
      ticks.slice(1).forEach((tick, index) => {
        const before = ticks[index] ?? 0;
        const room = xOn(axis, box, tick) - xOn(axis, box, before);
        const needed = (textWidth(tickLabel(axis, tick), 11) + textWidth(tickLabel(axis, before), 11)) / 2;
        expect(room).toBeGreaterThanOrEqual(needed);
      });
    }
  });
});
